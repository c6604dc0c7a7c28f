import { obligationsOf, openAsks } from '@async-norms/core';
import { z } from 'zod';
import type { Engine } from '../engine/engine';
import { peopleOf } from '../engine/settle';
import { jiraPath } from '../jira/jira-api';
import { okBody } from '../jira/jira-issues';
import { stateNow } from '../storage/clock';
import { projectsOn } from '../storage/project-settings';
import type { MineLine } from '../ui/resolver-types/personal-types';
import type { NameOf } from './names';
import type { Session } from './session';
import { turnViews } from './turn-views';

const Found = z.object({
  issues: z.array(
    z.object({
      id: z.coerce.string(),
      key: z.string(),
      fields: z.object({ summary: z.string().nullish().catch(null) }),
    }),
  ),
});

const MOST_ISSUES = 100;

/** What is the caller's turn, and what the caller waits for: lists across issues that nobody else is ever shown. */
export interface MyIssues {
  readonly mine: readonly MineLine[];
  readonly waitingFor: readonly MineLine[];
}

/**
 * Finds them through Jira's own search in the caller's name, so that only what they may see is in it, and works each out from what
 * is kept: the search index is where to look, never what holds.
 */
export async function myIssues(session: Session, engine: Engine, nameOf: NameOf): Promise<MyIssues> {
  const projects = await projectsOn();
  if (projects.length === 0) return { mine: [], waitingFor: [] };
  const ids = projects.map(({ projectId }) => projectId).join(', ');
  const jql = [
    `project in (${ids})`,
    'AND (asyncNormsAwaiting = currentUser() OR assignee = currentUser() OR reporter = currentUser() OR watcher = currentUser())',
    'AND (statusCategory != Done OR updated >= -14d)',
    'ORDER BY updated DESC',
  ].join(' ');
  const body = { jql, fields: ['summary'], maxResults: MOST_ISSUES };
  const answer = await session.user.ask({ method: 'POST', path: jiraPath`/rest/api/3/search/jql`, body });
  const { issues } = Found.parse(okBody(answer));
  const clocks = new Map((await engine.clocks.findMany(issues.map(({ id }) => id))).map((one) => [one.issueId, one]));
  const lines: MineLine[] = [];
  for (const { id, key, fields } of issues) {
    const clock = clocks.get(id);
    if (clock === undefined) continue;
    const here = await engine.agreements.of(clock.projectId, [...new Set([...peopleOf(clock), session.accountId])]);
    if (here === null) continue;
    const state = stateNow(clock);
    const obligations = obligationsOf(state, here.agreement, engine.now);
    const known = { clock, state, here, obligations, turns: openAsks(state, here.agreement) };
    const { accountId, reader, now } = session;
    const turns = turnViews(known, { accountId, reader, nameOf, now });
    lines.push(...turns.map((turn) => ({ ...turn, issueKey: key, summary: fields.summary ?? '' })));
  }
  const inOrder = lines.sort((a, b) => rank(a) - rank(b) || compare(a.dueAt ?? '~', b.dueAt ?? '~'));
  return {
    mine: inOrder.filter(({ isMine }) => isMine),
    waitingFor: inOrder.filter(({ isMine, waiting }) => !isMine && waiting === session.accountId),
  };
}

function rank({ state }: MineLine): number {
  return state === 'overdue' ? 0 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
