/** Something of the workspace, as the API shows it: references are fields that end in `Id`, instants are dates. */
export interface Entity {
  readonly __typename: string;
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

/** A store that can be written. Only `Workspace` does. */
export interface WritableStore extends DemoStore {
  put(entity: Entity): void;
  remove(entity: Entity): void;
}

/** An empty store in memory. */
export function emptyStore(): WritableStore {
  const byType = new Map<string, Map<string, Entity>>();
  const of = (type: string) => byType.get(type) ?? new Map<string, Entity>();
  return {
    all: (type) => [...of(type).values()],
    get: (type, id) => of(type).get(id) ?? null,
    find: (type, field, value) => [...of(type).values()].find((entity) => entity[field] === value) ?? null,
    put(entity) {
      const ofType = of(entity.__typename);
      ofType.set(entity.id, entity);
      byType.set(entity.__typename, ofType);
    },
    remove: (entity) => void of(entity.__typename).delete(entity.id),
  };
}
