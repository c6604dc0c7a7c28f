import { savedPlaybooks, savePlaybook } from '../../../forge-app/src/storage/playbook-store';
import { changeProject } from '../../../forge-app/src/storage/project-settings';
import { changeSiteSettings } from '../../../forge-app/src/storage/site-settings';
import { type NormsSite, openNormsSite } from '../../support/norms-site';
import { expectClean, visit } from '../../support/surfaces';

/** The gate as Jira asks it: at the transition, before the issue is done. */
let site: NormsSite;
const ada = { accountId: 'ada' };
const DONE = '10004';

beforeEach(async () => {
  site = await openNormsSite('2026-03-02 14:00 +01:00');
  site.setNow('2026-03-02 15:00 +01:00');
  await site.settle();
});

afterEach(() => site.close());

async function story(typeName = 'Story') {
  const issue = site.jira.create('ENG', ada, { summary: 'Which region?', typeName });
  await site.settle();
  return issue.key;
}

async function asked(issueKey: string, modifiedFields: object = {}, to = DONE, from = '10002') {
  const transition = { from: { id: from }, to: { id: to }, modifiedFields };
  const outcome = await site.app.run('validate-done', [{ issue: { key: issueKey }, configuration: {}, transition }]);
  if (outcome.outcome !== 'returned') throw new Error(outcome.outcome);
  return { ...(outcome.value as { result: boolean; errorMessage?: string }), elapsedMs: outcome.elapsedMs };
}

test('holds an issue without a record, and says what is missing and where', async () => {
  const key = await story();
  const { result, errorMessage, elapsedMs } = await asked(key);
  expect(result).toBe(false);
  expect(errorMessage!.split('\n')).toEqual([
    'Before ENG-1 is closed, our agreement asks for the decision behind it in writing (rule why-closed).',
    'Write a few lines on what was decided and why, and link them here.',
    'Or close it with a reason why none is needed: trivial (nothing to decide).',
    'All of this is in the “Async norms” panel of ENG-1.',
  ]);
  expect(elapsedMs).toBeLessThan(1000);
  expectClean(site);
});

test('says of a record that is there what it lacks', async () => {
  const key = await story();
  const panel = visit(site, 'panel', 'ada', { issue: key });
  await panel.get('saveDecision', { draft: { title: 'Backups lie in Frankfurt', decision: 'Frankfurt.' } });
  const { result, errorMessage } = await asked(key);
  expect(result).toBe(false);
  expect(errorMessage).toContain('Nothing says what this was about');
  expect(errorMessage).not.toContain('Nothing says what was decided');
});

test('lets it through with a complete record, or with a reason that the agreement names', async () => {
  const draft = {
    title: 'Frankfurt',
    question: 'Which region?',
    decision: 'Frankfurt.',
    because: 'Customers in the EU.',
  };
  const recorded = await story();
  await visit(site, 'panel', 'ada', { issue: recorded }).get('saveDecision', { draft });
  expect((await asked(recorded)).result).toBe(true);
  const exempt = await story();
  await visit(site, 'panel', 'ada', { issue: exempt }).get('exemptIssue', { code: 'trivial' });
  expect((await asked(exempt)).result).toBe(true);
  const draftOnly = await story();
  await visit(site, 'panel', 'ada', { issue: draftOnly }).get('saveDecision', { draft: { ...draft, status: 'draft' } });
  expect((await asked(draftOnly)).result).toBe(true);
});

test.each`
  when                                            | of                                                           | result
  ${'the issue is of a type no policy speaks of'} | ${{ type: 'Bug' }}                                           | ${true}
  ${'the move itself makes it such a type'}       | ${{ fields: { issuetype: { name: 'Bug' } } }}                | ${true}
  ${'the move itself makes it a story'}           | ${{ type: 'Bug', fields: { issuetype: { name: 'Story' } } }} | ${false}
  ${'it does not become done'}                    | ${{ to: '10003' }}                                           | ${true}
  ${'it was done already'}                        | ${{ from: '10004' }}                                         | ${true}
  ${'its resolution is called like a reason'}     | ${{ fields: { resolution: { name: 'Trivial' } } }}           | ${true}
  ${'its resolution is called otherwise'}         | ${{ fields: { resolution: { name: 'Done' } } }}              | ${false}
`('$result when $when', async ({ of, result }) => {
  const key = await story(of.type);
  expect((await asked(key, of.fields, of.to, of.from)).result).toBe(result);
  expectClean(site);
});

test('a label that the move takes off counts as gone', async () => {
  const { rev } = await site.app.inside(() => savedPlaybooks('site'));
  const written = 'playbook: 1\nteam: T\ndecisions:\n  - { id: why, of: { labels: [decide] } }\n';
  await site.app.inside(() => savePlaybook('site', rev, { at: new Date(), by: 'ada', written }));
  const issue = site.jira.create('ENG', ada, { summary: 'Which?', typeName: 'Task', labels: ['decide'] });
  expect((await asked(issue.key)).result).toBe(false);
  expect((await asked(issue.key, { labels: null })).result).toBe(true);
});

test('lets everything through where the project only notices, or norms are off', async () => {
  const key = await story();
  const set = (change: object) =>
    site.app.inside(() => changeProject(site.projectId, new Date(), (settings) => ({ ...settings, ...change })));
  await set({ gate: 'notice' });
  expect((await asked(key)).result).toBe(true);
  await set({ gate: 'hold', isOn: false, since: null });
  expect((await asked(key)).result).toBe(true);
});

test('speaks the language of the agreement', async () => {
  const { rev } = await site.app.inside(() => savedPlaybooks('site'));
  const written = 'playbook: 1\nteam: T\nlanguage: de\ndecisions:\n  - { id: warum, of: { types: [Story] } }\n';
  await site.app.inside(() => savePlaybook('site', rev, { at: new Date(), by: 'ada', written }));
  const key = await story();
  expect((await asked(key)).errorMessage).toContain('Entscheidung');
});

test.each`
  setting          | result
  ${'let-through'} | ${true}
  ${'hold'}        | ${false}
`('where Jira does not answer, the site’s setting decides: $setting', async ({ setting, result }) => {
  const logged = jest.spyOn(console, 'log').mockImplementation(() => {});
  const key = await story();
  await site.app.inside(() => changeSiteSettings(() => ({ gateWhenUnsure: setting })));
  site.server.refuseNext({ path: new RegExp(`/issue/${key}$`), status: 503, times: 2 });
  const answer = await asked(key);
  expect(answer.result).toBe(result);
  expect(logged.mock.calls.flat().join()).toContain('gate could not look');
  logged.mockRestore();
});

test('what Jira says in a way we don’t know is not held against anybody', async () => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
  const outcome = await site.app.run('validate-done', [{ issue: null }]);
  expect(outcome).toMatchObject({ outcome: 'returned', value: { result: true } });
  jest.restoreAllMocks();
});
