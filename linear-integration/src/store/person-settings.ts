import { type PersonId, RosterEntry } from '@async-norms/core';
import { z } from 'zod';
import type { OwnSettings, OwnSettingsSource } from '../engine/agreements';
import type { Database } from './database';

/** Where the daily digest goes, where the server can send mail; it is on the person's page in any case. */
export const DIGEST_WAYS = ['mail', 'page'] as const;

/** What a person says of themselves: hours, leave, language, card; and where their digest goes. */
export const PersonSettings = z
  .strictObject({ entry: RosterEntry.prefault({}), digestBy: z.enum(DIGEST_WAYS).default('mail') })
  .readonly();
export type PersonSettings = z.infer<typeof PersonSettings>;

/** What people set for themselves, in every workspace; each version holds from when it was saved, and never reaches back. */
export interface PersonSettingsStore extends OwnSettingsSource {
  /** What holds now; `null` for someone who never set anything. */
  of(workspaceId: string, personId: PersonId): Promise<PersonSettings | null>;
  save(workspaceId: string, personId: PersonId, settings: PersonSettings, now: Date): Promise<void>;
}

/** The settings store on either database. */
export function personSettingsOf({ db }: Database): PersonSettingsStore {
  return {
    async versions(workspaceId) {
      const rows = await db
        .selectFrom('person_settings')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('effective_at')
        .execute();
      return rows.map((row) => ({
        personId: row.person_id,
        effectiveAt: new Date(row.effective_at),
        entry: entryOf(PersonSettings.parse(JSON.parse(row.body))),
      }));
    },

    async of(workspaceId, personId) {
      const row = await db
        .selectFrom('person_settings')
        .select('body')
        .where('workspace_id', '=', workspaceId)
        .where('person_id', '=', personId)
        .orderBy('effective_at', 'desc')
        .executeTakeFirst();
      return row === undefined ? null : PersonSettings.parse(JSON.parse(row.body));
    },

    async save(workspaceId, personId, settings, now) {
      const body = JSON.stringify(settings);
      await db
        .insertInto('person_settings')
        .values({ workspace_id: workspaceId, person_id: personId, effective_at: now.getTime(), body })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id', 'effective_at']).doUpdateSet({ body }))
        .execute();
    },
  };
}

/** What the person said, without what they left to the roster: hours to come are the roster's as long as they set no week. */
function entryOf({ entry }: PersonSettings): OwnSettings['entry'] {
  const { changes, ...rest } = entry;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return changes.length === 0 ? said : { ...said, changes };
}
