import { type PlaybookVersion, parsePlaybook } from '@async-norms/core';
import type { Database } from './database';

/** A playbook as it was saved. */
export interface SavedPlaybook {
  readonly effectiveAt: Date;
  readonly text: string;
  readonly savedBy: string | null;
}

/** The playbooks of every workspace, from when on each holds. */
export interface PlaybookStore {
  /** All versions in order of time; empty where nobody has agreed to anything yet. */
  versions(workspaceId: string): Promise<readonly SavedPlaybook[]>;
  /** Saves a text that `parsePlaybook` accepts; it holds from `effectiveAt` on, never before. */
  save(workspaceId: string, saved: SavedPlaybook): Promise<void>;
}

/** The playbook store on either database. */
export function playbookStoreOf({ db }: Database): PlaybookStore {
  return {
    async versions(workspaceId) {
      const rows = await db
        .selectFrom('playbook_version')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('effective_at')
        .execute();
      return rows.map((row) => ({ effectiveAt: new Date(row.effective_at), text: row.text, savedBy: row.saved_by }));
    },

    async save(workspaceId, { effectiveAt, text, savedBy }) {
      await db
        .insertInto('playbook_version')
        .values({ workspace_id: workspaceId, effective_at: effectiveAt.getTime(), text, saved_by: savedBy })
        .onConflict((conflict) =>
          conflict.columns(['workspace_id', 'effective_at']).doUpdateSet({ text, saved_by: savedBy }),
        )
        .execute();
    },
  };
}

/** Saved playbooks as an agreement takes them: what happened before the first was saved is judged by none. */
export function versionsOf(saved: readonly SavedPlaybook[]): readonly PlaybookVersion[] {
  return saved.map(({ effectiveAt, text }) => ({ effectiveAt, playbook: parsePlaybook(text) }));
}
