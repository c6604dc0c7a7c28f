import { factsOf, type NormsSite, openNormsSite } from '../../support/norms-site';
import { expectClean, visit } from '../../support/surfaces';

/** An issue that the app does not see for a while keeps what was filed about it in the app, and nobody is told anything of it. */
let site: NormsSite;
let issueKey: string;
let issueId: string;
const ada = { accountId: 'ada' };

beforeEach(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
  site = await openNormsSite('2026-03-02 14:00 +01:00');
  site.setNow('2026-03-02 15:00 +01:00');
  await site.settle();
  const issue = site.jira.create('ENG', ada, { summary: 'Which region?', typeName: 'Task' });
  [issueKey, issueId] = [issue.key, issue.id];
  site.jira.comment(issueKey, ada, '@[tom] which region?');
  await site.settle();
});

afterEach(async () => {
  expectClean(site);
  await site.close();
  jest.restoreAllMocks();
});

const panel = (accountId: string) => visit(site, 'panel', accountId, { issue: issueKey });
const filed = async () => (await site.clockOf(issueKey))?.own.map(({ kind }) => kind);
const hide = () => site.jira.hiddenFromApp.add(issueId);
const show = () => site.jira.hiddenFromApp.delete(issueId);

/** An event of which the app can make nothing without reading the issue. */
async function edited(text: string): Promise<void> {
  const comment = site.jira.issue(issueKey)!.comments[0]!;
  site.jira.editComment(issueKey, comment.id, ada, text);
  await site.settle();
}

test.each`
  how                                     | noticed
  ${'an event comes that has to be read'} | ${() => edited('@[tom] which region, please?')}
  ${'somebody is about to be told of it'} | ${() => site.sweepUntil('2026-03-06 18:00 -05:00', 60)}
`('a promise stands again once the issue is back: $how', async ({ noticed }) => {
  await panel('tom').get('makePromise', { on: '2026-03-03' });
  hide();
  site.setNow('2026-03-02 15:10 +01:00');
  await noticed();
  expect(site.mails()).toEqual([]);
  expect(factsOf(await site.clockOf(issueKey))?.presence).toBe('removed');
  show();
  await edited('@[tom] which region is it?');
  const facts = factsOf(await site.clockOf(issueKey));
  expect(facts?.presence).toBe('here');
  expect(facts?.promises.map(({ by }) => by)).toEqual(['tom']);
  expect(await filed()).toEqual(['promised']);
});

test('what others search for is put right once it is back', async () => {
  const shown = () => JSON.stringify(site.jira.issue(issueKey)?.properties.get('async-norms'));
  expect(shown()).toContain('"tom"');
  hide();
  site.setNow('2026-03-02 15:10 +01:00');
  await edited('@[tom] which region, please?');
  show();
  site.jira.deleteComment(issueKey, site.jira.issue(issueKey)!.comments[0]!.id, ada);
  site.jira.label(issueKey, ada, ['backups']);
  await site.settle();
  expect(shown()).not.toContain('"tom"');
});

test('the reconcile of the day finds it again', async () => {
  await panel('tom').get('makePromise', { on: '2026-03-05' });
  hide();
  site.setNow('2026-03-02 15:10 +01:00');
  await edited('@[tom] which region, please?');
  show();
  await site.app.schedule('reconcile');
  site.setNow('2026-03-02 15:20 +01:00');
  await site.settle();
  expect(factsOf(await site.clockOf(issueKey))).toMatchObject({ presence: 'here', promises: [{ by: 'tom' }] });
});

test('whoever opens its panel has it read again', async () => {
  await panel('tom').get('makePromise', { on: '2026-03-05' });
  hide();
  site.setNow('2026-03-02 15:10 +01:00');
  await edited('@[tom] which region, please?');
  expect(await panel('tom').get('getPanel')).toMatchObject({ tracking: 'reading', turns: [] });
  show();
  const { turns } = await panel('tom').get('getPanel');
  expect(turns.map(({ kind, isMine }) => [kind, isMine])).toContainEqual(['promise', true]);
});

test('what is filed while the app does not see it is kept, and what it could not keep is refused', async () => {
  hide();
  site.setNow('2026-03-02 15:10 +01:00');
  await edited('@[tom] which region, please?');
  const draft = { title: 'Frankfurt', question: 'Which?', decision: 'Frankfurt.', because: 'EU.' };
  await panel('tom').get('saveDecision', { draft });
  expect(await panel('tom').reason('handOver', { to: ['kei'] })).toBe('off');
  expect(await filed()).toEqual(['decision-recorded']);
  await panel('tom').get('getPanel');
  expect(await filed()).toEqual(['decision-recorded']);
  show();
  site.setNow('2026-03-02 15:20 +01:00');
  await edited('@[tom] which region is it?');
  expect(factsOf(await site.clockOf(issueKey))?.records).toEqual({ 'D-1': true });
});

test('an issue that never comes back is forgotten with the retention of the agreement, whatever was decided on it', async () => {
  const draft = { title: 'Frankfurt', question: 'Which?', decision: 'Frankfurt.', because: 'EU.' };
  await panel('tom').get('saveDecision', { draft });
  hide();
  site.setNow('2026-03-02 15:10 +01:00');
  await edited('@[tom] which region, please?');
  expect((await site.clockOf(issueKey))?.dueAt).toEqual(new Date('2026-05-31T14:10:00Z'));
  site.setNow('2026-05-31 16:10 +02:00');
  await site.app.schedule('due-sweep');
  site.setNow('2026-05-31 16:12 +02:00');
  await site.settle();
  expect(await site.clockOf(issueKey)).toBeNull();
});
