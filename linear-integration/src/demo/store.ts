/** Something of the workspace, as the API shows it: references are fields that end in `Id`, instants are dates. */
export interface Entity {
  readonly id: string;
  createdAt: Date;
  updatedAt: Date;
  archivedAt: Date | null;
  [field: string]: unknown;
}

/** What is in the double, by GraphQL type name (`Issue`, `Comment`, `Attachment`, …). */
export interface DemoStore {
  all(type: string): readonly Entity[];
  get(type: string, id: string): Entity | null;
  /** The only one whose field has this value. */
  find(type: string, field: string, value: unknown): Entity | null;
}
