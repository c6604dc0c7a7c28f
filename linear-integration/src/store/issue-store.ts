import { type IssueEvent, inOrder, StoredEvent } from '@async-norms/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from './database';
import { setNextDue } from './dialect-differences';
import type { Tables } from './tables';

/** What is shown of an issue and needed to write on it; the rest follows from its events. */
interface TrackedIssue {
  readonly issueId: string;
  readonly issueKey: string;
  readonly teamId: string | null;
  readonly title: string;
  readonly url: string;
  /** Users whom a comment notifies. */
  readonly watchers: readonly string[];
  readonly category: string;
  readonly nextDueAt: Date | null;
}

/** What follows from all that happened on an issue. */
interface IssueStanding {
  readonly issueKey: string;
  readonly category: string;
}

/** An issue that was found due; the last one of a page is where the next page begins. */
export interface DueIssue {
  readonly issueId: string;
  readonly nextDueAt: Date;
  /** Counts up whenever something happens that calls for another look. */
  readonly calls: number;
}

/** The issues of every workspace, with what happened on them and when to look at each again. */
export interface IssueStore {
  /**
   * Adds events and changes what is shown, in one transaction with `standingOf`, which is handed all events of the issue in order.
   * An event that is known already is left as it was; a creation that is told takes the place of a `beginning`, which is what it
   * was taken for until then. The issue is due at `now`: something happened on it.
   */
  append(
    workspaceId: string,
    issue: Pick<TrackedIssue, 'issueId'> & Partial<TrackedIssue>,
    news: { readonly beginning: readonly IssueEvent[]; readonly events: readonly IssueEvent[] },
    standingOf: (events: readonly IssueEvent[]) => IssueStanding,
    now: Date,
  ): Promise<void>;
  find(workspaceId: string, issueId: string): Promise<TrackedIssue | null>;
  /** All that is known to have happened on these issues, by issue, in order. */
  eventsOf(workspaceId: string, issueIds: readonly string[]): Promise<ReadonlyMap<string, readonly IssueEvent[]>>;
  /** Issues to look at by now, the longest due first, after a page's last one; costs what is due, whatever is tracked. */
  due(workspaceId: string, now: Date, limit: number, after?: DueIssue): Promise<readonly DueIssue[]>;
  /** When to look at each again, unless something has happened on it since it was found due. */
  setNextDue(
    workspaceId: string,
    looks: readonly { readonly found: DueIssue; readonly nextDueAt: Date | null }[],
  ): Promise<void>;
  /** Looks at these issues again. */
  lookAgain(workspaceId: string, issueIds: readonly string[], now: Date): Promise<void>;
  /** Looks at every issue of a workspace again: the agreement or the people have changed. */
  lookAtAll(workspaceId: string, now: Date): Promise<void>;
  /** Issues that are not done, by key. */
  open(workspaceId: string): Promise<readonly TrackedIssue[]>;
  /** Every issue there is, done ones included, by key. */
  all(workspaceId: string): Promise<readonly TrackedIssue[]>;
}

const Watchers = z.array(z.string());

/** Rows of one statement: five parameters each, of the over 30,000 that both databases take. */
const LARGEST_BATCH = 1000;

/** The issue store on either database. */
export function issueStoreOf(database: Database): IssueStore {
  const { db } = database;
  const issuesOf = (workspaceId: string) =>
    db.selectFrom('issue').selectAll().where('workspace_id', '=', workspaceId).orderBy('issue_key');

  return {
    async append(workspaceId, issue, { beginning, events }, standingOf, now) {
      const { issueId } = issue;
      await db.transaction().execute(async (tx) => {
        // The issue's row first: it holds off whoever works on the same issue beside us until we are done.
        await tx
          .insertInto('issue')
          .values(newIssueRow(workspaceId, issueId, now))
          .onConflict((conflict) =>
            conflict.columns(['workspace_id', 'issue_id']).doUpdateSet({ changed_at: now.getTime() }),
          )
          .execute();
        await addEvents(tx, workspaceId, issueId, beginning);
        await replaceCreation(tx, workspaceId, issueId, events);
        await addEvents(tx, workspaceId, issueId, events);
        const known = (await eventsOf(tx, workspaceId, [issueId])).get(issueId) ?? [];
        const { issueKey, category } = standingOf(known);
        await tx
          .updateTable('issue')
          .set({
            issue_key: issueKey,
            category,
            next_due_at: now.getTime(),
            calls: sql`calls + 1`,
            ...(issue.teamId === undefined ? {} : { team_id: issue.teamId }),
            ...(issue.title === undefined ? {} : { title: issue.title }),
            ...(issue.url === undefined ? {} : { url: issue.url }),
            ...(issue.watchers === undefined ? {} : { watchers: JSON.stringify(issue.watchers) }),
          })
          .where('workspace_id', '=', workspaceId)
          .where('issue_id', '=', issueId)
          .execute();
      });
    },

    find: (workspaceId, issueId) => findIssue(db, workspaceId, issueId),

    eventsOf: (workspaceId, issueIds) => eventsOf(db, workspaceId, issueIds),

    async due(workspaceId, now, limit, after) {
      let query = db
        .selectFrom('issue')
        .select(['issue_id', 'next_due_at', 'calls'])
        .where('workspace_id', '=', workspaceId)
        .where('next_due_at', '<=', now.getTime());
      if (after !== undefined)
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('next_due_at', 'issue_id'), '>', tuple(after.nextDueAt.getTime(), after.issueId)),
        );
      const rows = await query.orderBy('next_due_at').orderBy('issue_id').limit(limit).execute();
      return rows.map((row) => ({
        issueId: row.issue_id,
        nextDueAt: new Date(row.next_due_at!),
        calls: row.calls,
      }));
    },

    setNextDue: (workspaceId, looks) => setNextDue(database, workspaceId, looks),

    async lookAgain(workspaceId, issueIds, now) {
      for (let from = 0; from < issueIds.length; from += LARGEST_BATCH)
        await db
          .updateTable('issue')
          .set({ next_due_at: now.getTime(), calls: sql`calls + 1` })
          .where('workspace_id', '=', workspaceId)
          .where('issue_id', 'in', issueIds.slice(from, from + LARGEST_BATCH))
          .execute();
    },

    async lookAtAll(workspaceId, now) {
      await db
        .updateTable('issue')
        .set({ next_due_at: now.getTime(), calls: sql`calls + 1` })
        .where('workspace_id', '=', workspaceId)
        .execute();
    },

    open: async (workspaceId) => (await issuesOf(workspaceId).where('category', '!=', 'done').execute()).map(issueOf),

    all: async (workspaceId) => (await issuesOf(workspaceId).execute()).map(issueOf),
  };
}

/** An issue of which nothing is known yet. */
function newIssueRow(workspaceId: string, issueId: string, now: Date) {
  return {
    workspace_id: workspaceId,
    issue_id: issueId,
    issue_key: issueId,
    team_id: null,
    title: '',
    url: '',
    watchers: '[]',
    category: 'new',
    next_due_at: null,
    calls: 0,
    changed_at: now.getTime(),
  };
}

async function addEvents(
  tx: Transaction<Tables>,
  workspaceId: string,
  issueId: string,
  events: readonly IssueEvent[],
): Promise<void> {
  for (let from = 0; from < events.length; from += LARGEST_BATCH)
    await tx
      .insertInto('issue_event')
      .values(events.slice(from, from + LARGEST_BATCH).map((event) => eventRow(workspaceId, issueId, event)))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

async function replaceCreation(
  tx: Transaction<Tables>,
  workspaceId: string,
  issueId: string,
  events: readonly IssueEvent[],
): Promise<void> {
  for (const event of events.filter(({ kind }) => kind === 'created')) {
    const { at, body } = eventRow(workspaceId, issueId, event);
    await tx
      .updateTable('issue_event')
      .set({ at, body })
      .where('workspace_id', '=', workspaceId)
      .where('issue_id', '=', issueId)
      .where('kind', '=', 'created')
      .where('event_id', '=', event.id)
      .execute();
  }
}

function eventRow(workspaceId: string, issueId: string, event: IssueEvent) {
  return {
    workspace_id: workspaceId,
    issue_id: issueId,
    event_id: event.id,
    kind: event.kind,
    at: event.at.getTime(),
    body: JSON.stringify(event),
  };
}

type Reader = Kysely<Tables> | Transaction<Tables>;

async function findIssue(db: Reader, workspaceId: string, issueId: string): Promise<TrackedIssue | null> {
  const row = await db
    .selectFrom('issue')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('issue_id', '=', issueId)
    .executeTakeFirst();
  return row === undefined ? null : issueOf(row);
}

async function eventsOf(
  db: Reader,
  workspaceId: string,
  issueIds: readonly string[],
): Promise<Map<string, readonly IssueEvent[]>> {
  if (issueIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('issue_event')
    .select(['issue_id', 'body'])
    .where('workspace_id', '=', workspaceId)
    .where('issue_id', 'in', issueIds)
    .orderBy('at')
    .execute();
  const found = new Map<string, IssueEvent[]>();
  for (const { issue_id, body } of rows) {
    const event = StoredEvent.parse(JSON.parse(body));
    const list = found.get(issue_id);
    if (list === undefined) found.set(issue_id, [event]);
    else list.push(event);
  }
  return new Map([...found].map(([issueId, events]) => [issueId, inOrder(events)]));
}

function issueOf(row: {
  issue_id: string;
  issue_key: string;
  team_id: string | null;
  title: string;
  url: string;
  watchers: string;
  category: string;
  next_due_at: number | null;
}): TrackedIssue {
  return {
    issueId: row.issue_id,
    issueKey: row.issue_key,
    teamId: row.team_id,
    title: row.title,
    url: row.url,
    watchers: Watchers.parse(JSON.parse(row.watchers)),
    category: row.category,
    nextDueAt: row.next_due_at === null ? null : new Date(row.next_due_at),
  };
}
