import { changeProject } from '../../../forge-app/src/storage/project-settings';
import { debtsOf, standing } from '../../../forge-app/src/storage/standing-store';
import { type NormsSite, openNormsSite } from '../../support/norms-site';
import { expectClean, visit } from '../../support/surfaces';

/** Closings that went past the gate: noticed from what happened, never undone. */
let site: NormsSite;
const ada = { accountId: 'ada' };

beforeEach(async () => {
  site = await openNormsSite('2026-03-02 14:00 +01:00');
  site.setNow('2026-03-02 15:00 +01:00');
  await site.settle();
});

afterEach(async () => {
  expectClean(site);
  await site.close();
});

async function story() {
  const issue = site.jira.create('ENG', ada, { summary: 'Which region?', typeName: 'Story' });
  await site.settle();
  return issue;
}

async function moved(key: string, to: string, when: string) {
  site.setNow(when);
  await site.jira.move(key, ada, to, { via: 'bulk' });
  await site.settle();
}

const debts = () => site.app.inside(() => debtsOf(site.projectId));

test('an issue that was closed past the gate is debt, with how and under which norm, and stays closed', async () => {
  const { key, id } = await story();
  await moved(key, 'Done', '2026-03-02 15:10 +01:00');
  expect((await debts()).map(({ debt }) => debt)).toEqual([
    { issueKey: key, closedAt: new Date('2026-03-02T14:10:00.000Z'), how: 'past-the-gate', norms: ['why-closed'] },
  ]);
  expect(site.jira.issue(id)!.statusId).toBe('10004');
  const panel = await visit(site, 'panel', 'ada', { issue: key }).get('getPanel');
  expect(panel.gate.standing).toBe('debt');
  expect(panel.activity[0]!.text).toBe('Closed without the decision record it needs (why-closed)');
});

test('the record that comes later clears it', async () => {
  const { key } = await story();
  await moved(key, 'Done', '2026-03-02 15:10 +01:00');
  site.setNow('2026-03-02 15:20 +01:00');
  const draft = {
    title: 'Frankfurt',
    question: 'Which region?',
    decision: 'Frankfurt.',
    because: 'Customers in the EU.',
  };
  const panel = await visit(site, 'panel', 'ada', { issue: key }).get('saveDecision', { draft });
  expect(panel.gate.standing).toBe('recorded');
  expect(await debts()).toEqual([]);
});

test('opening it again clears it, and takes the reason of that closing with it', async () => {
  const { key, id } = await story();
  await visit(site, 'panel', 'ada', { issue: key }).get('exemptIssue', { code: 'trivial' });
  await moved(key, 'Done', '2026-03-02 15:10 +01:00');
  expect(await debts()).toEqual([]);
  await moved(key, 'In Progress', '2026-03-02 15:20 +01:00');
  expect((await site.app.inside(() => standing(id, site.projectId))).exemption).toBeNull();
  await moved(key, 'Done', '2026-03-02 15:30 +01:00');
  expect(await debts()).toHaveLength(1);
  await moved(key, 'In Progress', '2026-03-02 15:40 +01:00');
  expect(await debts()).toEqual([]);
});

test('where the project only notices, that is how it came about', async () => {
  const { key } = await story();
  await site.app.inside(() => changeProject(site.projectId, new Date(), (kept) => ({ ...kept, gate: 'notice' })));
  await moved(key, 'Done', '2026-03-02 15:10 +01:00');
  expect((await debts()).map(({ debt }) => debt?.how)).toEqual(['notice-only']);
});
