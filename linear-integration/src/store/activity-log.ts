import type { Database } from './database';

/** What the tool did, in the kinds that people filter by. */
export const ACTIVITY_KINDS = [
  'nudge',
  'resolution',
  'card',
  'label',
  'gate',
  'command',
  'decision',
  'proposal',
  'reminder',
  'mail',
  'reconcile',
  'webhook',
  'install',
  'setting',
  'privacy',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** One thing the tool did or left undone, and why: ids and codes, never what somebody wrote. */
export interface ActivityEntry {
  readonly at: Date;
  readonly kind: ActivityKind;
  readonly issueId?: string | null;
  /** The person it was done to, or by whom it was asked for. */
  readonly personId?: string | null;
  /** A code such as `posted`, `reverted`, `refused`. */
  readonly what: string;
  /** The rule or the reason code; `null` where what was done says it all. */
  readonly why: string | null;
}

/** An entry as it is listed; `seq` counts up. */
export interface ListedActivity extends ActivityEntry {
  readonly seq: number;
  readonly issueId: string | null;
  readonly personId: string | null;
}

/** Which entries to list; what is absent lets everything through. */
interface ActivityFilter {
  readonly kind?: ActivityKind;
  readonly issueId?: string;
  readonly personId?: string;
  /** Entries older than this one: the next page. */
  readonly beforeSeq?: number;
  /** 100 by default, 1000 at most. */
  readonly limit?: number;
}

/** Everything that the tool did in a workspace, and why. */
export interface ActivityLog {
  record(workspaceId: string, entry: ActivityEntry | readonly ActivityEntry[]): Promise<void>;
  /** Newest first. */
  list(workspaceId: string, filter?: ActivityFilter): Promise<readonly ListedActivity[]>;
}

const USUAL_PAGE = 100;
const LARGEST_PAGE = 1000;

/** The activity log on either database. */
export function activityLogOf({ db }: Database): ActivityLog {
  return {
    async record(workspaceId, given) {
      const entries: readonly ActivityEntry[] = 'what' in given ? [given] : given;
      // Eight parameters a row; both databases take over 30,000 in one statement.
      for (let from = 0; from < entries.length; from += LARGEST_PAGE)
        await db
          .insertInto('activity')
          .values(
            entries.slice(from, from + LARGEST_PAGE).map(({ at, kind, issueId, personId, what, why }) => ({
              workspace_id: workspaceId,
              at: at.getTime(),
              kind,
              issue_id: issueId ?? null,
              person_id: personId ?? null,
              what,
              why,
            })),
          )
          .execute();
    },

    async list(workspaceId, { kind, issueId, personId, beforeSeq, limit = USUAL_PAGE } = {}) {
      let query = db.selectFrom('activity').selectAll().where('workspace_id', '=', workspaceId);
      if (kind !== undefined) query = query.where('kind', '=', kind);
      if (issueId !== undefined) query = query.where('issue_id', '=', issueId);
      if (personId !== undefined) query = query.where('person_id', '=', personId);
      if (beforeSeq !== undefined) query = query.where('seq', '<', beforeSeq);
      const rows = await query.orderBy('seq', 'desc').limit(Math.min(limit, LARGEST_PAGE)).execute();
      return rows.map((row) => ({
        seq: row.seq,
        at: new Date(row.at),
        kind: row.kind as ActivityKind,
        issueId: row.issue_id,
        personId: row.person_id,
        what: row.what,
        why: row.why,
      }));
    },
  };
}
