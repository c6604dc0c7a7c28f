import { type NormsSite, openNormsSite } from '../../support/norms-site';
import { expectClean, visit } from '../../support/surfaces';

/** The functions of the issue panel, over the real packages, a storage and a Jira behind HTTP. */
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

async function askTom() {
  const issue = site.jira.create('ENG', ada, { summary: 'Which region?', typeName: 'Story' });
  site.jira.comment(issue.key, ada, '@[tom] which region should we use for the backups?');
  await site.settle();
  return issue.key;
}

const WHOLE = {
  title: 'Backups lie in Frankfurt',
  question: 'Which region do backups lie in?',
  decision: 'Frankfurt.',
  because: 'Our customers are in the EU.',
  decidedOn: '2026-03-02',
  deciders: [{ accountId: 'ada' }],
};

test('says whose turn it is, until when in both people’s local time, why, and what clears it', async () => {
  const issue = await askTom();
  const panel = await visit(site, 'panel', 'tom', { issue, timeZone: 'America/New_York' }).get('getPanel');
  const [turn] = panel.turns.filter(({ askKind }) => askKind === 'question');
  expect(turn).toMatchObject({ isMine: true, people: ['tom'], waiting: 'ada', state: 'in-time' });
  expect(turn!.dueTimes.map(({ accountId, timeZone, text }) => [accountId, timeZone, text])).toEqual([
    ['tom', 'America/New_York', 'Mon 2 Mar, 17:00'],
    ['ada', 'Europe/Berlin', 'Mon 2 Mar, 23:00'],
  ]);
  expect(turn!.rule).toContain('8 working hours');
  expect(turn!.evidence).toEqual(['asked Mon 2 Mar, 09:00']);
  expect(turn!.clears).toContain('Ada taking the ask back');
  expect(turn!.may).toEqual({ promise: true, handOver: true, withdraw: false });
  expect(panel.tracking).toBe('on');
});

test.each`
  seen             | when                         | state        | mine                                                                                   | others
  ${'before'}      | ${'2026-03-06 16:00 -05:00'} | ${'in-time'} | ${'Your turn until Fri 6 Mar, 17:00'}                                                  | ${'Answer expected until Fri 6 Mar, 17:00'}
  ${'at the end'}  | ${'2026-03-06 17:00 -05:00'} | ${'in-time'} | ${'Your turn until Fri 6 Mar, 17:00'}                                                  | ${'Answer expected until Fri 6 Mar, 17:00'}
  ${'on Saturday'} | ${'2026-03-07 12:00 -05:00'} | ${'resting'} | ${'Your turn, was due Fri 6 Mar, 17:00; the clock stands still outside working hours'} | ${'Was due Fri 6 Mar, 17:00; the clock stands still outside working hours'}
  ${'on Monday'}   | ${'2026-03-09 10:00 -04:00'} | ${'overdue'} | ${'Your turn, was expected until Fri 6 Mar, 17:00'}                                    | ${'Was expected until Fri 6 Mar, 17:00'}
`('due on Friday at closing time and seen $seen: $mine', async ({ when, state, mine, others }) => {
  site.setNow('2026-03-05 17:00 -05:00');
  const issue = await askTom();
  site.setNow(when);
  const at = { issue, timeZone: 'America/New_York' };
  const { turns } = await visit(site, 'panel', 'tom', at).get('getPanel');
  const [question] = turns.filter(({ askKind }) => askKind === 'question');
  expect(question).toMatchObject({ dueAt: '2026-03-06T22:00:00.000Z', state });
  expect((await visit(site, 'lozenge', 'tom', at).get('getLozenge')).text).toBe(mine);
  expect((await visit(site, 'lozenge', 'ada', at).get('getLozenge')).text).toBe(others);
});

test('a promise answers the ask and stands in its place', async () => {
  const issue = await askTom();
  const tom = visit(site, 'panel', 'tom', { issue });
  const panel = await tom.get('makePromise', { on: '2026-03-05' });
  expect(panel.turns.map(({ kind, isMine }) => [kind, isMine])).toContainEqual(['promise', true]);
  expect(panel.turns.some(({ askKind }) => askKind === 'question')).toBe(false);
  expect(await tom.ask('makePromise', { on: '2026-02-27' })).toMatchObject({
    reason: 'invalid',
    problems: [{ path: 'on', problem: '2026-02-27 is over' }],
  });
});

test('a hand-over goes to somebody who sees the issue, and nobody else', async () => {
  const issue = await askTom();
  const tom = visit(site, 'panel', 'tom', { issue });
  expect(await tom.reason('handOver', { to: ['nobody-at-all'] })).toBe('invalid');
  const panel = await tom.get('handOver', { to: ['kei'] });
  expect(panel.turns.find(({ askKind }) => askKind === 'question')).toMatchObject({ people: ['kei'], isMine: false });
});

test('the one who asked takes it back; nobody else may', async () => {
  const issue = await askTom();
  const before = await visit(site, 'panel', 'tom', { issue }).get('getPanel');
  const { askId } = before.turns.find(({ askKind }) => askKind === 'question')!;
  expect(await visit(site, 'panel', 'tom', { issue }).reason('withdrawAsk', { askId: askId! })).toBe('not-allowed');
  const panel = await visit(site, 'panel', 'ada', { issue }).get('withdrawAsk', { askId: askId! });
  expect(panel.turns.some(({ askKind }) => askKind === 'question')).toBe(false);
});

test('an update is a comment in the writer’s own name, and answers what it answers', async () => {
  const issue = await askTom();
  const panel = await visit(site, 'panel', 'tom', { issue }).get('postUpdate', {
    kind: 'progress',
    text: 'Frankfurt.',
  });
  expect(site.jira.issue(issue)!.comments.at(-1)).toMatchObject({ authorId: 'tom' });
  expect(panel.turns.some(({ askKind }) => askKind === 'question')).toBe(false);
  expect(await visit(site, 'panel', 'tom', { issue }).reason('postUpdate', { kind: 'progress', text: ' ' })).toBe(
    'invalid',
  );
});

test('a snooze is the snoozer’s own and shows to nobody else', async () => {
  const issue = await askTom();
  const mine = await visit(site, 'panel', 'tom', { issue, timeZone: 'America/New_York' }).get('snooze', {
    until: '2026-03-04',
  });
  expect(mine.snoozedUntil).toBe('2026-03-04T22:00:00.000Z');
  expect((await visit(site, 'panel', 'ada', { issue }).get('getPanel')).snoozedUntil).toBeNull();
  site.setNow('2026-03-02 15:05 +01:00');
  expect((await visit(site, 'panel', 'tom', { issue }).get('snooze', { until: null })).snoozedUntil).toBeNull();
});

test('a record is checked as one writes, saved, linked and found', async () => {
  const issue = await askTom();
  const panel = visit(site, 'panel', 'ada', { issue });
  expect((await panel.get('getPanel')).gate).toMatchObject({ standing: 'missing', exemptions: [{ code: 'trivial' }] });
  expect(await panel.get('checkDecision', { draft: { title: 'Backups lie in Frankfurt' } })).toMatchObject({
    isComplete: false,
  });
  const saved = await panel.get('saveDecision', { draft: WHOLE });
  expect(saved.decisions).toMatchObject([{ id: 'D-1', isComplete: true, issues: [issue], rev: 1 }]);
  expect(saved.gate.standing).toBe('recorded');
  expect((await site.clockOf(issue))?.own.map(({ kind }) => kind)).toContain('decision-recorded');
  const { decisions } = await panel.get('findDecisions', { query: 'backups' });
  expect(decisions.map(({ id }) => id)).toEqual(['D-1']);
  expect((await panel.get('unlinkDecision', { id: 'D-1' })).gate.standing).toBe('missing');
  expect((await panel.get('linkDecision', { id: 'D-1' })).gate.standing).toBe('recorded');
});

test('a record that is completed in one issue’s panel lets every issue that it governs close', async () => {
  const [issue, other] = [await askTom(), await askTom()];
  const standing = async (key: string) =>
    (await visit(site, 'panel', 'ada', { issue: key }).get('getPanel')).gate.standing;
  const { decision: _left, ...draft } = WHOLE;
  await visit(site, 'project', 'ada', { project: 'ENG' }).get('writeDecision', { draft, issues: [issue, other] });
  expect([await standing(issue), await standing(other)]).toEqual(['missing', 'missing']);
  await visit(site, 'panel', 'ada', { issue }).get('saveDecision', { id: 'D-1', rev: 1, draft: WHOLE });
  expect([await standing(issue), await standing(other)]).toEqual(['recorded', 'recorded']);
  expect((await site.clockOf(other))?.own.map(({ kind }) => kind)).toEqual(['decision-recorded', 'decision-recorded']);
});

test('of two who revise one record at once, the second is told', async () => {
  const issue = await askTom();
  const panel = visit(site, 'panel', 'ada', { issue });
  await panel.get('saveDecision', { draft: WHOLE });
  expect(await panel.reason('saveDecision', { id: 'D-1', rev: 1, draft: { ...WHOLE, tags: ['backups'] } })).toBe('ok');
  expect(await panel.reason('saveDecision', { id: 'D-1', rev: 1, draft: WHOLE })).toBe('changed');
});

test('a reason for no record is one that the agreement names', async () => {
  const issue = await askTom();
  const panel = visit(site, 'panel', 'ada', { issue });
  expect(await panel.ask('exemptIssue', { code: 'because' })).toMatchObject({
    reason: 'invalid',
    problems: [{ expected: 'trivial' }],
  });
  expect((await panel.get('exemptIssue', { code: 'trivial' })).gate).toMatchObject({
    standing: 'exempt',
    exemptAs: 'trivial',
  });
  expect((await panel.get('exemptIssue', { code: null })).gate.standing).toBe('missing');
});
