import type { Database } from './database';

/** A playbook that somebody is writing. It holds for nobody, and nobody else sees it. */
interface PlaybookDraft {
  readonly text: string;
  /** The version that was in force when they began; `null` for none. */
  readonly basedOn: Date | null;
  readonly savedAt: Date;
}

/** Drafts, one a person. */
export interface DraftStore {
  of(workspaceId: string, personId: string): Promise<PlaybookDraft | null>;
  save(workspaceId: string, personId: string, draft: PlaybookDraft): Promise<void>;
  drop(workspaceId: string, personId: string): Promise<void>;
}

/** The draft store on either database. */
export function draftStoreOf({ db }: Database): DraftStore {
  return {
    async of(workspaceId, personId) {
      const row = await db
        .selectFrom('playbook_draft')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('person_id', '=', personId)
        .executeTakeFirst();
      if (row === undefined) return null;
      const basedOn = row.based_on === null ? null : new Date(row.based_on);
      return { text: row.text, basedOn, savedAt: new Date(row.saved_at) };
    },

    async save(workspaceId, personId, { text, basedOn, savedAt }) {
      const row = { text, based_on: basedOn?.getTime() ?? null, saved_at: savedAt.getTime() };
      await db
        .insertInto('playbook_draft')
        .values({ workspace_id: workspaceId, person_id: personId, ...row })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id']).doUpdateSet(row))
        .execute();
    },

    async drop(workspaceId, personId) {
      await db
        .deleteFrom('playbook_draft')
        .where('workspace_id', '=', workspaceId)
        .where('person_id', '=', personId)
        .execute();
    },
  };
}
