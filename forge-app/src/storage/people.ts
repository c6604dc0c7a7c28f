import type { PersonId, TrackerPerson } from '@async-norms/core';
import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { instantOfMinute, minuteOf } from './epoch';

/** A person of the site as far as we keep them: the account, its zone and its kind. No name: names are Jira's to show. */
export interface KnownPerson {
  readonly id: PersonId;
  readonly timeZone: string | null;
  readonly isActive: boolean;
  readonly isBot: boolean;
  /** A customer of a service project, rather than one of the team. */
  readonly isCustomer: boolean;
  readonly seenAt: Date;
}

/** The people of the site. */
export interface PersonStore {
  findMany(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, KnownPerson>>;
  save(people: readonly KnownPerson[]): Promise<void>;
}

const BATCH = 25;

const PersonRow = z.object({
  accountId: z.string(),
  kind: z.literal('person'),
  seenAt: z.int(),
  /** When the account was last reported to Atlassian, as the rules on personal data ask; 0 for never. */
  reportedAt: z.int(),
  body: z.object({
    v: z.literal(1),
    timeZone: z.string().nullable(),
    isActive: z.boolean(),
    isBot: z.boolean(),
    isCustomer: z.boolean(),
  }),
});
type PersonRow = z.infer<typeof PersonRow>;

/** People as custom entities. */
export function forgePeople(): PersonStore {
  const rowsOf = async (ids: readonly PersonId[]): Promise<PersonRow[]> => {
    const rows: PersonRow[] = [];
    for (let i = 0; i < ids.length; i += BATCH) {
      const keys = ids.slice(i, i + BATCH).map((key) => ({ key, entityName: 'person' }));
      const { successfulKeys } = await kvs.batchGet<unknown>(keys);
      rows.push(...successfulKeys.flatMap(({ value }) => PersonRow.safeParse(value).data ?? []));
    }
    return rows;
  };

  return {
    async findMany(ids) {
      return new Map((await rowsOf([...new Set(ids)])).map((row) => [row.accountId, personOf(row)]));
    },

    async save(people) {
      const known = new Map((await rowsOf(people.map(({ id }) => id))).map((row) => [row.accountId, row.reportedAt]));
      for (let i = 0; i < people.length; i += BATCH) {
        const items = people.slice(i, i + BATCH).map(({ id, seenAt, timeZone, isActive, isBot, isCustomer }) => ({
          key: id,
          entityName: 'person',
          value: {
            accountId: id,
            kind: 'person' as const,
            seenAt: minuteOf(seenAt),
            reportedAt: known.get(id) ?? 0,
            body: { v: 1 as const, timeZone, isActive, isBot, isCustomer },
          },
        }));
        await kvs.batchSet<PersonRow>(items);
      }
    },
  };
}

function personOf({ accountId, seenAt, body: { v: _version, ...rest } }: PersonRow): KnownPerson {
  return { id: accountId, seenAt: instantOfMinute(seenAt), ...rest };
}

/** As core asks for people. */
export function trackerPerson({ id, timeZone, isActive, isBot }: KnownPerson): TrackerPerson {
  return { id, displayName: null, timeZone, isActive, isBot };
}
