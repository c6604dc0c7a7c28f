import { type IssueEvent, inOrder } from '@async-norms/core';
import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from './database';
import { StoredEvent } from './stored-event';
import type { Tables } from './tables';

/** What is shown of an issue and needed to write on it; the rest follows from its events. */
export interface TrackedIssue {
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

/** The issues of every workspace, with what happened on them and when to look at each again. */
export interface IssueStore {
  /**
   * Adds events and changes what is shown, in one transaction with `lookAgain`: it is handed all events of the issue, in order,
   * and says when to look again. An event that is known already is left as it was.
   */
  append(
    workspaceId: string,
    issue: Pick<TrackedIssue, 'issueId'> & Partial<TrackedIssue>,
    events: readonly IssueEvent[],
    lookAgain: (
      events: readonly IssueEvent[],
    ) => Promise<{ readonly nextDueAt: Date | null; readonly category: string; readonly issueKey: string }>,
    now: Date,
  ): Promise<void>;
  find(workspaceId: string, issueId: string): Promise<TrackedIssue | null>;
  /** All that is known to have happened on these issues, by issue, in order. */
  eventsOf(workspaceId: string, issueIds: readonly string[]): Promise<ReadonlyMap<string, readonly IssueEvent[]>>;
  /** Issues to look at by now, the longest due first; costs what is due, whatever is tracked. */
  due(now: Date, limit: number): Promise<readonly { readonly workspaceId: string; readonly issueId: string }[]>;
  setNextDue(workspaceId: string, issueId: string, nextDueAt: Date | null): Promise<void>;
  /** Looks at every issue of a workspace again: the agreement or the people have changed. */
  lookAtAll(workspaceId: string, now: Date): Promise<void>;
  /** Issues that are not done, by key. */
  open(workspaceId: string): Promise<readonly TrackedIssue[]>;
}

const Watchers = z.array(z.string());

/** The issue store on either database. */
export function issueStoreOf({ db }: Database): IssueStore {
  return {
    async append(workspaceId, issue, events, lookAgain, now) {
      await db.transaction().execute(async (tx) => {
        if (events.length > 0)
          await tx
            .insertInto('issue_event')
            .values(
              events.map((event) => ({
                workspace_id: workspaceId,
                issue_id: issue.issueId,
                event_id: event.id,
                kind: event.kind,
                at: event.at.getTime(),
                body: JSON.stringify(event),
              })),
            )
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        const known = (await eventsOf(tx, workspaceId, [issue.issueId])).get(issue.issueId) ?? [];
        const look = await lookAgain(known);
        const before = await findIssue(tx, workspaceId, issue.issueId);
        const row = {
          issue_key: look.issueKey,
          team_id: issue.teamId ?? before?.teamId ?? null,
          title: issue.title ?? before?.title ?? '',
          url: issue.url ?? before?.url ?? '',
          watchers: JSON.stringify(issue.watchers ?? before?.watchers ?? []),
          category: look.category,
          next_due_at: look.nextDueAt?.getTime() ?? null,
          changed_at: now.getTime(),
        };
        await tx
          .insertInto('issue')
          .values({ workspace_id: workspaceId, issue_id: issue.issueId, ...row })
          .onConflict((conflict) => conflict.columns(['workspace_id', 'issue_id']).doUpdateSet(row))
          .execute();
      });
    },

    find: (workspaceId, issueId) => findIssue(db, workspaceId, issueId),

    eventsOf: (workspaceId, issueIds) => eventsOf(db, workspaceId, issueIds),

    async due(now, limit) {
      const rows = await db
        .selectFrom('issue')
        .select(['workspace_id', 'issue_id'])
        .where('next_due_at', '<=', now.getTime())
        .orderBy('next_due_at')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ workspaceId: row.workspace_id, issueId: row.issue_id }));
    },

    async setNextDue(workspaceId, issueId, nextDueAt) {
      await db
        .updateTable('issue')
        .set({ next_due_at: nextDueAt?.getTime() ?? null })
        .where('workspace_id', '=', workspaceId)
        .where('issue_id', '=', issueId)
        .execute();
    },

    async lookAtAll(workspaceId, now) {
      await db
        .updateTable('issue')
        .set({ next_due_at: now.getTime() })
        .where('workspace_id', '=', workspaceId)
        .execute();
    },

    async open(workspaceId) {
      const rows = await db
        .selectFrom('issue')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('category', '!=', 'done')
        .orderBy('issue_key')
        .execute();
      return rows.map(issueOf);
    },
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
