import fc from 'fast-check';
import { backtest } from '../../../core/src/backtest/backtest';
import { replay } from '../../../core/src/backtest/replay';
import type { History } from '../../../core/src/history/history';
import { stateOf } from '../../../core/src/issue/issue-state';
import type { IssueEvent, Timeline } from '../../../core/src/issue/timeline';
import { obligationsOf } from '../../../core/src/norm/obligations';
import type { Digest } from '../../../core/src/nudge/nudge';
import { planNudges } from '../../../core/src/nudge/plan';
import { SaidLog } from '../../../core/src/nudge/said';
import { type Agreement, agreementOf } from '../../../core/src/playbook/agreement';
import type { Playbook } from '../../../core/src/playbook/schema';
import { aHistory } from '../../support/histories';
import { did, issueFacts, says } from '../../support/issues';
import { aRoster } from '../../support/playbooks';
import { runs } from '../../support/runs';

const START = Date.parse('2026-03-02T08:00:00Z');
const HOUR = 3_600_000;
const ZONES = { ada: 'Europe/Berlin', tom: 'America/New_York', kei: 'Asia/Tokyo' };
const PEOPLE = ['ada', 'tom', 'kei'] as const;

/** Every kind of norm, a facilitator by rota, caps so low that they bite. */
const PLAYBOOK = aRoster(
  {},
  {
    facilitator: { rota: ['ada', 'kei'], startsOn: '2026-03-02', weeksEach: 1 },
    nudges: { perDigest: 2, perWeek: 4, remindAfter: '1 working day', escalateAfter: '1 working day' },
    responses: [
      { id: 'first-response', ask: 'new-issue', within: '8 working hours', clock: 'team' },
      { id: 'question', ask: 'question', within: '4 working hours' },
      { id: 'hand-off', ask: 'hand-off', within: '1 working day', satisfiedBy: ['comment', 'status'] },
    ],
    updates: [{ id: 'moving-work', of: 'started', every: '2 working days', counts: ['comment'] }],
    staleness: [{ id: 'quiet', of: 'open', after: '5 working days' }],
    decisions: [{ id: 'why-closed', of: { types: ['Story'] } }],
  },
);

const person = fc.constantFrom(...PEOPLE);
/** Minutes since the start, over three weeks, often at the same instants. */
const minute = fc.oneof(
  fc.nat(3 * 7 * 24 * 60),
  fc.nat(3 * 7 * 24).map((hour) => hour * 60),
);
const step = fc.tuple(
  minute,
  person,
  fc.oneof(
    fc.constant({ kind: 'commented' as const }),
    fc.record({ kind: fc.constant('asked' as const), of: person }),
    fc.record({ kind: fc.constant('assigned' as const), to: fc.option(person) }),
    fc.record({
      kind: fc.constant('status-changed' as const),
      category: fc.constantFrom('new' as const, 'started' as const, 'done' as const),
    }),
    fc.record({ kind: fc.constant('snoozed' as const), hours: fc.nat(72) }),
    fc.record({ kind: fc.constant('promised' as const), hours: fc.nat(72) }),
    fc.constant({ kind: 'work-moved' as const }),
  ),
);

const timeline = fc
  .tuple(
    minute,
    fc.option(person),
    fc.option(person),
    fc.constantFrom('Story', 'Bug'),
    fc.array(step, { maxLength: 8 }),
  )
  .map(([createdAt, reporter, assignee, type, steps]): IssueEvent[] => {
    const facts = issueFacts({ reporter, assignee, type });
    const created = did('created', reporter ?? 'unknown', new Date(START + createdAt * 60_000), {
      id: 'created',
      facts,
    });
    const later = steps.map(([after, who, what], i): IssueEvent => {
      const at = new Date(created.at.getTime() + after * 60_000);
      const id = `${i}`;
      switch (what.kind) {
        case 'asked':
          return did('commented', who, at, { id, reading: says({ asks: [{ kind: 'question', of: [what.of] }] }) });
        case 'assigned':
          return did('assigned', who, at, { id, to: what.to });
        case 'status-changed':
          return did('status-changed', who, at, { id, status: what.category, category: what.category });
        case 'snoozed':
          return did('snoozed', who, at, { id, until: new Date(at.getTime() + what.hours * HOUR) });
        case 'promised':
          return did('promised', who, at, { id, until: new Date(at.getTime() + what.hours * HOUR) });
        default:
          return did(what.kind, who, at, { id });
      }
    });
    return [created, ...later];
  });

const histories = fc
  .array(timeline, { minLength: 1, maxLength: 7 })
  .map((all) => historyOf(all.map((events, i) => ({ issueId: `i${i}`, events }))));

function historyOf(timelines: readonly Timeline[]): History {
  const inTime = timelines.map(({ issueId, events }) => ({
    issueId,
    events: [...events].sort(
      (a, b) => a.at.getTime() - b.at.getTime() || Number(b.kind === 'created') - Number(a.kind === 'created'),
    ),
  }));
  return aHistory(inTime, ZONES, { kind: 'linear-graphql' });
}

function agreementFor({ people }: History, playbook: Playbook): Agreement {
  return agreementOf([{ effectiveAt: null, playbook }], (id) => people.get(id) ?? null);
}

const lineOf = ({ person: who, on, nudges }: Digest, at: Date) =>
  `${at.toISOString()} ${who} ${on} ${nudges.map(({ key }) => key).join(' ')}`;

/** What the replay says, digest by digest. */
function replayed(history: History, untilMs: number, fromMs = history.facts.from!.getTime()): string[] {
  const said: string[] = [];
  const listener = {
    afterEvent() {},
    afterLook() {},
    beforeLook() {},
    ended() {},
    said: (digest: Digest, at: Date) => said.push(lineOf(digest, at)),
  };
  for (const _ of replay(history, agreementFor(history, PLAYBOOK), { fromMs, untilMs }, listener));
  return said;
}

/** The same by looking at everything at every instant at which the planner says that a look may matter. */
function lookingAtEverything(history: History, untilMs: number): string[] {
  const agreement = agreementFor(history, PLAYBOOK);
  const log = new SaidLog();
  const said: string[] = [];
  const eventMs = [...new Set(history.timelines.flatMap(({ events }) => events.map(({ at }) => at.getTime())))].sort(
    (a, b) => a - b,
  );
  for (let ms = eventMs[0]!; ms < untilMs; ) {
    const now = new Date(ms);
    const states = history.timelines.map((one) => stateOf(one, now)).filter((state) => state !== null);
    const obligations = states.flatMap((state) => obligationsOf(state, agreement, now));
    const { digests, nextAt } = planNudges({ now, agreement, obligations, said: log });
    for (const digest of digests) {
      said.push(lineOf(digest, now));
      for (const { key, obligationKey, issueId, person: who, step: taken } of digest.nudges) {
        log.add({
          key,
          obligationKey,
          issueId,
          person: who,
          step: taken,
          on: digest.on,
          at: now,
          outcome: 'posted',
          messageId: null,
          resolvedAt: null,
        });
      }
    }
    const nextEventMs = eventMs.find((event) => event > ms) ?? Number.POSITIVE_INFINITY;
    ms = Math.min(nextEventMs, nextAt?.getTime() ?? Number.POSITIVE_INFINITY);
  }
  return said;
}

const END = START + 6 * 7 * 24 * HOUR;

test('says exactly what looking at everything all the time would say', () => {
  let digests = 0;
  const steps = new Set<string>();
  fc.assert(
    fc.property(histories, (history) => {
      const said = replayed(history, END);
      expect(said).toEqual(lookingAtEverything(history, END));
      digests += said.length;
      for (const line of said)
        for (const taken of line.match(/(nudge|reminder|notice|facilitator)/g) ?? []) steps.add(taken);
    }),
    runs(60),
  );
  // The law would hold of silence too.
  expect(digests).toBeGreaterThan(200);
  expect([...steps].sort()).toEqual(['facilitator', 'notice', 'nudge', 'reminder']);
});

test('what happens later changes nothing that was counted before', () => {
  fc.assert(
    fc.property(histories, fc.nat(4 * 7 * 24), (history, hours) => {
      const to = new Date(START + hours * HOUR);
      const known = history.timelines
        .map(({ issueId, events }) => ({ issueId, events: events.filter(({ at }) => at < to) }))
        .filter(({ events }) => events.length > 0);
      const from = new Date(START);
      const { history: _, window: __, ...whole } = backtest(history, PLAYBOOK, { from, to });
      const { history: ___, window: ____, ...cut } = backtest(historyOf(known), PLAYBOOK, { from, to });
      expect(cut).toEqual(whole);
    }),
    runs(100),
  );
});

test('the order of issues, and of events in a file, does not matter', () => {
  fc.assert(
    fc.property(histories, fc.infiniteStream(fc.nat()), (history, chance) => {
      const { history: facts, ...expected } = backtest(history, PLAYBOOK);
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((item) => ({ item, key: chance.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
      const timelines = shuffled(history.timelines).map(({ issueId, events }) => ({
        issueId,
        events: shuffled([...events, ...events]),
      }));
      const { history: _, ...found } = backtest({ ...history, timelines }, PLAYBOOK);
      expect(found).toEqual(expected);
      expect(facts.issues).toBe(timelines.length);
    }),
    runs(50),
  );
});

test('nobody is told anything outside their hours, more than once a day, or over the caps', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { nudges } = backtest(history, PLAYBOOK);
      expect(nudges.outsideHours).toBe(0);
      expect(nudges.perPersonWorkingDay.max ?? 0).toBeLessThanOrEqual(2);
      const said = replayed(history, END).map((line) => line.split(' ').slice(1, 3).join(' '));
      expect(new Set(said).size).toBe(said.length);
    }),
    runs(50),
  );
});

test('numbers hang together', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { responses, updates, decisions, nudges, weeks, callOuts } = backtest(history, PLAYBOOK);
      for (const { asked, answered, met } of Object.values(responses))
        expect(met <= answered && answered <= asked).toBe(true);
      for (const { due, posted, skipped } of Object.values(updates)) expect(posted + skipped).toBe(due);
      for (const { closed, recorded, exempt, wouldBlock } of Object.values(decisions))
        expect(recorded + exempt + wouldBlock).toBe(closed);
      for (const { items, fires } of callOuts) expect(fires).toBeLessThanOrEqual(items);
      expect(Object.values(nudges.bySteps).reduce((a, b) => a + b)).toBe(nudges.total);
      expect(weeks.reduce((sum, week) => sum + week.nudges, 0)).toBe(nudges.total);
      expect(weeks.reduce((sum, week) => sum + week.asked, 0)).toBe(
        Object.values(responses).reduce((sum, { asked }) => sum + asked, 0),
      );
    }),
    runs(100),
  );
});

test('before the tool is switched on nobody is told anything; then what is overdue is said within the caps', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const fromMs = START + 10 * 24 * HOUR;
      const said = replayed(history, END, fromMs);
      expect(said.every((line) => line >= new Date(fromMs).toISOString())).toBe(true);
    }),
    runs(30),
  );
});
