import { factsOf, type NormsSite, openNormsSite } from '../../support/norms-site';

/** From what happens on an issue to what somebody is told, over the real packages, a storage and a Jira behind HTTP. */
let site: NormsSite;
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(async () => {
  expect(site.server.violations).toEqual([]);
  expect(site.app.runs.filter(({ outcome }) => outcome !== 'returned')).toEqual([]);
  await site.close();
});

const ada = { accountId: 'ada' };
const tom = { accountId: 'tom' };

async function askTom(text = '@[tom] which region should we use for the backups?') {
  const issue = site.jira.create('ENG', ada, { summary: 'Which region?', typeName: 'Task' });
  site.jira.comment(issue.key, ada, text);
  await site.settle();
  return issue;
}

beforeEach(async () => {
  site = await openNormsSite('2026-03-02 15:00 +01:00');
});

test('a question that nobody answers is told twice in a week, once a day at most, in the hours of whoever was asked', async () => {
  const issue = await askTom();
  expect((await site.clockOf(issue.key))?.people).toContain('tom');

  await site.sweepUntil('2026-03-03 09:25 -05:00', 35);
  expect(site.mails()).toEqual([]);
  await site.sweepUntil('2026-03-03 09:30 -05:00');
  expect(site.mails()).toEqual(['tom: Tom, on ENG-1 Ada is waiting for an answer from you.']);
  await site.sweepUntil('2026-03-09 09:30 -04:00', 30);
  expect(site.mails()).toHaveLength(2);
  expect(site.jira.notifications[1]!.text).toContain('This is the second and last reminder.');
});

test('an answer in time is told to nobody', async () => {
  const issue = await askTom();
  site.setNow('2026-03-02 16:00 -05:00');
  site.jira.comment(issue.key, tom, 'Frankfurt.');
  await site.settle();
  await site.sweepUntil('2026-03-05 20:00 -05:00', 30);
  expect(site.mails()).toEqual([]);
  expect((await site.clockOf(issue.key))?.dueAt).toBeNull();
});

test('several things of one person come in one message, whatever hour they fell due', async () => {
  for (const minute of ['00', '10', '25']) {
    site.setNow(`2026-03-02 15:${minute} +01:00`);
    await askTom(`@[tom] what about part ${minute}?`);
  }
  await site.sweepUntil('2026-03-04 12:00 -05:00', 10);
  expect(site.jira.notifications.map(({ to, subject }) => [to.join(), subject])).toEqual([
    ['tom', '3 things for you on 3 March 2026'],
  ]);
});

test('nobody is told of what an unknown event settled: Jira is asked before anyone is bothered', async () => {
  const issue = await askTom();
  site.setNow('2026-03-02 16:00 -05:00');
  site.jira.comment(issue.key, tom, 'Frankfurt.');
  site.jira.takeEvents(); // lost on its way
  await site.sweepUntil('2026-03-05 20:00 -05:00', 30);
  expect(site.mails()).toEqual([]);
  expect(factsOf(await site.clockOf(issue.key))?.last.comment?.eventId).toBe(
    site.jira.issue(issue.key)!.comments[1]!.id,
  );
});

test('with nothing due, a sweep costs a query, and Jira is not asked', async () => {
  const issue = await askTom();
  expect(await site.clockOf(issue.key)).not.toBeNull();
  const calls = site.server.calls.length;
  const before = site.app.storage.use;
  await site.app.schedule('due-sweep');
  await site.settle();
  expect(site.server.calls).toHaveLength(calls);
  expect(site.app.storage.use.writes).toBe(before.writes);
});

test('what was said is taken back in storage once it is cleared, and nobody hears of it', async () => {
  const issue = await askTom();
  await site.sweepUntil('2026-03-03 12:00 -05:00', 30);
  site.jira.comment(issue.key, tom, 'Frankfurt.');
  await site.settle();
  await site.sweepUntil('2026-03-03 12:10 -05:00');
  expect(site.mails()).toHaveLength(1);
  const said = site.app.storage
    .keys('said')
    .map((key) => site.app.storage.peek(key, 'said') as { body: { of: string; resolvedAt: string | null } });
  expect(said.filter(({ body }) => body.of === 'nudge').map(({ body }) => body.resolvedAt !== null)).toEqual([true]);
  expect((await site.clockOf(issue.key))?.dueAt).toBeNull();
});

test('the property says whose turn it is and until when, and is written only when that changes', async () => {
  const issue = await askTom();
  const property = () => site.jira.issue(issue.key)!.properties.get('async-norms');
  expect(property()).toEqual({
    v: 1,
    responseDueAt: '2026-03-02T22:00:00Z',
    awaiting: ['tom'],
    decisions: 0,
    mayClose: true,
  });
  const writes = () => site.server.calls.filter(({ method }) => method === 'PUT').length;
  const before = writes();
  site.jira.label(issue.key, ada, ['cloud']);
  site.jira.label(issue.key, ada, ['cloud', 'backups']);
  await site.settle();
  expect(writes()).toBe(before);
  site.jira.comment(issue.key, tom, 'Frankfurt.');
  await site.settle();
  expect(writes()).toBe(before + 1);
  expect(property()).toEqual({ v: 1, awaiting: [], decisions: 0, mayClose: true });
});

test('automations, label churn and the app itself move no clock', async () => {
  const issue = await askTom();
  const before = factsOf(await site.clockOf(issue.key));
  site.setNow('2026-03-02 17:00 +01:00');
  site.jira.comment(issue.key, { accountId: 'robo' }, 'Build 17 is green.');
  site.jira.label(issue.key, ada, ['a']);
  site.jira.label(issue.key, ada, []);
  site.jira.comment(issue.key, { accountId: 'tom', throughApp: true }, 'Filed from the panel.');
  await site.settle();
  const after = factsOf(await site.clockOf(issue.key));
  expect(after?.meaningful).toEqual(before?.meaningful);
  expect(after?.last).toEqual(before?.last);
  expect(after?.asks.map(({ answers }) => answers)).toEqual(before?.asks.map(({ answers }) => answers));
});

test('an issue that is deleted is forgotten, and no other', async () => {
  const [deleted, kept] = [await askTom(), await askTom()];
  site.jira.delete(deleted.key, ada);
  await site.settle();
  expect(site.app.storage.keys('clock')).toEqual([kept.id]);
});

test('a person whose hours nobody knows is told nothing', async () => {
  const issue = site.jira.create('ENG', ada, { summary: 'Which region?' });
  site.jira.users.set('nemo', {
    ...site.jira.users.get('tom')!,
    accountId: 'nemo',
    displayName: 'Nemo',
    timeZone: 'Nowhere/AtAll',
  });
  site.jira.comment(issue.key, ada, '@[nemo] which region?');
  await site.settle();
  await site.sweepUntil('2026-03-06 20:00 -05:00', 60);
  expect(site.mails()).toEqual([]);
});
