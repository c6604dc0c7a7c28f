import { obligationsOf } from '../../../core/src/norm/obligations';
import { planNudges } from '../../../core/src/nudge/plan';
import { SaidLog } from '../../../core/src/nudge/said';
import { agreementOf } from '../../../core/src/playbook/agreement';
import { at } from '../../support/at';
import { asked, created, stateAfter } from '../../support/issues';
import { aRoster, aTracker, aTrackerPerson } from '../../support/playbooks';
import { runs } from '../../support/runs';

const HOUR_MS = 3_600_000;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** Shifts that clock changes hurt in different ways: by day with a break, by night, and through the very hours that change. */
const SHIFTS: Record<
  string,
  { readonly days: readonly Weekday[]; readonly hours: readonly (readonly [string, string])[] }
> = {
  ada: {
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    hours: [
      ['09:00', '12:00'],
      ['13:00', '17:30'],
    ],
  },
  mei: { days: ['sun', 'mon', 'tue', 'wed', 'thu'], hours: [['22:00', '06:00']] },
  tom: { days: ['sat', 'sun', 'mon'], hours: [['00:30', '03:30']] },
  raj: {
    days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    hours: [
      ['10:00', '18:00'],
      ['23:00', '02:30'],
    ],
  },
};

/** The wall clock of a zone as the host's own tables show it: nothing of ours is asked. */
class Wall {
  readonly #format: Intl.DateTimeFormat;

  constructor(timeZone: string) {
    const digits = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    } as const;
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', calendar: 'iso8601', ...digits });
  }

  /** Milliseconds that a clock in UTC would show. */
  at(ms: number): number {
    const parts = Object.fromEntries(this.#format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    const { year, month, day, hour, minute, second } = parts as Record<string, number>;
    return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!);
  }

  offset(ms: number): number {
    return this.at(ms) - ms;
  }

  /** Every instant between two at which the offset changes. */
  changes(from: number, to: number): number[] {
    const found: number[] = [];
    const step = 12 * 24 * HOUR_MS;
    let before = this.offset(from);
    for (let start = from; start < to; start += step) {
      const after = this.offset(start + step);
      const isSame = after === before;
      before = after;
      if (isSame) continue;
      let [low, high] = [start, start + step];
      while (high - low > 1000) {
        const middle = Math.floor((low + high) / 2000) * 1000;
        if (this.offset(middle) === this.offset(low)) low = middle;
        else high = middle;
      }
      found.push(high);
    }
    return found;
  }
}

/** Whether somebody works when the wall shows that, said once more in the plainest way. */
function works(who: string, wall: number, leave: ReadonlySet<string>): boolean {
  const { days, hours } = SHIFTS[who]!;
  const minuteOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const startsOn = (daysBack: number) => {
    const date = new Date(wall - daysBack * 24 * HOUR_MS);
    const isAway = who === 'raj' && leave.has(date.toISOString().slice(0, 10));
    return days.includes(WEEKDAYS[date.getUTCDay()]!) && !isAway;
  };
  const minute = (wall % (24 * HOUR_MS)) / 60_000;
  return hours.some(([start, end]) => {
    const [from, until] = [minuteOf(start), minuteOf(end)];
    if (until > from) return startsOn(0) && minute >= from && minute < until;
    return (startsOn(0) && minute >= from) || (startsOn(1) && minute < until);
  });
}

const START = Date.UTC(2024, 0, 1);
const END = Date.UTC(2029, 0, 1);
const state = stateAfter([
  created('2023-03-01 09:00 +00:00', { reporter: null }),
  ...Object.keys(SHIFTS).map((who) => ({ ...asked('zoe', '2023-03-01 09:00 +00:00', [who]), id: who })),
]);

test('in every zone, over five years and both clock changes, on leave and by night: nothing is planned outside hours', () => {
  const probes = runs(2).numRuns;
  const changesEach = runs(3).numRuns;
  // The usual run takes every fourth zone; from RUNS=4 on it is all of them.
  const step = Math.max(1, 5 - runs(1).numRuns);
  const zones = Intl.supportedValuesOf('timeZone').filter((_, i) => i % step === 0);
  const totals = { probes: 0, told: 0, outside: 0, silentInHours: 0, changes: 0 };
  for (const [z, timeZone] of zones.entries()) {
    const wall = new Wall(timeZone);
    const all = wall.changes(START, END);
    // The usual run looks at some of them, at others in each zone.
    const changes = all.filter((_, i) => (i * 7 + z) % all.length < changesEach);
    totals.changes += changes.length;
    // Where clocks never change, the turns of the years stand in.
    const middles =
      changes.length > 0 ? changes : [2024, 2025, 2026, 2027, 2028].map((year) => Date.UTC(year, 5, 15 + (z % 7)));
    const leave = middles.map((ms) => isoDate(wall.at(ms) + 24 * HOUR_MS));
    const agreement = agreementIn(timeZone, leave);
    const obligations = obligationsOf(state, agreement, new Date(START));
    expect(obligations).toHaveLength(4);
    const away = new Set(leave);
    for (const middle of middles) {
      for (const ms of around(middle, probes, z)) {
        const plan = planNudges({ now: new Date(ms), agreement, obligations, said: new SaidLog() });
        const told = new Set(plan.digests.map(({ person }) => person));
        const wallNow = wall.at(ms);
        totals.probes++;
        totals.told += told.size;
        for (const who of Object.keys(SHIFTS)) {
          const isIn = works(who, wallNow, away);
          if (told.has(who) && !isIn) totals.outside++;
          if (told.has(who) || !isIn) continue;
          const reason = plan.leftInPeace.find(({ person }) => person === who)?.reason;
          if (reason !== 'before-digest') totals.silentInHours++;
        }
      }
    }
  }
  if (process.env.SHOW === '1') console.log(zones.length, totals);
  expect(zones.length).toBeGreaterThan(100);
  expect(totals.changes).toBeGreaterThan(80);
  expect(totals.told).toBeGreaterThan(totals.probes / 5);
  expect(totals).toMatchObject({ outside: 0, silentInHours: 0 });
}, 1_800_000);

/** Instants in the two days around a change, some of them right at it. */
function around(middle: number, probes: number, seed: number): readonly number[] {
  const spread = Array.from({ length: probes }, (_, i) => {
    const share = (i + ((seed * 0.618_034) % 1)) / probes;
    return middle + Math.floor((share - 0.5) * 96 * HOUR_MS);
  });
  return [...spread, middle - 1000, middle, middle + HOUR_MS - 1000, middle + HOUR_MS];
}

function agreementIn(timeZone: string, leaveOn: readonly string[]) {
  const people = Object.entries(SHIFTS).map(([who, { days, hours }]) => {
    const weeklyHours = Object.fromEntries(days.map((day) => [day, hours.map((pair) => pair.join('-'))]));
    const leave = who === 'raj' ? leaveOn.map((on) => ({ from: on, to: on })) : [];
    return [who, { timeZone, weeklyHours, leave }];
  });
  const playbook = aRoster(Object.fromEntries(people), {
    responses: [{ id: 'answer', ask: 'question', within: '1 working hour' }],
  });
  return agreementOf(
    [{ effectiveAt: null, playbook }],
    aTracker(...Object.keys(SHIFTS).map((id) => aTrackerPerson(id))),
  );
}

function isoDate(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}

test('the look at hours would see a nudge at night', () => {
  const wall = new Wall('Europe/Berlin');
  const shown = (text: string) => wall.at(at(text).getTime());
  expect(works('ada', shown('2026-03-27 09:30 +01:00'), new Set())).toBe(true);
  expect(works('ada', shown('2026-03-27 12:30 +01:00'), new Set())).toBe(false);
  expect(works('mei', shown('2026-03-30 05:59 +02:00'), new Set())).toBe(true);
  expect(works('mei', shown('2026-03-28 23:00 +01:00'), new Set())).toBe(false);
  expect(works('raj', shown('2026-03-28 01:00 +01:00'), new Set(['2026-03-27']))).toBe(false);
});
