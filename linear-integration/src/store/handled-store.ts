import type { Database } from './database';

/** What was done once and is not to be done again: a command answered, an issue moved back, a lead reminded. */
export interface HandledStore {
  has(workspaceId: string, key: string): Promise<boolean>;
  /** True for the first of any number of calls with a key. */
  take(workspaceId: string, key: string, at: Date): Promise<boolean>;
  /** Gives a key back, as surely nothing was done. */
  giveBack(workspaceId: string, key: string): Promise<void>;
  /** Keys that begin so, the oldest first. `start` holds no `%` and no `_`. */
  startingWith(workspaceId: string, start: string, limit: number): Promise<readonly string[]>;
}

/** What was done, on either database. */
export function handledStoreOf({ db }: Database): HandledStore {
  return {
    async has(workspaceId, key) {
      const row = await db
        .selectFrom('handled')
        .select('key')
        .where('workspace_id', '=', workspaceId)
        .where('key', '=', key)
        .executeTakeFirst();
      return row !== undefined;
    },
    async take(workspaceId, key, at) {
      const row = await db
        .insertInto('handled')
        .values({ workspace_id: workspaceId, key, at: at.getTime() })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'key']).doNothing())
        .returning('key')
        .executeTakeFirst();
      return row !== undefined;
    },
    async giveBack(workspaceId, key) {
      await db.deleteFrom('handled').where('workspace_id', '=', workspaceId).where('key', '=', key).execute();
    },
    async startingWith(workspaceId, start, limit) {
      const rows = await db
        .selectFrom('handled')
        .select('key')
        .where('workspace_id', '=', workspaceId)
        .where('key', 'like', `${start}%`)
        .orderBy('at')
        .orderBy('key')
        .limit(limit)
        .execute();
      return rows.map(({ key }) => key);
    },
  };
}
