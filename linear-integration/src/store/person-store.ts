import type { TrackerPerson } from '@async-norms/core';
import type { Database } from './database';

/** A user of a workspace as Linear knows them; their hours are not Linear's to know. */
export interface Person extends TrackerPerson {
  readonly email: string | null;
  readonly profileUrl: string | null;
  readonly isAdmin: boolean;
  /** Until when their status in Linear says that they are away. */
  readonly awayUntil: Date | null;
}

/** The people of every workspace. */
export interface PersonStore {
  all(workspaceId: string): Promise<readonly Person[]>;
  find(workspaceId: string, personId: string): Promise<Person | null>;
  /** Adds people, or changes what is known of them. True if anything changed. */
  save(workspaceId: string, people: readonly Person[]): Promise<boolean>;
}

/** The person store on either database. */
export function personStoreOf({ db }: Database): PersonStore {
  const of = (workspaceId: string) => db.selectFrom('person').selectAll().where('workspace_id', '=', workspaceId);

  const all = async (workspaceId: string) => (await of(workspaceId).orderBy('person_id').execute()).map(personOf);

  return {
    all,

    async find(workspaceId, personId) {
      const row = await of(workspaceId).where('person_id', '=', personId).executeTakeFirst();
      return row === undefined ? null : personOf(row);
    },

    async save(workspaceId, people) {
      const known = new Map((await all(workspaceId)).map((person) => [person.id, JSON.stringify(person)]));
      const changed = people.filter((person) => known.get(person.id) !== JSON.stringify(ordered(person)));
      for (const person of changed) {
        const row = {
          name: person.displayName ?? '',
          email: person.email,
          profile_url: person.profileUrl,
          time_zone: person.timeZone,
          is_active: person.isActive ? 1 : 0,
          is_bot: person.isBot ? 1 : 0,
          is_admin: person.isAdmin ? 1 : 0,
          away_until: person.awayUntil?.getTime() ?? null,
        };
        await db
          .insertInto('person')
          .values({ workspace_id: workspaceId, person_id: person.id, ...row })
          .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id']).doUpdateSet(row))
          .execute();
      }
      return changed.length > 0;
    },
  };
}

function personOf(row: {
  person_id: string;
  name: string;
  email: string | null;
  profile_url: string | null;
  time_zone: string | null;
  is_active: number;
  is_bot: number;
  is_admin: number;
  away_until: number | null;
}): Person {
  return {
    id: row.person_id,
    displayName: row.name,
    timeZone: row.time_zone,
    isActive: row.is_active === 1,
    isBot: row.is_bot === 1,
    email: row.email,
    profileUrl: row.profile_url,
    isAdmin: row.is_admin === 1,
    awayUntil: row.away_until === null ? null : new Date(row.away_until),
  };
}

/** A person with the keys in the order of `personOf`, so that two compare as texts. */
function ordered(person: Person): Person {
  const { id, displayName, timeZone, isActive, isBot, email, profileUrl, isAdmin, awayUntil } = person;
  return { id, displayName: displayName ?? '', timeZone, isActive, isBot, email, profileUrl, isAdmin, awayUntil };
}
