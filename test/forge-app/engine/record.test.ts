import { engineHere } from '../../../forge-app/src/engine/engine';
import { rereadIssue } from '../../../forge-app/src/engine/reread';
import { type Chance, chance, shuffled } from '../../support/forge/chance';
import type { ProductEvent } from '../../support/jira/site-data';
import { factsOf, type NormsSite, openNormsSite } from '../../support/norms-site';
import { runs } from '../../support/runs';

/** What is known of an issue in the end is what Jira has, whatever became of the events on their way. */
let site: NormsSite;
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
});
beforeEach(async () => {
  site = await openNormsSite('2026-03-02 09:00 +01:00');
});
afterEach(async () => {
  expect(site.server.violations).toEqual([]);
  await site.close();
});

const PEOPLE = ['ada', 'tom', 'kei', 'robo'] as const;
const TEXTS = ['@[tom] which region?', 'Frankfurt.', '@[ada] please review this', 'never mind', '@[kei] ping', '👍'];
const STATUSES = ['To Do', 'In Progress', 'In Review', 'Done'];

const one = <T>(of: readonly T[], random: Chance): T => of[Math.floor(random() * of.length)]!;

/** Something that somebody does on an issue. */
async function act(key: string, random: Chance): Promise<void> {
  const by = { accountId: one(PEOPLE, random) };
  const kind = random();
  if (kind < 0.45) site.jira.comment(key, by, one(TEXTS, random));
  else if (kind < 0.65) await site.jira.move(key, by, one(STATUSES, random), { via: 'import' });
  else if (kind < 0.8) site.jira.assign(key, by, one(['ada', 'tom', null], random));
  else if (kind < 0.9) site.jira.label(key, by, one([['a'], ['b', 'c'], []], random));
  else site.jira.edit(key, by, { summary: `Summary ${random()}` });
}

async function history(key: string, length: number, random: Chance): Promise<readonly ProductEvent[]> {
  const events: ProductEvent[] = [];
  let ms = Date.now();
  for (let i = 0; i < length; i++) {
    ms += Math.floor(10_000 + random() * 7_200_000);
    site.setNow(new Date(ms).toISOString());
    await act(key, random);
    events.push(...site.jira.takeEvents());
  }
  return events;
}

async function asJiraHasIt(issueKey: string) {
  const clock = await site.app.inside(() => rereadIssue(site.jira.issue(issueKey)!.id, null, engineHere()));
  return clock === 'gone' ? null : factsOf(clock);
}

async function deliver(events: readonly ProductEvent[]): Promise<void> {
  for (const event of events) await site.app.trigger(event);
}

test.each`
  what                      | change
  ${'as they happened'}     | ${(events: ProductEvent[]) => events}
  ${'each twice'}           | ${(events: ProductEvent[]) => events.flatMap((event) => [event, event])}
  ${'in any order'}         | ${(events: ProductEvent[], random: Chance) => shuffled(events, random)}
  ${'twice, in any order'}  | ${(events: ProductEvent[], random: Chance) => shuffled([...events, ...events], random)}
  ${'neighbours exchanged'} | ${(events: ProductEvent[]) => events.flatMap((_, i) => (i % 2 === 0 ? [events[i + 1], events[i]] : [])).filter((event) => event !== undefined)}
`('events that come $what end in what Jira has', async ({ change }) => {
  const random = chance(7);
  for (let run = 0; run < runs(2).numRuns; run++) {
    const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Backups' });
    const events = [...site.jira.takeEvents(), ...(await history(issue.key, 14, random))];
    await deliver(change(events, random));
    expect(factsOf(await site.clockOf(issue.key))).toEqual(await asJiraHasIt(issue.key));
  }
});

test('what was lost is found by the reconcile of the day', async () => {
  const random = chance(11);
  const issues = Array.from({ length: 4 }, () => site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Backups' }));
  await deliver(site.jira.takeEvents());
  for (const { key } of issues) {
    const events = await history(key, 10, random);
    await deliver(events.filter(() => random() < 0.5));
  }
  await site.app.schedule('reconcile');
  site.setNow(new Date(Date.now() + 60_000).toISOString());
  await site.settle();
  for (const { key } of issues) expect(factsOf(await site.clockOf(key))).toEqual(await asJiraHasIt(key));
});

test('a lost question is found although a later comment came', async () => {
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Backups' });
  await deliver(site.jira.takeEvents());
  site.setNow('2026-03-02 10:00 +01:00');
  site.jira.comment(issue.key, { accountId: 'ada' }, '@[tom] which region?');
  site.jira.takeEvents(); // lost
  site.setNow('2026-03-02 10:30 +01:00');
  site.jira.comment(issue.key, { accountId: 'kei' }, 'I am curious as well.');
  await deliver(site.jira.takeEvents());

  await site.app.schedule('reconcile');
  site.setNow(new Date(Date.now() + 60_000).toISOString());
  await site.settle();
  expect(factsOf(await site.clockOf(issue.key))).toEqual(await asJiraHasIt(issue.key));
});

test('reading an issue anew keeps the names of asks, so that nothing is said twice', async () => {
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Backups', assigneeId: 'ada' });
  await site.settle();
  site.setNow('2026-03-02 10:00 +01:00');
  site.jira.assign(issue.key, { accountId: 'ada' }, 'tom');
  await site.settle();
  const before = factsOf(await site.clockOf(issue.key))!;
  expect(before.asks.map(({ kind, origin }) => [kind, origin])).toContainEqual(['hand-off', 'assignment']);
  // The changelog is stamped a little after the event was.
  const [change] = site.jira.issue(issue.key)!.changes;
  Object.assign(change!, { at: new Date(change!.at.getTime() + 700) });
  const reread = await site.app.inside(async () => {
    const engine = engineHere();
    return rereadIssue(issue.id, await engine.clocks.find(issue.id), engine);
  });
  expect(reread === 'gone' ? null : factsOf(reread)?.asks.map(({ id }) => id)).toEqual(before.asks.map(({ id }) => id));
});

test('a transition that sends no event shows at the next one, and Jira is read', async () => {
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Backups' });
  await site.settle();
  site.setNow('2026-03-02 11:00 +01:00');
  await site.jira.move(issue.key, { accountId: 'tom' }, 'In Progress', { silently: true });
  site.setNow('2026-03-02 12:00 +01:00');
  await site.jira.move(issue.key, { accountId: 'tom' }, 'In Review');
  await site.settle();
  const facts = factsOf(await site.clockOf(issue.key));
  expect(facts?.categorySince.at.toISOString()).toBe('2026-03-02T10:00:00.000Z');
  expect(facts).toEqual(await asJiraHasIt(issue.key));
});

test('a question that is deleted is asked no more', async () => {
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Backups' });
  const question = site.jira.comment(issue.key, { accountId: 'ada' }, '@[tom] which region?');
  await site.settle();
  const direct = async () =>
    factsOf(await site.clockOf(issue.key))?.asks.filter(({ kind }) => kind === 'question').length;
  expect(await direct()).toBe(1);
  site.jira.deleteComment(issue.key, question.id, { accountId: 'ada' });
  await site.settle();
  expect(await direct()).toBe(0);
});

test('an edited comment says what it says now', async () => {
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Backups' });
  const comment = site.jira.comment(issue.key, { accountId: 'ada' }, 'Which region?');
  await site.settle();
  site.setNow('2026-03-02 09:01 +01:00');
  site.jira.editComment(issue.key, comment.id, { accountId: 'ada' }, '@[tom] which region?');
  await site.settle();
  const facts = factsOf(await site.clockOf(issue.key));
  expect(facts?.asks.map(({ kind, of }) => [kind, of])).toContainEqual(['question', ['tom']]);
  expect(facts).toEqual(await asJiraHasIt(issue.key));
});

test('what an automation rewrites all day is not read', async () => {
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Backups' });
  const comment = site.jira.comment(issue.key, { accountId: 'robo' }, 'Build 1');
  site.setNow('2026-03-02 09:30 +01:00');
  await site.settle();
  const calls = site.server.calls.length;
  site.setNow('2026-03-02 09:31 +01:00');
  site.jira.editComment(issue.key, comment.id, { accountId: 'robo' }, 'Build 2');
  await site.settle();
  expect(site.server.calls).toHaveLength(calls);
});
