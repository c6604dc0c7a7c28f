import { backtest } from '../../../core/src/backtest/backtest';
import { at } from '../../support/at';
import { aHistory, historyOf, lines } from '../../support/histories';
import { asked, aTimeline, created, did, says } from '../../support/issues';
import { WEEK } from '../../support/jira-history';
import { aPlaybook } from '../../support/playbooks';

/** The playbook of the contract for a team in Berlin, with updates so often that a week shows some. */
const PLAYBOOK = aPlaybook({
  responses: [{ id: 'first-response', ask: 'new-issue', within: '8 working hours', clock: 'team' }],
  updates: [{ id: 'moving-work', of: 'open', every: '2 working days', counts: ['comment'], clock: 'team' }],
  decisions: [{ id: 'why-closed', of: { types: ['Story'] } }],
});

const week = () => historyOf(lines(...WEEK));

test('answers: asked, answered, in time, and how long they took', async () => {
  const { responses } = backtest(await week(), PLAYBOOK);
  // ENG-4 30 min, ENG-1 6 h 30, ENG-2 7 + 8 h, ENG-3 never.
  expect(responses).toEqual({
    'first-response': { asked: 4, answered: 3, met: 2, workingMinutes: { p25: 30, p50: 390, p75: 900, p90: 900 } },
  });
});

test('updates: each due instant was kept or skipped, until the issue is closed or the history ends', async () => {
  const { updates } = backtest(await week(), PLAYBOOK);
  // ENG-1 Wed 10:00 kept (Mon 16:30), Wed 16:30 skipped. ENG-2 Thu 10:00 kept. ENG-3 Fri 12:00 skipped.
  // ENG-4 Wed 09:00 kept (Mon 09:30), Wed 09:30 and Fri 09:30 skipped, closed Fri 16:00.
  expect(updates).toEqual({ 'moving-work': { due: 7, posted: 3, skipped: 4 } });
});

test('decisions: closings, and those that a gate would have held', async () => {
  const { decisions } = backtest(await week(), PLAYBOOK);
  expect(decisions).toEqual({ 'why-closed': { closed: 1, recorded: 0, exempt: 0, wouldBlock: 1 } });
});

test('nudges: in the hours of each, one digest a day, as a distribution', async () => {
  const { nudges } = backtest(await week(), PLAYBOOK);
  // Ada Wed 09:30 ENG-4, Thu 12:00 ENG-3's answer, Fri 09:30 ENG-4 again; ENG-3's update waits for Monday.
  // Tom Wed 10:30 in New York, ENG-1's update. Kei Thu 09:30 in Tokyo, ENG-2's answer, half an hour before it comes.
  expect(nudges).toEqual({
    total: 5,
    perPersonWorkingDay: { p50: 1, p95: 1, max: 1 },
    outsideHours: 0,
    bySteps: { nudge: 4, reminder: 1, notice: 0, facilitator: 0 },
    byNorm: { 'first-response': 2, 'moving-work': 3 },
    distribution: { 1: 5 },
  });
});

test('rules that fire on more than 40 % of what they look at are called out', async () => {
  const { callOuts } = backtest(await week(), PLAYBOOK);
  expect(callOuts).toEqual([
    { norm: 'why-closed', items: 1, fires: 1, share: 1 },
    { norm: 'moving-work', items: 4, fires: 3, share: 0.75 },
    { norm: 'first-response', items: 4, fires: 2, share: 0.5 },
  ]);
});

test('weeks for a chart', async () => {
  const { weeks } = backtest(await week(), PLAYBOOK);
  expect(weeks).toEqual([{ on: '2026-03-02', asked: 4, met: 2, due: 7, posted: 3, closed: 1, recorded: 0, nudges: 5 }]);
});

test('as JSON it is what the contract says, and names nobody', async () => {
  const text = JSON.stringify(backtest(await week(), PLAYBOOK));
  expect(JSON.parse(text)).toMatchObject({
    history: {
      issues: 4,
      comments: 3,
      changes: 0,
      people: 3,
      from: '2026-03-02T08:00:00.000Z',
      to: '2026-03-06T15:00:00.000Z',
      unreadable: 0,
    },
    responses: { 'first-response': { asked: 4 } },
    updates: { 'moving-work': { due: 7 } },
    decisions: { 'why-closed': { closed: 1 } },
    nudges: { total: 5, perPersonWorkingDay: { max: 1 }, outsideHours: 0 },
  });
  expect(text).not.toMatch(/\b(ada|tom|kei)\b/);
});

test.each`
  from                         | to                           | asked | answered | due  | closed
  ${'2026-03-02 09:00 +01:00'} | ${'2026-03-02 10:00 +01:00'} | ${1}  | ${1}     | ${0} | ${0}
  ${'2026-03-02 09:00 +01:00'} | ${'2026-03-05 02:00 +01:00'} | ${4}  | ${2}     | ${4} | ${0}
  ${'2026-03-03 10:00 +01:00'} | ${'2026-03-05 02:01 +01:00'} | ${2}  | ${1}     | ${4} | ${0}
  ${'2026-03-04 12:01 +01:00'} | ${'2026-03-06 16:00 +01:00'} | ${0}  | ${0}     | ${4} | ${0}
  ${'2026-03-04 12:01 +01:00'} | ${'2026-03-06 16:01 +01:00'} | ${0}  | ${0}     | ${4} | ${1}
`(
  'from $from until $to: $asked asked, $answered answered, $due due, $closed closed',
  async ({ from, to, ...expected }) => {
    const { responses, updates, decisions } = backtest(await week(), PLAYBOOK, { from: at(from), to: at(to) });
    const { asked, answered } = responses['first-response']!;
    expect({ asked, answered, due: updates['moving-work']!.due, closed: decisions['why-closed']!.closed }).toEqual(
      expected,
    );
  },
);

test('a norm that the history cannot judge is not judged, and nobody is asked for it', async () => {
  const csv =
    'ID,Team,Status,Creator,Created,Completed\nENG-1,Engineering,Done,ada,2026-03-02T09:00:00.000Z,2026-05-02T09:00:00.000Z\n';
  const result = backtest(await historyOf(csv), PLAYBOOK);
  expect(result.responses['first-response']).toMatchObject({ asked: 0, answered: 0, met: 0 });
  expect(result.updates['moving-work']).toEqual({ due: 0, posted: 0, skipped: 0 });
  expect(result.notJudged.map(({ norm }) => norm)).toEqual(['first-response', 'moving-work']);
  expect(result.nudges.total).toBe(0);
  expect(result.callOuts).toEqual([]);
});

test('an empty history has no numbers and no fault', async () => {
  const result = backtest(await historyOf('{"issues":[]}'), PLAYBOOK);
  expect(result).toMatchObject({
    window: { from: null, to: null },
    weeks: [],
    callOuts: [],
    nudges: { total: 0, perPersonWorkingDay: { max: null } },
  });
});

test('a direct ask is judged by whose turn it was when it was answered, in their hours', async () => {
  const events = [
    created('2026-03-02 10:00 +01:00', { reporter: null }),
    asked('tom', '2026-03-02 16:00 +01:00', ['kei']),
    did('commented', 'kei', '2026-03-03 10:00 +09:00'),
  ];
  const history = aHistory(
    [aTimeline(events)],
    { tom: 'Europe/Berlin', kei: 'Asia/Tokyo' },
    { kind: 'linear-graphql' },
  );
  const playbook = aPlaybook({ responses: [{ id: 'question', ask: 'question', within: '1 working hour' }] });
  // Asked at midnight in Tokyo, answered after the first hour of Kei's next day.
  expect(backtest(history, playbook).responses.question).toMatchObject({
    asked: 1,
    answered: 1,
    met: 1,
    workingMinutes: { p50: 60 },
  });
});

test('an ask that was taken back counts as asked, not as answered', async () => {
  const events = [
    created('2026-03-02 10:00 +01:00', { reporter: null }),
    asked('tom', '2026-03-02 16:00 +01:00', ['kei']),
    did('commented', 'tom', '2026-03-02 16:30 +01:00', { reading: says({ withdraws: true }) }),
  ];
  const history = aHistory(
    [aTimeline(events)],
    { tom: 'Europe/Berlin', kei: 'Asia/Tokyo' },
    { kind: 'linear-graphql' },
  );
  const playbook = aPlaybook({ responses: [{ id: 'question', ask: 'question', within: '1 working hour' }] });
  expect(backtest(history, playbook).responses.question).toMatchObject({ asked: 1, answered: 0, met: 0 });
});

test('closed, reopened, closed again: two closings, and a fresh start for updates', async () => {
  const events = [
    created('2026-03-02 10:00 +01:00', { reporter: null, assignee: 'kei' }),
    did('status-changed', 'kei', '2026-03-03 10:00 +01:00', { status: 'Done', category: 'done' }),
    did('status-changed', 'kei', '2026-03-16 10:00 +01:00', { status: 'Doing', category: 'started' }),
    did('status-changed', 'kei', '2026-03-19 10:00 +01:00', { status: 'Done', category: 'done' }),
  ];
  const result = backtest(aHistory([aTimeline(events)], { kei: 'Asia/Tokyo' }, { kind: 'linear-graphql' }), PLAYBOOK);
  expect(result.decisions['why-closed']).toEqual({ closed: 2, recorded: 0, exempt: 0, wouldBlock: 2 });
  // Nothing in the fortnight in which it was closed; Wed 18 March 10:00 after the reopening.
  expect(result.updates['moving-work']).toEqual({ due: 1, posted: 0, skipped: 1 });
});

test('progress goes from nothing to all', async () => {
  const shares: number[] = [];
  backtest(await week(), PLAYBOOK, { onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
});

test('people whose hours are not known are told nothing, however much they owe', async () => {
  const text = lines(...WEEK).replaceAll(/"timeZone":"[^"]*"/g, '"timeZone":null');
  expect(text).not.toBe(lines(...WEEK));
  const { nudges, responses } = backtest(await historyOf(text), PLAYBOOK);
  expect(nudges.total).toBe(0);
  expect(responses['first-response']?.asked).toBe(4);
});
