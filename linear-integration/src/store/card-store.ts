import type { Database } from './database';

/** The cards on issues as they were last put there. */
export interface CardStore {
  /** The digest of what it shows; `null` where there is no card. */
  shownOn(workspaceId: string, issueId: string): Promise<string | null>;
  put(workspaceId: string, issueId: string, shown: string): Promise<void>;
}

/** The cards on either database. */
export function cardStoreOf({ db }: Database): CardStore {
  return {
    async shownOn(workspaceId, issueId) {
      const row = await db
        .selectFrom('card')
        .select('shown')
        .where('workspace_id', '=', workspaceId)
        .where('issue_id', '=', issueId)
        .executeTakeFirst();
      return row?.shown ?? null;
    },
    async put(workspaceId, issueId, shown) {
      await db
        .insertInto('card')
        .values({ workspace_id: workspaceId, issue_id: issueId, shown })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'issue_id']).doUpdateSet({ shown }))
        .execute();
    },
  };
}
