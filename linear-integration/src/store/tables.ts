import type { Generated } from 'kysely';

/**
 * What is kept, table by table. Instants are integers, milliseconds since 1970, so that both databases compare them alike;
 * JSON is text, read through a schema. Every row belongs to a workspace, and every key begins with it.
 */
export interface Tables {
  readonly workspace: WorkspaceTable;
  readonly inbox: InboxTable;
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
  attempts: Generated<number>;
  /** Not before this instant: a lease while someone works on it, a wait after a failure. */
  available_at: number;
  done_at: number | null;
  /** Why it was given up, if it was; its lane goes on without it. */
  gave_up: string | null;
}
