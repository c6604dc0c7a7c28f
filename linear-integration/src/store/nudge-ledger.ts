import { type LocalDate, NUDGE_STEPS, type NudgeLedger, SaidLog, type SaidNudge } from '@async-norms/core';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from './database';

const Step = z.enum(NUDGE_STEPS);
const Outcome = z.enum(['claimed', 'posted', 'refused', 'unknown']);

/** The ledger of a workspace, and what it knows in the form that a plan asks for. */
export interface WorkspaceLedger extends NudgeLedger {
  /** All that was said about these issues, and to these people in the eight days before `since`. */
  said(issueIds: readonly string[], people: readonly string[], since: LocalDate): Promise<SaidLog>;
  /** Gives back every claim from before an instant that nobody settled; the issues that they were about. */
  takeBack(before: Date): Promise<readonly string[]>;
}

/** A workspace's ledger on either database: the primary key lets one claim of many win. */
export function nudgeLedgerOf({ db }: Database, workspaceId: string): WorkspaceLedger {
  const rowsOf = () =>
    db.selectFrom('said').selectAll().where('workspace_id', '=', workspaceId).where('of', '=', 'nudge');

  return {
    async claim({ key, of, person, on, at, nudge }) {
      const result = await db
        .insertInto('said')
        .values({
          workspace_id: workspaceId,
          key,
          of,
          person_id: person,
          said_on: on,
          said_at: at.getTime(),
          obligation_key: nudge?.obligationKey ?? null,
          issue_id: nudge?.issueId ?? null,
          step: nudge?.step ?? null,
          outcome: 'claimed',
          message_id: null,
          resolved_at: null,
        })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'key']).doNothing())
        .returning('key')
        .executeTakeFirst();
      return result !== undefined;
    },

    async release(key) {
      await db.deleteFrom('said').where('workspace_id', '=', workspaceId).where('key', '=', key).execute();
    },

    async settle(key, settlement) {
      const change =
        settlement.outcome === 'resolved'
          ? { resolved_at: settlement.at.getTime() }
          : { outcome: settlement.outcome, message_id: settlement.outcome === 'posted' ? settlement.messageId : null };
      await db.updateTable('said').set(change).where('workspace_id', '=', workspaceId).where('key', '=', key).execute();
    },

    async takeBack(before) {
      const rows = await db
        .deleteFrom('said')
        .where('workspace_id', '=', workspaceId)
        .where('outcome', '=', sql.lit('claimed')) // as the index has it
        .where('said_at', '<', before.getTime())
        .returning('issue_id')
        .execute();
      return [...new Set(rows.flatMap(({ issue_id }) => issue_id ?? []))];
    },

    async said(issueIds, people, since) {
      const onIssues = [];
      for (const ids of inBatches(issueIds)) onIssues.push(...(await rowsOf().where('issue_id', 'in', ids).execute()));
      const toPeople = [];
      for (const ids of inBatches(people))
        toPeople.push(...(await rowsOf().where('person_id', 'in', ids).where('said_on', '>=', since).execute()));
      const byKey = new Map([...onIssues, ...toPeople].map((row) => [row.key, row]));
      return new SaidLog(
        [...byKey.values()].sort((a, b) => a.said_at - b.said_at || (a.key < b.key ? -1 : 1)).map(saidNudgeOf),
      );
    },
  };
}

/** As many parameters as one statement takes with ease. */
const LARGEST_BATCH = 1000;

function inBatches(ids: readonly string[]): (readonly string[])[] {
  const count = Math.ceil(ids.length / LARGEST_BATCH);
  return Array.from({ length: count }, (_, i) => ids.slice(i * LARGEST_BATCH, (i + 1) * LARGEST_BATCH));
}

function saidNudgeOf(row: {
  key: string;
  obligation_key: string | null;
  issue_id: string | null;
  person_id: string;
  step: string | null;
  said_on: string;
  said_at: number;
  outcome: string;
  message_id: string | null;
  resolved_at: number | null;
}): SaidNudge {
  const outcome = Outcome.parse(row.outcome);
  return {
    key: row.key,
    obligationKey: row.obligation_key ?? '',
    issueId: row.issue_id ?? '',
    person: row.person_id,
    step: Step.parse(row.step),
    on: row.said_on as LocalDate,
    at: new Date(row.said_at),
    outcome: outcome === 'claimed' ? 'unknown' : outcome,
    messageId: row.message_id,
    resolvedAt: row.resolved_at === null ? null : new Date(row.resolved_at),
  };
}
