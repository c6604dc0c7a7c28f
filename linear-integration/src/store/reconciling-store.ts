import type { Database } from './database';

/** Up to when something of a workspace has been seen. `watermark`: issues and comments · `people` · `webhook`: the last look. */
type SeenUpTo = 'watermark' | 'people' | 'webhook';

/** Where catching up stands, of every workspace. */
export interface ReconcilingStore {
  seenUpTo(workspaceId: string, what: SeenUpTo): Promise<Date | null>;
  seen(workspaceId: string, what: SeenUpTo, at: Date): Promise<void>;
  /** The next look takes in all that is open, as the first did. */
  lookAnew(workspaceId: string): Promise<void>;
}

/** Where catching up stands, on either database. */
export function reconcilingStoreOf({ db }: Database): ReconcilingStore {
  return {
    async seenUpTo(workspaceId, what) {
      const row = await db
        .selectFrom('reconciling')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .executeTakeFirst();
      const at = row?.[`${what}_at`] ?? null;
      return at === null ? null : new Date(at);
    },
    async seen(workspaceId, what, at) {
      const change = { [`${what}_at`]: at.getTime() };
      await db
        .insertInto('reconciling')
        .values({ workspace_id: workspaceId, watermark_at: null, people_at: null, webhook_at: null, ...change })
        .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(change))
        .execute();
    },
    async lookAnew(workspaceId) {
      await db.updateTable('reconciling').set({ watermark_at: null }).where('workspace_id', '=', workspaceId).execute();
    },
  };
}
