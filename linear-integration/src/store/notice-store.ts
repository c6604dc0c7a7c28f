import type { Database } from './database';

/**
 * Something that an administrator should know of. `webhook-disabled`: Linear says that our webhook is switched off ·
 * `webhooks-missing`: catching up finds what no webhook told · `access-lost`: a team went out of our sight · `mail-failing`: no
 * e-mail gets through.
 */
type NoticeKind = 'webhook-disabled' | 'webhooks-missing' | 'access-lost' | 'mail-failing';

/** A notice that stands. */
interface Notice {
  readonly kind: NoticeKind;
  readonly sinceAt: Date;
  /** Ids and counts; never what somebody wrote. */
  readonly detail: string;
}

/** What administrators of every workspace should know of, while it is so. */
export interface NoticeStore {
  /** True the first time; `since` stays while it stands. */
  raise(workspaceId: string, notice: Notice): Promise<boolean>;
  /** True if it stood. */
  clear(workspaceId: string, kind: NoticeKind): Promise<boolean>;
  list(workspaceId: string): Promise<readonly Notice[]>;
}

/** The notices on either database. */
export function noticeStoreOf({ db }: Database): NoticeStore {
  return {
    async raise(workspaceId, { kind, sinceAt, detail }) {
      const added = await db
        .insertInto('notice')
        .values({ workspace_id: workspaceId, kind, since_at: sinceAt.getTime(), detail })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'kind']).doNothing())
        .returning('kind')
        .executeTakeFirst();
      return added !== undefined;
    },
    async clear(workspaceId, kind) {
      const removed = await db
        .deleteFrom('notice')
        .where('workspace_id', '=', workspaceId)
        .where('kind', '=', kind)
        .returning('kind')
        .executeTakeFirst();
      return removed !== undefined;
    },
    async list(workspaceId) {
      const rows = await db
        .selectFrom('notice')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('since_at')
        .execute();
      return rows.map((row) => ({
        kind: row.kind as NoticeKind,
        sinceAt: new Date(row.since_at),
        detail: row.detail,
      }));
    },
  };
}
