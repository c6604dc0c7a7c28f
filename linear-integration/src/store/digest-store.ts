import { ASK_KINDS, type Digest, LocalDate, NUDGE_STEPS, OBLIGATION_KINDS } from '@async-norms/core';
import { z } from 'zod';
import type { Database } from './database';

const Instant = z.iso.datetime().transform((text) => new Date(text));
const People = z.array(z.string()).readonly();

const StoredNudge = z.object({
  key: z.string(),
  step: z.enum(NUDGE_STEPS),
  person: z.string(),
  obligationKey: z.string(),
  issueId: z.string(),
  issueKey: z.string(),
  kind: z.enum(OBLIGATION_KINDS),
  normId: z.string(),
  askId: z.string(),
  askKind: z.enum(ASK_KINDS).nullable(),
  whose: z.discriminatedUnion('of', [
    z.object({ of: z.literal('people'), people: People }),
    z.object({ of: z.literal('team') }),
    z.object({ of: z.literal('nobody') }),
  ]),
  waiting: z.string().nullable(),
  sinceAt: Instant,
  dueAt: Instant.nullable(),
  minutesLate: z.number().nullable(),
  evidence: z.array(z.object({ what: z.string(), at: Instant, eventId: z.string() })).readonly(),
  clears: z.array(z.object({ action: z.string(), by: z.string() })).readonly(),
  escalation: z.object({ facilitator: z.string(), notBeforeAt: Instant }).nullable(),
});

/** A nudge as it comes back from the database; written by us alone. */
export const StoredNudgeSchema = StoredNudge as unknown as z.ZodType<Digest['nudges'][number]>;

const StoredDigest: z.ZodType<Digest> = z.object({
  key: z.string(),
  person: z.string(),
  on: LocalDate,
  nudges: z.array(StoredNudgeSchema).readonly(),
  more: z.number(),
}) as unknown as z.ZodType<Digest>;

/** A digest with when it was made. */
export interface KeptDigest {
  readonly digest: Digest;
  readonly madeAt: Date;
}

/** People's digests, for their own pages: facts, from which the words are made for whoever reads. */
export interface DigestStore {
  keep(workspaceId: string, digest: Digest, madeAt: Date): Promise<void>;
  /** A person's own digests, newest first; handed to nobody else. */
  ofPerson(workspaceId: string, personId: string, limit: number): Promise<readonly KeptDigest[]>;
  /** Forgets what was made before an instant; how many. */
  forgetBefore(workspaceId: string, at: Date): Promise<number>;
}

/** The digest store on either database. */
export function digestStoreOf({ db }: Database): DigestStore {
  return {
    async keep(workspaceId, digest, madeAt) {
      const row = {
        person_id: digest.person,
        said_on: digest.on,
        made_at: madeAt.getTime(),
        body: JSON.stringify(digest),
      };
      await db
        .insertInto('digest')
        .values({ workspace_id: workspaceId, key: digest.key, ...row })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'key']).doUpdateSet(row))
        .execute();
    },
    async ofPerson(workspaceId, personId, limit) {
      const rows = await db
        .selectFrom('digest')
        .select(['body', 'made_at'])
        .where('workspace_id', '=', workspaceId)
        .where('person_id', '=', personId)
        .orderBy('made_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        digest: StoredDigest.parse(JSON.parse(row.body)),
        madeAt: new Date(row.made_at),
      }));
    },
    async forgetBefore(workspaceId, at) {
      const result = await db
        .deleteFrom('digest')
        .where('workspace_id', '=', workspaceId)
        .where('made_at', '<', at.getTime())
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
}
