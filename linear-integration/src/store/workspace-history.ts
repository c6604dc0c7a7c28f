import {
  type History,
  type IssueEvent,
  type IssueState,
  inOrder,
  type PersonId,
  StoredEvent,
  stateOf,
} from '@async-norms/core';
import type { Database } from './database';
import { keptStates } from './kept-states';
import type { Person } from './person-store';

/** What is shown of an issue. */
export interface ShownIssue {
  readonly issueId: string;
  readonly issueKey: string;
  readonly title: string;
  readonly url: string;
  readonly teamId: string | null;
}

/** An issue with all that follows from what happened on it. */
export interface KnownIssue extends ShownIssue {
  readonly state: IssueState;
}

/** Issues as the pages read them. */
export interface WorkspaceHistory {
  /** Issues on which something may be owed: those not done, and those done that are to be looked at again. */
  pending(workspaceId: string): Promise<readonly KnownIssue[]>;
  issue(workspaceId: string, issueId: string): Promise<KnownIssue | null>;
  /** Titles and addresses by id, as far as they are known. */
  named(workspaceId: string, issueIds: readonly string[]): Promise<ReadonlyMap<string, ShownIssue>>;
  /** All that is known to have happened, as a backtest takes it. */
  history(workspaceId: string, people: readonly Person[]): Promise<History>;
  /** Linear's ids of the teams that have issues. */
  teamIds(workspaceId: string): Promise<readonly string[]>;
}

/** The history on either database. */
export function workspaceHistoryOf({ db }: Database): WorkspaceHistory {
  const issues = (workspaceId: string) =>
    db
      .selectFrom('issue')
      .select(['issue_id', 'issue_key', 'title', 'url', 'team_id'])
      .where('workspace_id', '=', workspaceId);

  async function timelines(
    workspaceId: string,
    issueIds: readonly string[] | 'all',
  ): Promise<Map<string, readonly IssueEvent[]>> {
    let query = db.selectFrom('issue_event').select(['issue_id', 'body']).where('workspace_id', '=', workspaceId);
    if (issueIds !== 'all') query = query.where('issue_id', 'in', issueIds);
    const found = new Map<string, IssueEvent[]>();
    for (const { issue_id, body } of await query.orderBy('at').execute()) {
      const event = StoredEvent.parse(JSON.parse(body));
      const list = found.get(issue_id);
      if (list === undefined) found.set(issue_id, [event]);
      else list.push(event);
    }
    return new Map([...found].map(([issueId, events]) => [issueId, inOrder(events)]));
  }

  async function states(workspaceId: string, issueIds: readonly string[]): Promise<Map<string, IssueState>> {
    const found = [...(await timelines(workspaceId, issueIds))].flatMap(([issueId, events]) => {
      const state = stateOf({ issueId, events });
      return state === null ? [] : [[issueId, state] as const];
    });
    return new Map(found);
  }

  const kept = keptStates(states);

  return {
    async pending(workspaceId) {
      const rows = await issues(workspaceId)
        .select(['calls', 'changed_at'])
        .where((where) => where.or([where('category', '!=', 'done'), where('next_due_at', 'is not', null)]))
        .orderBy('issue_key')
        .execute();
      const marked = rows.map((row) => ({ issueId: row.issue_id, mark: `${row.calls}/${row.changed_at}` }));
      return knownAmong(rows, await kept.of(workspaceId, marked));
    },

    async issue(workspaceId, issueId) {
      const rows = await issues(workspaceId).where('issue_id', '=', issueId).execute();
      return knownAmong(rows, await states(workspaceId, [issueId]))[0] ?? null;
    },

    async named(workspaceId, issueIds) {
      if (issueIds.length === 0) return new Map();
      const rows = await issues(workspaceId)
        .where('issue_id', 'in', [...new Set(issueIds)])
        .execute();
      return new Map(rows.map((row) => [row.issue_id, shownOf(row)]));
    },

    async history(workspaceId, people) {
      const all = await timelines(workspaceId, 'all');
      const lists = [...all]
        .filter(([, events]) => events[0]?.kind === 'created')
        .map(([issueId, events]) => ({ issueId, events }))
        .sort((a, b) => a.events[0]!.at.getTime() - b.events[0]!.at.getTime() || (a.issueId < b.issueId ? -1 : 1));
      const events = lists.flatMap((timeline) => timeline.events);
      const actors = new Set(events.flatMap(({ by }): PersonId[] => ('id' in by ? [by.id] : [])));
      const latest = events.reduce((ms, { at }) => Math.max(ms, at.getTime()), Number.NEGATIVE_INFINITY);
      return {
        facts: {
          kind: 'linear-graphql',
          issues: lists.length,
          comments: events.filter(({ kind }) => kind === 'commented').length,
          changes: events.filter(({ kind }) => kind !== 'commented' && kind !== 'created').length,
          people: actors.size,
          from: lists[0]?.events[0]?.at ?? null,
          to: events.length === 0 ? null : new Date(latest),
          unreadable: 0,
          unreadables: [],
          duplicates: 0,
          cannotTell: [
            { code: 'only-followed', count: lists.length, detail: null },
            { code: 'no-issue-types', count: null, detail: null },
          ],
        },
        timelines: lists,
        people: new Map(people.map((person) => [person.id, person])),
      };
    },

    async teamIds(workspaceId) {
      const rows = await db
        .selectFrom('issue')
        .select('team_id')
        .distinct()
        .where('workspace_id', '=', workspaceId)
        .where('team_id', 'is not', null)
        .execute();
      return rows.map((row) => row.team_id!).sort();
    },
  };
}

interface Row {
  readonly issue_id: string;
  readonly issue_key: string;
  readonly title: string;
  readonly url: string;
  readonly team_id: string | null;
}

function knownAmong(rows: readonly Row[], states: ReadonlyMap<string, IssueState>): readonly KnownIssue[] {
  return rows.flatMap((row) => {
    const state = states.get(row.issue_id);
    return state === undefined ? [] : [{ ...shownOf(row), state }];
  });
}

function shownOf({ issue_id, issue_key, title, url, team_id }: Row): ShownIssue {
  return { issueId: issue_id, issueKey: issue_key, title, url, teamId: team_id };
}
