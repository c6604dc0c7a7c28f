/** Tables of what we write to Linear and read from it beside the issues. Part of `Tables`. */
export interface LinearTables {
  readonly decision: DecisionTable;
  readonly decision_issue: DecisionIssueTable;
  readonly own_comment: OwnCommentTable;
  readonly card: CardTable;
  readonly handled: HandledTable;
  readonly digest: DigestTable;
  readonly team_setting: TeamSettingTable;
  readonly notice: NoticeTable;
  readonly reconciling: ReconcilingTable;
}

/** A decision record: the one text of people that is kept, as they filed it with us. */
export interface DecisionTable {
  workspace_id: string;
  key: string;
  /** The record's name among the others: `0012`. */
  record_id: string;
  /** document · comment · page */
  source: string;
  url: string | null;
  /** The record as JSON, read through core's schema. */
  body: string;
  filed_by: string | null;
  filed_at: number;
  changed_at: number;
}

/** Which issues a record governs. */
interface DecisionIssueTable {
  workspace_id: string;
  key: string;
  issue_id: string;
}

/** A comment of ours, from before it is sent: so we know our own, and what waits for an hour that suits everyone. */
export interface OwnCommentTable {
  workspace_id: string;
  comment_id: string;
  issue_id: string;
  /** The root of the thread it answers in; null: a thread of its own. */
  parent_id: string | null;
  /** What it is about, as JSON of ids, kinds and instants; its words are made when it is said. */
  about: string;
  /** waiting · said · cleared · given-up */
  state: string;
  /** Said no earlier than this. */
  not_before_at: number;
  /** Not said any more after this. */
  give_up_at: number;
  said_at: number | null;
}

/** The card on an issue as it was last put there. */
interface CardTable {
  workspace_id: string;
  issue_id: string;
  /** Digest of what it shows; equal means nothing to do. */
  shown: string;
}

/** What was done once and is not to be done again: a command, a revert, a reminder. */
interface HandledTable {
  workspace_id: string;
  key: string;
  at: number;
}

/** A person's digest of a working day as facts, for their page. */
interface DigestTable {
  workspace_id: string;
  key: string;
  person_id: string;
  said_on: string;
  made_at: number;
  body: string;
}

/** What a team chose for Linear; `*` stands for every team that chose nothing. */
interface TeamSettingTable {
  workspace_id: string;
  team_id: string;
  body: string;
}

/** Something that an administrator should know of. */
interface NoticeTable {
  workspace_id: string;
  kind: string;
  since_at: number;
  detail: string;
}

/** Where catching up stands, of each workspace. */
interface ReconcilingTable {
  workspace_id: string;
  /** Up to when everything has been seen; null before the first time. */
  watermark_at: number | null;
  people_at: number | null;
  webhook_at: number | null;
}
