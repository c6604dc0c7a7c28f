import { Readable } from 'node:stream';
import { readHistory, stateOf } from '@async-norms/core';
import { siteViewOf } from '../../../forge-app/src/engine/site-view';
import { JiraIssue } from '../../../forge-app/src/jira/jira-schemas';
import { eventsOfIssue } from '../../../forge-app/src/jira/jira-to-issue';
import { categoriesFrom } from '../../../forge-app/src/jira/status-category';
import type { KnownPerson } from '../../../forge-app/src/storage/people';
import { at } from '../../support/at';
import { issueBean, statusBean } from '../../support/jira/beans';
import { demoSite } from '../../support/jira/demo-site';
import type { JiraSite } from '../../support/jira/jira-site';

const now = at('2026-03-20 09:00 Z');

function viewOf(site: JiraSite) {
  const people = [...site.users.values()].map(({ accountId, timeZone, active, accountType }): [string, KnownPerson] => [
    accountId,
    {
      id: accountId,
      timeZone,
      isActive: active,
      isBot: accountType === 'app',
      isCustomer: accountType === 'customer',
      seenAt: now,
    },
  ]);
  const statuses = [...site.statuses.values()].map(statusBean);
  return siteViewOf(new Map(people), categoriesFrom(statuses));
}

const FIELDS = ['*all', 'comment'];

test('an issue read live is as the history reader has it: what a backtest judges is what the engine judges', async () => {
  const site = demoSite(() => now);
  const beans = [...site.issues.values()]
    .filter(({ key }) => !key.startsWith('HELP-'))
    .map((issue) => issueBean(site, issue, FIELDS, ['changelog']));
  const history = await readHistory(Readable.from([JSON.stringify(beans)]));
  if (history.outcome !== 'read') throw new Error(JSON.stringify(history));
  expect(history.history.timelines.length).toBeGreaterThan(5);
  for (const timeline of history.history.timelines) {
    const bean = beans.find(({ id }) => id === timeline.issueId)!;
    const events = eventsOfIssue(JiraIssue.parse(bean), viewOf(site));
    expect(events.map(({ kind, at: when, by }) => [kind, when, by])).toEqual(
      timeline.events.map(({ kind, at: when, by }) => [kind, when, by]),
    );
    const [live, read] = [stateOf({ issueId: bean.id, events }), stateOf(timeline)];
    expect(live?.asks.map(({ kind, of }) => [kind, of])).toEqual(read?.asks.map(({ kind, of }) => [kind, of]));
    expect([live?.category, live?.status, live?.assignee, live?.labels]).toEqual([
      read?.category,
      read?.status,
      read?.assignee,
      read?.labels,
    ]);
  }
});

test('an internal note answers no customer, and still asks a colleague', () => {
  const site = demoSite(() => now);
  const project = site.project('HELP')!;
  const issue = site.create('HELP', { accountId: 'qm:grace', at: at('2026-03-18 09:00 Z') }, { summary: 'Invoice' });
  const say = (text: string, minute: string, internal: boolean) =>
    site.comment(issue.key, { accountId: 'lou-bernard', at: at(`2026-03-18 10:${minute} Z`) }, text, { internal });
  say('Looked at the ledger.', '01', true);
  say('@[raj-mehta] can you check the tax rate?', '02', true);
  say('We are on it.', '03', false);
  expect(project.type).toBe('service_desk');
  const events = eventsOfIssue(JiraIssue.parse(issueBean(site, issue, FIELDS, ['changelog'])), viewOf(site));
  expect(events.map(({ kind }) => kind)).toEqual(['created', 'work-moved', 'commented', 'commented']);
  const state = stateOf({ issueId: issue.id, events })!;
  expect(state.asks.map(({ kind, of }) => [kind, of])).toEqual([
    ['new-issue', []],
    ['question', ['raj-mehta']],
  ]);
});

test('facts at creation are wound back from what changed', () => {
  const site = demoSite(() => now);
  const issue = site.create(
    'TITAN',
    { accountId: 'ada-lindqvist', at: at('2026-03-18 09:00 Z') },
    { summary: 'X', labels: ['a'], assigneeId: 'tom-okafor' },
  );
  site.label(issue.key, { accountId: 'tom-okafor', at: at('2026-03-18 10:00 Z') }, ['b', 'c']);
  site.assign(issue.key, { accountId: 'tom-okafor', at: at('2026-03-18 11:00 Z') }, null);
  const [created] = eventsOfIssue(JiraIssue.parse(issueBean(site, issue, FIELDS, ['changelog'])), viewOf(site));
  expect(created).toMatchObject({
    kind: 'created',
    facts: { labels: ['a'], assignee: 'tom-okafor', statusCategory: 'new' },
  });
});
