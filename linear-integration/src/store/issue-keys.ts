import type { Database } from './database';

/** Which issue is meant by a key, and the other way round. */
export interface IssueKeys {
  /** Ids of the issues with these keys, as far as they are tracked; letter case does not matter. */
  idsOf(workspaceId: string, keys: readonly string[]): Promise<readonly string[]>;
  keyOf(workspaceId: string, issueId: string): Promise<string | null>;
}

/** Keys of issues on either database. */
export function issueKeysOf({ db }: Database): IssueKeys {
  return {
    async idsOf(workspaceId, keys) {
      if (keys.length === 0) return [];
      const rows = await db
        .selectFrom('issue')
        .select('issue_id')
        .where('workspace_id', '=', workspaceId)
        .where(
          'issue_key',
          'in',
          keys.map((key) => key.toUpperCase()),
        )
        .execute();
      return rows.map(({ issue_id }) => issue_id);
    },
    async keyOf(workspaceId, issueId) {
      const row = await db
        .selectFrom('issue')
        .select('issue_key')
        .where('workspace_id', '=', workspaceId)
        .where('issue_id', '=', issueId)
        .executeTakeFirst();
      return row?.issue_key ?? null;
    },
  };
}
