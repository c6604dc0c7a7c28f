import type { Generated } from 'kysely';
import type { InstallationTables } from './tables-installation';
import type { LinearTables } from './tables-linear';
import type { PageTables } from './tables-pages';

/**
 * What is kept, table by table. Instants are integers, milliseconds since 1970, so that both databases compare them alike;
 * JSON is text, read through a schema. Every row belongs to a workspace, and every key begins with it.
 */
export interface Tables extends PageTables, LinearTables, InstallationTables {
  readonly workspace: WorkspaceTable;
  readonly inbox: InboxTable;
  readonly issue: IssueTable;
  readonly issue_event: IssueEventTable;
  readonly person: PersonTable;
  readonly playbook_version: PlaybookVersionTable;
  readonly said: SaidTable;
  readonly activity: ActivityTable;
  readonly lease: LeaseTable;
  readonly agreement_revision: AgreementRevisionTable;
}

/** A Linear organisation that installed us. */
interface WorkspaceTable {
  workspace_id: string;
  name: string;
  url_key: string;
  /** active · paused (token gone or app removed; nothing is sent) */
  state: string;
  paused_at: number | null;
  /** Up to when reconciling has seen everything. */
  watermark_at: number | null;
}

/** Accepted webhooks: stored before Linear hears 200, worked on after. */
interface InboxTable {
  seq: Generated<number>;
  workspace_id: string;
  /** SHA-256 of the raw body in hex. Headers are unsigned, so this is what tells a repeat. */
  body_hash: string;
  /** What has to be worked on in order: the issue, or the event itself where there is none. */
  lane: string;
  /** Emptied once worked on: bodies are not kept. */
  body: string;
  received_at: number;
  /** How often working on it failed. */
  failures: Generated<number>;
  /** Not before this instant: a lease while someone works on it, a wait after a failure. */
  available_at: number;
  done_at: number | null;
  /** Why it was given up, if it was: its lane goes on without it. */
  gave_up: string | null;
}

/** An issue as it is now, and when to look at it again. */
interface IssueTable {
  workspace_id: string;
  issue_id: string;
  issue_key: string;
  team_id: string | null;
  title: string;
  url: string;
  /** JSON list of user ids: a comment notifies them. */
  watchers: string;
  category: string;
  /** Not looked at before this instant; null: only when something happens on it. */
  next_due_at: number | null;
  /** Counts up whenever something happens that calls for another look. */
  calls: number;
  changed_at: number;
}

/** What happened on an issue; ids, kinds and instants, never what somebody wrote. */
interface IssueEventTable {
  workspace_id: string;
  issue_id: string;
  event_id: string;
  kind: string;
  at: number;
  /** The event as JSON, read through `StoredEvent`. */
  body: string;
}

interface PersonTable {
  workspace_id: string;
  person_id: string;
  name: string;
  email: string | null;
  profile_url: string | null;
  time_zone: string | null;
  is_active: number;
  is_bot: number;
  is_admin: number;
  /** Until when their Linear status says that they are away. */
  away_until: number | null;
}

/** The playbook as it was saved, from when on it holds. */
interface PlaybookVersionTable {
  workspace_id: string;
  effective_at: number;
  text: string;
  saved_by: string | null;
}

/** The ledger: what was claimed to be said, and what became of it. */
interface SaidTable {
  workspace_id: string;
  key: string;
  /** digest · nudge */
  of: string;
  person_id: string;
  /** The person's working date. */
  said_on: string;
  said_at: number;
  obligation_key: string | null;
  issue_id: string | null;
  step: string | null;
  /** claimed · posted · refused · unknown */
  outcome: string;
  message_id: string | null;
  resolved_at: number | null;
}

/** What the tool did and why: ids and codes. */
interface ActivityTable {
  seq: Generated<number>;
  workspace_id: string;
  at: number;
  kind: string;
  issue_id: string | null;
  person_id: string | null;
  what: string;
  why: string | null;
}

/** Work that one process does at a time, and until when the one that took it has it. Of no workspace. */
interface LeaseTable {
  name: string;
  holder: string;
  until: number;
}

/** Counts up when anything changes that an agreement is made from, so that every process makes it anew. */
interface AgreementRevisionTable {
  workspace_id: string;
  revision: number;
}
