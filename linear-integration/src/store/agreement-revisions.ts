import { sql } from 'kysely';
import type { Database } from './database';

/** Which agreement of a workspace is the newest, for processes that keep a copy. */
export interface AgreementRevisions {
  of(workspaceId: string): Promise<number>;
  bump(workspaceId: string): Promise<void>;
}

/** The revisions on either database. */
export function agreementRevisionsOf({ db }: Database): AgreementRevisions {
  return {
    async of(workspaceId) {
      const row = await db
        .selectFrom('agreement_revision')
        .select('revision')
        .where('workspace_id', '=', workspaceId)
        .executeTakeFirst();
      return row?.revision ?? 0;
    },

    async bump(workspaceId) {
      await db
        .insertInto('agreement_revision')
        .values({ workspace_id: workspaceId, revision: 1 })
        .onConflict((conflict) =>
          conflict.column('workspace_id').doUpdateSet({ revision: sql`agreement_revision.revision + 1` }),
        )
        .execute();
    },
  };
}
