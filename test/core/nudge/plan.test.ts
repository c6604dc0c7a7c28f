import fc from 'fast-check';
import { workingDateAt } from '../../../core/src/calendar/working-days';
import { workingIntervalsBetween } from '../../../core/src/calendar/working-intervals';
import { isWorkingTime } from '../../../core/src/calendar/working-time';
import { obligationsOf } from '../../../core/src/norm/obligations';
import { mondayOf } from '../../../core/src/nudge/caps';
import { nextDueAt } from '../../../core/src/nudge/next-due';
import { nudgesOf, planNudges } from '../../../core/src/nudge/plan';
import { SaidLog } from '../../../core/src/nudge/said';
import { aTeam, daysAfter, eventLists } from '../../support/arbitraries';
import { at } from '../../support/at';
import { asked, aTimeline, created, did, stateAfter } from '../../support/issues';
import { runs } from '../../support/runs';
import { livedThrough, saidNow } from './office';

const team = aTeam();
const small = aTeam({ nudges: { perDigest: 2, perWeek: 3 } });
const months = fc.array(eventLists(8, 24 * 25), { minLength: 1, maxLength: 8 });

/** The same month for all of its issues: they are drawn around several Mondays, and lived through one after the other. */
function weeksOf(lists: readonly (readonly ReturnType<typeof created>[] | readonly never[] | readonly object[])[]) {
  return lists.map((events, i) => aTimeline(events as never, `i${i}`));
}

const from = at('2026-03-02 00:00 +00:00');
const to = at('2026-12-01 00:00 +00:00');

test('over random months: caps hold, nobody hears anything outside their hours, nothing is said twice', () => {
  const counts = { said: 0, facilitator: 0, people: new Set<string>(), full: 0, resolved: 0 };
  fc.assert(
    fc.property(months, (lists) => {
      const { said, plans } = livedThrough(weeksOf(lists), { agreement: small, from, to });
      const perDay = new Map<string, Date>();
      const perWeek = new Map<string, number>();
      const perDigest = new Map<string, number>();
      for (const { nudge, at: when, on } of said) {
        const hours = small.hoursOf(nudge.person);
        expect(hours !== null && isWorkingTime(hours, when)).toBe(true);
        expect(workingDateAt(hours!, when)).toBe(on);
        const day = `${nudge.person} ${on}`;
        expect((perDay.get(day) ?? when).getTime()).toBe(when.getTime());
        perDay.set(day, when);
        perDigest.set(day, (perDigest.get(day) ?? 0) + 1);
        const week = `${nudge.person} ${mondayOf(on as never)}`;
        perWeek.set(week, (perWeek.get(week) ?? 0) + 1);
        counts.people.add(nudge.person);
        if (nudge.step === 'facilitator') counts.facilitator++;
      }
      expect(Math.max(0, ...perDigest.values())).toBeLessThanOrEqual(2);
      expect(Math.max(0, ...perWeek.values())).toBeLessThanOrEqual(3);
      expect(new Set(said.map(({ nudge }) => nudge.key)).size).toBe(said.length);
      counts.said += said.length;
      counts.resolved += plans.reduce((sum, plan) => sum + plan.resolutions.length, 0);
      const isFull = ({ reason }: { reason: string }) => reason === 'week-full' || reason === 'digest-full';
      counts.full += plans.filter((plan) => plan.leftInPeace.some(isFull)).length;
    }),
    runs(60),
  );
  expect(counts.said).toBeGreaterThan(300);
  expect(counts.facilitator).toBeGreaterThan(20);
  expect(counts.full).toBeGreaterThan(20);
  expect(counts.resolved).toBeGreaterThan(50);
  expect([...counts.people].sort()).toEqual(['ada', 'fay', 'mei', 'raj', 'tom']);
});

test('the facilitator is asked only after everyone was told and had a working day from opening to closing, and never about themselves', () => {
  let asks = 0;
  fc.assert(
    fc.property(months, (lists) => {
      const { said } = livedThrough(weeksOf(lists), { agreement: team, from, to });
      for (const { nudge, at: when } of said.filter(({ nudge: { step } }) => step === 'facilitator')) {
        asks++;
        expect(nudge.person).toBe(team.facilitatorAt(when));
        expect(['response', 'promise']).toContain(nudge.kind);
        if (nudge.whose.of !== 'people') continue;
        expect(nudge.whose.people).not.toContain(nudge.person);
        for (const person of nudge.whose.people) {
          const told = (step: string) =>
            said.find(
              (other) =>
                other.nudge.obligationKey === nudge.obligationKey &&
                other.nudge.person === person &&
                other.nudge.step === step,
            );
          expect(told('nudge')!.at < told('notice')!.at).toBe(true);
          expect(wholeDates(person, told('notice')!.at, when)).not.toEqual([]);
          expect(wholeDates(person, told('nudge')!.at, told('notice')!.at).length).toBeGreaterThanOrEqual(1);
        }
      }
    }),
    runs(60),
  );
  expect(asks).toBeGreaterThan(20);
});

/** The working dates of a person that lie wholly between two instants, counted on the intervals of their calendar. */
function wholeDates(person: string, start: Date, end: Date): readonly string[] {
  const hours = team.hoursOf(person)!;
  const dateOf = (instant: Date) => workingDateAt(hours, instant)!;
  const around = workingIntervalsBetween(hours, daysAfter(start, -3), daysAfter(end, 3));
  const dates = new Map<string, boolean>();
  for (const interval of around) {
    const date = dateOf(interval.start);
    const isWithin = interval.start >= start && interval.end <= end;
    dates.set(date, (dates.get(date) ?? true) && isWithin);
  }
  return [...dates].filter(([, isWithin]) => isWithin).map(([date]) => date);
}

test('cadences, stale issues and decisions are never taken to the facilitator, and asked about twice at most', () => {
  fc.assert(
    fc.property(months, (lists) => {
      const { said } = livedThrough(weeksOf(lists), { agreement: team, from, to });
      const times = new Map<string, number>();
      for (const { nudge } of said) {
        const key = `${nudge.obligationKey} ${nudge.person}`;
        times.set(key, (times.get(key) ?? 0) + 1);
        if (nudge.kind !== 'response' && nudge.kind !== 'promise') expect(['nudge', 'reminder']).toContain(nudge.step);
      }
      expect(Math.max(0, ...times.values())).toBeLessThanOrEqual(2);
    }),
    runs(30),
  );
});

test('the same weeks lived through again give the same plans, byte for byte, whatever order events of an issue came in', () => {
  fc.assert(
    fc.property(months, (lists) => {
      const once = livedThrough(weeksOf(lists), { agreement: team, from, to });
      const reversed = weeksOf(lists.map((events) => [...events].reverse()));
      const again = livedThrough(reversed, { agreement: aTeam(), from, to });
      expect(JSON.stringify(again.plans)).toBe(JSON.stringify(once.plans));
    }),
    runs(25),
  );
});

const NOT_NOW = new Set<string>(['outside-hours', 'before-digest', 'digest-sent']);

test('between a look and the next one that it names nothing would change', () => {
  let looked = 0;
  fc.assert(
    fc.property(
      eventLists(10),
      fc.array(fc.integer({ min: 0, max: 24 * 12 }), { maxLength: 3 }),
      fc.nat(99),
      (events, told, share) => {
        const state = stateAfter(events);
        const log = new SaidLog();
        let now = state.lastEvent.at;
        // Some of it was said already, so that every rung of the ladder is met.
        for (const hours of told) {
          now = new Date(now.getTime() + hours * 3_600_000);
          const plan = planNudges({ now, agreement: team, obligations: obligationsOf(state, team, now), said: log });
          for (const { nudges, on } of plan.digests) for (const nudge of nudges) log.add(saidNow(nudge, on, now));
        }
        const look = (instant: Date) => {
          const { digests, leftInPeace } = planNudges({
            now: instant,
            agreement: team,
            obligations: obligationsOf(state, team, instant),
            said: log,
          });
          // That a closed day turns into one before its digest says nothing to anybody.
          const peace = leftInPeace.map((line) => ({
            ...line,
            reason: NOT_NOW.has(line.reason) ? 'not now' : line.reason,
          }));
          return JSON.stringify({ peace, said: digests.flatMap(({ nudges }) => nudges.map(({ key }) => key)) });
        };
        if (
          nudgesOf(planNudges({ now, agreement: team, obligations: obligationsOf(state, team, now), said: log }))
            .length > 0
        )
          return;
        const next = nextDueAt(state, team, log, now);
        const end = next ?? daysAfter(now, 200);
        expect(end > now).toBe(true);
        const between = new Date(now.getTime() + Math.floor(((end.getTime() - now.getTime() - 1) * share) / 100));
        expect(look(between)).toBe(look(now));
        expect(look(new Date(end.getTime() - 1))).toBe(look(now));
        if (next !== null) {
          looked++;
          expect(look(next)).not.toBe(look(now));
        }
      },
    ),
    runs(400),
  );
  expect(looked).toBeGreaterThan(100);
});

describe('who is left in peace, and why', () => {
  const start = '2026-03-09 08:00 +00:00';
  const log = (...nudges: Parameters<typeof saidNow>[]) => new SaidLog(nudges.map((nudge) => saidNow(...nudge)));
  const reasons = (events: Parameters<typeof stateAfter>[0], now: string, agreement = team, said = new SaidLog()) => {
    const obligations = obligationsOf(stateAfter(events), agreement, at(now));
    const plan = planNudges({ now: at(now), agreement, obligations, said });
    return [
      ...nudgesOf(plan).map(({ person, step }) => `${person} told: ${step}`),
      ...plan.leftInPeace
        .filter(({ obligationKey }) => !obligationKey.includes('/quiet/'))
        .map(
          ({ person, reason, until }) =>
            `${person}: ${reason} until ${until?.toISOString().slice(5, 16) ?? 'something happens'}`,
        ),
    ];
  };
  const quiet = created(start, { reporter: null });
  const question = (...of: string[]) => [quiet, asked('tom', '2026-03-09 09:00 +00:00', of)];
  const movingSince = [
    created('2026-03-02 08:00 +00:00', { reporter: null, assignee: 'fay', statusCategory: 'started' }),
  ];

  test.each`
    what                                 | events                                                                                                                                                                                                          | now                          | told
    ${'there is time left'}              | ${question('fay')}                                                                                                                                                                                              | ${'2026-03-09 15:00 +00:00'} | ${['fay: not-due until 03-10T09:00']}
    ${'it is the weekend'}               | ${question('fay')}                                                                                                                                                                                              | ${'2026-03-14 15:00 +00:00'} | ${['fay: outside-hours until 03-16T09:30']}
    ${'they are away'}                   | ${question('raj')}                                                                                                                                                                                              | ${'2026-03-11 06:00 +00:00'} | ${['raj: not-due until 03-13T03:30']}
    ${'it is early in their day'}        | ${question('fay')}                                                                                                                                                                                              | ${'2026-03-11 09:15 +00:00'} | ${['fay: before-digest until 03-11T09:30']}
    ${'it is time'}                      | ${question('fay')}                                                                                                                                                                                              | ${'2026-03-11 09:30 +00:00'} | ${['fay told: nudge']}
    ${'they snoozed it'}                 | ${[...question('fay'), did('snoozed', 'fay', '2026-03-09 10:00 +00:00', { until: at('2026-03-12 10:00 +00:00') })]}                                                                                             | ${'2026-03-11 09:30 +00:00'} | ${['fay: snoozed until 03-12T10:00']}
    ${'somebody else snoozed it'}        | ${[...question('fay'), did('snoozed', 'ada', '2026-03-09 10:00 +00:00', { until: at('2026-03-12 10:00 +00:00') })]}                                                                                             | ${'2026-03-11 09:30 +00:00'} | ${['fay told: nudge']}
    ${'their snooze was ended'}          | ${[...question('fay'), did('snoozed', 'fay', '2026-03-09 10:00 +00:00', { until: at('2026-03-12 10:00 +00:00') }), did('snoozed', 'fay', '2026-03-09 11:00 +00:00', { until: at('2026-03-09 11:00 +00:00') })]} | ${'2026-03-11 09:30 +00:00'} | ${['fay told: nudge']}
    ${'nobody knows their hours'}        | ${question('una')}                                                                                                                                                                                              | ${'2026-03-11 09:30 +00:00'} | ${['una: hours-unknown until something happens']}
    ${'they have left'}                  | ${question('gus')}                                                                                                                                                                                              | ${'2026-03-11 12:30 +00:00'} | ${['null: cannot-act until something happens']}
    ${'the work moved'}                  | ${[...movingSince, did('work-moved', 'ada', '2026-03-09 12:00 +00:00')]}                                                                                                                                        | ${'2026-03-11 09:30 +00:00'} | ${['fay: work-moved until 03-16T12:00']}
    ${'the work moved by an automation'} | ${[...movingSince, did('work-moved', 'bot', '2026-03-09 12:00 +00:00')]}                                                                                                                                        | ${'2026-03-11 09:30 +00:00'} | ${['fay told: nudge']}
  `('when $what', ({ events, now, told }) => {
    expect(reasons(events, now)).toEqual(told);
  });

  test('a norm that is waived says until when', () => {
    const agreement = aTeam({ waivers: [{ norm: 'answer', reason: 'a fair', until: '2026-03-16' }] });
    expect(reasons(question('fay'), '2026-03-11 09:30 +00:00', agreement)).toEqual(['fay: waived until 03-17T09:00']);
  });

  test.each`
    outcome
    ${'unknown'}
    ${'refused'}
  `('what was $outcome is not said again, and nothing builds on it', ({ outcome }) => {
    const state = stateAfter(question('fay'));
    const now = at('2026-03-11 09:30 +00:00');
    const [nudge] = nudgesOf(
      planNudges({ now, agreement: team, obligations: obligationsOf(state, team, now), said: new SaidLog() }),
    );
    const claimed = new SaidLog([{ ...saidNow(nudge!, '2026-03-11' as never, now), outcome }]);
    expect(reasons(question('fay'), '2026-03-20 09:30 +00:00', team, claimed)).toEqual([
      'fay: told-in-vain until something happens',
    ]);
  });

  test('the facilitator is nobody: the second word is a reminder, and nothing follows', () => {
    const agreement = aTeam({ facilitator: { rota: [] } });
    const { said } = livedThrough([aTimeline(question('fay'))], {
      agreement,
      from: at(start),
      to: at('2026-04-20 00:00 +00:00'),
    });
    expect(said.filter(({ nudge }) => nudge.kind === 'response').map(({ nudge }) => nudge.step)).toEqual([
      'nudge',
      'reminder',
    ]);
  });

  test('the facilitator is the one who owes it: a reminder, too', () => {
    const agreement = aTeam({ facilitator: { rota: ['fay'] } });
    const { said } = livedThrough([aTimeline(question('fay'))], {
      agreement,
      from: at(start),
      to: at('2026-04-20 00:00 +00:00'),
    });
    expect(said.filter(({ nudge }) => nudge.kind === 'response').map(({ nudge }) => nudge.step)).toEqual([
      'nudge',
      'reminder',
    ]);
    expect(log().hasDigest('fay', '2026-03-11' as never)).toBe(false);
  });
});
