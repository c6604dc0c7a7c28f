import { createHash } from 'node:crypto';
import { Instant, type LocalDate, NUDGE_STEPS, type NudgeLedger, type SaidNudge } from '@async-norms/core';
import { kvs, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { deleteAll } from './delete-all';
import { dateOfDay, dayOf, minuteOf } from './epoch';
import { everyItem } from './every-item';
import { isConflict } from './kvs-failures';

/** The ledger of the site, and what it knows. */
export interface SiteLedger extends NudgeLedger {
  /** All that was said about these issues, and to these people from `since` on, in order. By the index, which may lag. */
  said(issueIds: readonly string[], people: readonly string[], since: LocalDate): Promise<readonly SaidNudge[]>;
  /** Forgets what was said about an issue that is no longer kept. */
  forget(issueId: string): Promise<void>;
}

/** The longest that storage keeps: what was said about something has to be known for as long as that is open. */
const NUDGE_KEPT = { value: 365, unit: 'DAYS' } as const;
/** A digest belongs to one date: nobody asks for it later. */
const DIGEST_KEPT = { value: 30, unit: 'DAYS' } as const;
const keptFor = (of: 'digest' | 'nudge') => (of === 'digest' ? DIGEST_KEPT : NUDGE_KEPT);

const SaidBody = z.object({
  v: z.literal(1),
  key: z.string(),
  of: z.enum(['digest', 'nudge']),
  obligationKey: z.string().nullable(),
  step: z.enum(NUDGE_STEPS).nullable(),
  at: Instant,
  /** `claimed`: nobody can tell whether it arrived. */
  outcome: z.enum(['claimed', 'posted', 'refused', 'unknown']),
  messageId: z.string().nullable(),
  resolvedAt: Instant.nullable(),
});

const SaidRow = z.object({ issueId: z.string(), person: z.string(), onDay: z.int(), at: z.int(), body: SaidBody });
type SaidRow = z.infer<typeof SaidRow>;

/** The ledger as custom entities: of many claims for a key, the store lets one write it. */
export function forgeNudgeLedger(): SiteLedger {
  const entity = () => kvs.entity<SaidRow>('said');

  async function* rows(index: 'by-issue' | 'by-person', partition: string, from: number | null) {
    const all = entity()
      .query()
      .index(index, { partition: [partition] });
    const query = from === null ? all : all.where(WhereConditions.greaterThanEqualTo(from));
    for await (const { key, value } of everyItem(query)) yield { key, row: SaidRow.parse(value) };
  }

  return {
    async claim({ key, of, person, on, at, nudge }) {
      const row: SaidRow = {
        issueId: nudge?.issueId ?? '-',
        person,
        onDay: dayOf(on),
        at: minuteOf(at),
        body: {
          v: 1,
          key,
          of,
          obligationKey: nudge?.obligationKey ?? null,
          step: nudge?.step ?? null,
          at,
          outcome: 'claimed',
          messageId: null,
          resolvedAt: null,
        },
      };
      try {
        await entity().set(storageKey(key), row, { keyPolicy: 'FAIL_IF_EXISTS', ttl: keptFor(of) });
        return true;
      } catch (error) {
        if (isConflict(error)) return false;
        throw error;
      }
    },

    release: (key) => entity().delete(storageKey(key)),

    async settle(key, settlement) {
      const known = SaidRow.safeParse(await entity().get(storageKey(key)));
      if (!known.success) return;
      const change =
        settlement.outcome === 'resolved'
          ? { resolvedAt: settlement.at }
          : { outcome: settlement.outcome, messageId: settlement.outcome === 'posted' ? settlement.messageId : null };
      const row = { ...known.data, body: { ...known.data.body, ...change } };
      await entity().set(storageKey(key), row, { ttl: keptFor(row.body.of) });
    },

    async said(issueIds, people, since) {
      const byKey = new Map<string, SaidRow>();
      for (const issueId of issueIds)
        for await (const { row } of rows('by-issue', issueId, null)) byKey.set(row.body.key, row);
      for (const person of people)
        for await (const { row } of rows('by-person', person, dayOf(since))) byKey.set(row.body.key, row);
      const nudges = [...byKey.values()].filter(({ body }) => body.of === 'nudge').map(saidNudgeOf);
      return nudges.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.key < b.key ? -1 : 1));
    },

    async forget(issueId) {
      const keys: string[] = [];
      for await (const { key } of rows('by-issue', issueId, null)) keys.push(key);
      await deleteAll('said', keys);
    },
  };
}

/** Keys name anything; storage takes few characters. */
function storageKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function saidNudgeOf({ issueId, person, onDay, body }: SaidRow): SaidNudge {
  return {
    key: body.key,
    obligationKey: body.obligationKey ?? '',
    issueId,
    person,
    step: body.step ?? 'nudge',
    on: dateOfDay(onDay),
    at: body.at,
    outcome: body.outcome === 'claimed' ? 'unknown' : body.outcome,
    messageId: body.messageId,
    resolvedAt: body.resolvedAt,
  };
}
