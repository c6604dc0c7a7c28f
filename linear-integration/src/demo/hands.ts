/** What a person does in Linear by hand. Each answers the id of what was made or changed, and sends the webhooks that follow. */
export interface DemoHands {
  readonly userId: string | null;
  /** `team` is a key such as `ENG`; without one, the first team. */
  createIssue(input: {
    readonly title: string;
    readonly team?: string;
    readonly assignee?: string;
    readonly description?: string;
    readonly labels?: readonly string[];
    /** The name of a state. */
    readonly state?: string;
  }): string;
  /** `issue` is an id or a key such as `ENG-12`, here and below. */
  comment(issue: string, body: string, parentId?: string): string;
  editComment(commentId: string, body: string): void;
  deleteComment(commentId: string): void;
  resolveComment(commentId: string): void;
  react(commentId: string, emoji: string): string;
  /** By the state's name. */
  moveTo(issue: string, state: string): void;
  assign(issue: string, person: string | null): void;
  label(issue: string, label: string): void;
  unlabel(issue: string, label: string): void;
  moveToTeam(issue: string, teamKey: string): void;
  writeDocument(issue: string, title: string, content: string): string;
  editDocument(documentId: string, content: string): void;
  postProjectUpdate(project: string, body: string): string;
  trash(issue: string): void;
  restore(issue: string): void;
  /** An administrator's: the person is no longer in the workspace. */
  deactivate(person: string): void;
  /** An administrator's: what the app may see changes. */
  setTeamAccess(teamKey: string, visible: boolean): void;
}
