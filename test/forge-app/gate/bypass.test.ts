import { debtsOf } from '../../../forge-app/src/storage/standing-store';
import type { MovedVia } from '../../support/jira/site-data';
import { type NormsSite, openNormsSite } from '../../support/norms-site';

/**
 * The ways in which an issue is closed without a decision record: each is held, with a message that says what is missing, or
 * noticed as decision debt. Nothing is reopened.
 *
 * Jira does not say whether bulk changes, automation and cascades ask a validator. So each of them is tried both ways.
 */
let site: NormsSite;
beforeEach(async () => {
  site = await openNormsSite('2026-03-02 15:00 +01:00', {
    before: (jira) => gateWith(jira, 'decision-required'),
  });
});
afterEach(async () => {
  expect(site.server.violations).toEqual([]);
  await site.close();
});

const ada = { accountId: 'ada' };
const automation = { accountId: 'robo' };

function gateWith(jira: NormsSite['jira'], moduleKey: string) {
  for (const { workflow } of jira.projects.values())
    for (const [i, transition] of workflow.transitions.entries())
      if (transition.to === '10004') workflow.transitions[i] = { ...transition, validators: [moduleKey] };
}

/** A story that its agreement wants a record for, known to the app. */
async function aStory(more: { readonly parentId?: string } = {}) {
  const issue = site.jira.create('ENG', ada, { summary: 'Postgres or a queue?', typeName: 'Story', ...more });
  await site.settle();
  return issue;
}

const debts = () => site.app.inside(() => debtsOf(site.projectId));

const WAYS: readonly (readonly [string, MovedVia, typeof ada])[] = [
  ['the issue view', 'issue-view', ada],
  ['drag and drop on a board', 'board', ada],
  ['a bulk change', 'bulk', ada],
  ['the REST API', 'rest', ada],
  ['automation', 'automation', automation],
  ['a sub-task’s cascade', 'sub-task-cascade', automation],
];

test.each(WAYS)('%s: where Jira asks, it is held, and the message names what is missing', async (_, via, by) => {
  const issue = await aStory();
  const moved = await site.jira.move(issue.key, by, 'Done', { via });
  expect(moved.outcome === 'blocked' && moved.message.split('\n')).toEqual([
    `Before ${issue.key} is closed, our agreement asks for the decision behind it in writing (rule why-closed).`,
    'Write a few lines on what was decided and why, and link them here.',
    'Or close it with a reason why none is needed: trivial (nothing to decide).',
    `All of this is in the “Async norms” panel of ${issue.key}.`,
  ]);
  await site.settle();
  expect(site.jira.issue(issue.key)).toMatchObject({ resolution: null });
  expect(await debts()).toEqual([]);
});

test.each(WAYS)('%s: where Jira does not ask, it is noticed, and nothing is reopened', async (_, via, by) => {
  const issue = await aStory();
  site.jira.unasked.add(via);
  expect(await site.jira.move(issue.key, by, 'Done', { via })).toEqual({ outcome: 'moved' });
  await site.settle();
  expect((await debts()).map(({ debt }) => debt)).toMatchObject([
    { issueKey: issue.key, how: 'past-the-gate', norms: ['why-closed'] },
  ]);
  expect(site.jira.issue(issue.key)).toMatchObject({ resolution: 'Done' });
});

test('a workflow without the rule: noticed', async () => {
  await site.close();
  site = await openNormsSite('2026-03-02 15:00 +01:00');
  const issue = await aStory();
  await site.jira.move(issue.key, ada, 'Done');
  await site.settle();
  expect(await debts()).toHaveLength(1);
});

test('a closing whose event was lost is noticed by the daily reading', async () => {
  const issue = await aStory();
  site.jira.unasked.add('bulk');
  site.setNow('2026-03-02 15:30 +01:00');
  await site.jira.move(issue.key, ada, 'Done', { via: 'bulk', silently: true });
  await site.settle();
  expect(await debts()).toEqual([]);
  site.setNow('2026-03-03 04:00 +01:00');
  await site.app.schedule('reconcile');
  await site.settle();
  expect((await debts()).map(({ debt }) => debt?.issueKey)).toEqual([issue.key]);
});

test('an import that changes the status without a word is noticed like any other', async () => {
  const issue = await aStory();
  await site.jira.move(issue.key, ada, 'Done', { via: 'import' });
  await site.settle();
  expect(await debts()).toHaveLength(1);
});

test('a resolution that is an exemption lets it through, and is no debt', async () => {
  const issue = await aStory();
  expect(await site.jira.move(issue.key, ada, 'Done', { resolution: 'Trivial' })).toEqual({ outcome: 'moved' });
  await site.settle();
  expect(await debts()).toEqual([]);
});

test('opened again, the debt is gone', async () => {
  const issue = await aStory();
  site.jira.unasked.add('bulk');
  await site.jira.move(issue.key, ada, 'Done', { via: 'bulk' });
  await site.settle();
  site.setNow('2026-03-02 16:00 +01:00');
  await site.jira.move(issue.key, ada, 'In Progress');
  await site.settle();
  expect(await debts()).toEqual([]);
});

test('an issue of another type closes as ever', async () => {
  const issue = site.jira.create('ENG', ada, { summary: 'Typo', typeName: 'Task' });
  await site.settle();
  expect(await site.jira.move(issue.key, ada, 'Done')).toEqual({ outcome: 'moved' });
  await site.settle();
  expect(await debts()).toEqual([]);
});

test('the gate answers while Jira is down, as the site’s setting says', async () => {
  const issue = await aStory();
  site.server.refuseNext({ status: 503, times: 20 });
  expect(await site.jira.move(issue.key, ada, 'Done')).toEqual({ outcome: 'moved' });
  site.server.refuseNext({ status: 503, times: 0 });
});

describe('the rule that is a bare expression', () => {
  beforeEach(async () => {
    await site.close();
    site = await openNormsSite('2026-03-02 15:00 +01:00', {
      before: (jira) => gateWith(jira, 'decision-required-fast'),
    });
  });

  test('holds what needs a record, and lets through what needs none', async () => {
    const story = await aStory();
    expect(await site.jira.move(story.key, ada, 'Done')).toEqual({
      outcome: 'blocked',
      message: expect.stringContaining('decision record'),
    });
    const task = site.jira.create('ENG', ada, { summary: 'Typo', typeName: 'Task' });
    await site.settle();
    expect(await site.jira.move(task.key, ada, 'Done')).toEqual({ outcome: 'moved' });
  });

  test('its drawback: whoever may edit the issue can forge the property; that is noticed', async () => {
    const story = await aStory();
    site.jira.issue(story.key)!.properties.set('async-norms', { v: 1, mayClose: true });
    expect(await site.jira.move(story.key, ada, 'Done')).toEqual({ outcome: 'moved' });
    await site.settle();
    expect(await debts()).toHaveLength(1);
  });
});
