import { DecisionRecord, type KeyedRecord } from '@async-norms/core';
import type { Selectable } from 'kysely';
import type { Database } from './database';
import type { DecisionTable } from './tables-linear';

/** Where a decision record was written. The page's own records are also put into Linear as documents. */
export const DECISION_SOURCES = ['document', 'comment', 'page'] as const;
type DecisionSource = (typeof DECISION_SOURCES)[number];

/** A decision record of a workspace, with where it was written and which issues it governs. */
export interface FiledDecision {
  /** Names it for good: `document:ID`, `comment:ID` or `page:ID`. */
  readonly key: string;
  readonly record: DecisionRecord;
  readonly source: DecisionSource;
  /** Where it can be read in Linear; `null` where it stands on our page alone. */
  readonly url: string | null;
  readonly filedBy: string | null;
  readonly filedAt: Date;
  readonly changedAt: Date;
  /** Ids of the issues it governs, as far as Linear told us of them. */
  readonly issueIds: readonly string[];
}

/** The decision log of every workspace. */
export interface DecisionStore {
  /** All of a workspace, oldest first. */
  list(workspaceId: string): Promise<readonly FiledDecision[]>;
  get(workspaceId: string, key: string): Promise<FiledDecision | null>;
  /** Those that govern an issue, oldest first. */
  ofIssue(workspaceId: string, issueId: string): Promise<readonly FiledDecision[]>;
  /** Adds a record, or takes the place of the one with its key; what it governs is exactly `issueIds` from then on. */
  file(workspaceId: string, decision: FiledDecision): Promise<void>;
  /** Lets a record govern one more issue. False where there is no such record. */
  linkTo(workspaceId: string, key: string, issueId: string): Promise<boolean>;
  remove(workspaceId: string, key: string): Promise<void>;
  /** The number for a new record, with its zeros: `0012`. Never one that was given before to a record still there. */
  nextNumber(workspaceId: string): Promise<string>;
}

/** The decision store on either database. */
export function decisionStoreOf({ db }: Database): DecisionStore {
  async function decisions(workspaceId: string, keys?: readonly string[]): Promise<readonly FiledDecision[]> {
    if (keys?.length === 0) return [];
    let query = db.selectFrom('decision').selectAll().where('workspace_id', '=', workspaceId);
    let linkQuery = db.selectFrom('decision_issue').selectAll().where('workspace_id', '=', workspaceId);
    if (keys !== undefined) {
      query = query.where('key', 'in', keys);
      linkQuery = linkQuery.where('key', 'in', keys);
    }
    const rows = await query.orderBy('filed_at').orderBy('key').execute();
    const links = new Map<string, string[]>();
    for (const { key, issue_id } of await linkQuery.orderBy('issue_id').execute()) {
      const list = links.get(key);
      if (list === undefined) links.set(key, [issue_id]);
      else list.push(issue_id);
    }
    return rows.map((row) => decisionOf(row, links.get(row.key) ?? []));
  }

  return {
    list: (workspaceId) => decisions(workspaceId),

    get: async (workspaceId, key) => (await decisions(workspaceId, [key]))[0] ?? null,

    async ofIssue(workspaceId, issueId) {
      const rows = await db
        .selectFrom('decision_issue')
        .select('key')
        .where('workspace_id', '=', workspaceId)
        .where('issue_id', '=', issueId)
        .execute();
      return decisions(
        workspaceId,
        rows.map(({ key }) => key),
      );
    },

    async file(workspaceId, { key, record, source, url, filedBy, filedAt, changedAt, issueIds }) {
      const row = {
        record_id: record.id,
        source,
        url,
        body: JSON.stringify(record),
        filed_by: filedBy,
        filed_at: filedAt.getTime(),
        changed_at: changedAt.getTime(),
      };
      await db.transaction().execute(async (tx) => {
        await tx
          .insertInto('decision')
          .values({ workspace_id: workspaceId, key, ...row })
          .onConflict((conflict) => conflict.columns(['workspace_id', 'key']).doUpdateSet(row))
          .execute();
        await tx.deleteFrom('decision_issue').where('workspace_id', '=', workspaceId).where('key', '=', key).execute();
        if (issueIds.length > 0)
          await tx
            .insertInto('decision_issue')
            .values([...new Set(issueIds)].map((issueId) => ({ workspace_id: workspaceId, key, issue_id: issueId })))
            .execute();
      });
    },

    async linkTo(workspaceId, key, issueId) {
      const [known] = await decisions(workspaceId, [key]);
      if (known === undefined) return false;
      await db
        .insertInto('decision_issue')
        .values({ workspace_id: workspaceId, key, issue_id: issueId })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return true;
    },

    async remove(workspaceId, key) {
      await db.transaction().execute(async (tx) => {
        for (const table of ['decision_issue', 'decision'] as const)
          await tx.deleteFrom(table).where('workspace_id', '=', workspaceId).where('key', '=', key).execute();
      });
    },

    async nextNumber(workspaceId) {
      const rows = await db
        .selectFrom('decision')
        .select('record_id')
        .where('workspace_id', '=', workspaceId)
        .execute();
      const numbers = rows.map(({ record_id }) => (/^\d{1,9}$/.test(record_id) ? Number(record_id) : 0));
      return String(Math.max(0, ...numbers) + 1).padStart(4, '0');
    },
  };
}

/** The records of a log as core's search, graph and export take them. */
export function keyedRecords(decisions: readonly FiledDecision[]): readonly KeyedRecord[] {
  return decisions.map(({ key, record }) => ({ key, record }));
}

function decisionOf(row: Selectable<DecisionTable>, issueIds: readonly string[]): FiledDecision {
  return {
    key: row.key,
    record: DecisionRecord.parse(JSON.parse(row.body)),
    source: DECISION_SOURCES.find((source) => source === row.source) ?? 'page',
    url: row.url,
    filedBy: row.filed_by,
    filedAt: new Date(row.filed_at),
    changedAt: new Date(row.changed_at),
    issueIds,
  };
}
