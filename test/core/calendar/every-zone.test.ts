import { workingCalendar } from '../../../core/src/calendar/working-calendar';
import { workingDateAt } from '../../../core/src/calendar/working-days';
import { isWorkingTime, nextWorkingTime, workingMinutesBetween } from '../../../core/src/calendar/working-time';
import { type CalendarInput, NIGHT_WEEK, OFFICE_WEEK, WHOLE_WEEK } from '../../support/calendars';
import { runs } from '../../support/runs';
import { clockChangesIn, EVERY_ZONE, wallClockIn } from '../../support/zones';
import { isOnTheClock } from './minute-by-minute';

/** Years of different laws: before tables ended, of the 2000s, of many Ramadans off, of today, and of rules that go on for ever. */
const YEARS = [1973, 1999, 2014, 2026, 2060];
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const AROUND_MS = 40 * HOUR_MS;

/** In the default run each zone has one year of the five, in turn, and steps of a quarter of an hour; `RUNS=5` and more take all of it, by the minute. */
const whole = runs(1).numRuns >= 5;
const stepMs = whole ? MINUTE_MS : 15 * MINUTE_MS;

/** The kinds of people there are: by day, by night, round the clock, with the very hour that the clocks play with. */
const PEOPLE: readonly (readonly [string, Partial<CalendarInput>])[] = [
  ['office', { weeklyHours: { ...OFFICE_WEEK, sat: ['08:00-12:00', '12:00-14:00'], sun: ['10:00-13:00'] } }],
  ['nights', { weeklyHours: { ...NIGHT_WEEK, sat: ['22:00-06:00'], sun: ['23:30-02:30'] } }],
  ['whole week', { weeklyHours: WHOLE_WEEK }],
  [
    'small hours',
    {
      weeklyHours: {
        sat: ['00:15-02:15', '02:45-03:15'],
        sun: ['00:15-02:15', '02:45-03:15'],
        mon: ['23:00-24:00'],
        fri: ['00:00-00:30'],
      },
    },
  ],
];

/** Leave over none, the day of the change, and the day before, whose night runs into it. */
const LEAVE_DAYS = [null, 0, -1];

test(`nobody works outside their hours: every zone, ${whole ? 'five years' : 'one year of five'}, around each clock change, with leave and night shifts`, () => {
  const violations: string[] = [];
  let looked = 0;
  EVERY_ZONE.forEach((timeZone, position) => {
    const years = whole ? YEARS : [YEARS[position % YEARS.length]!];
    for (const year of years) {
      const changes = clockChangesIn(timeZone, year);
      // Without a change, two dates of the year stand in, so that no zone goes unseen.
      for (const change of changes.length > 0 ? changes : [Date.UTC(year, 2, 29, 1), Date.UTC(year, 9, 25, 1)]) {
        looked += look(timeZone, change, violations);
      }
    }
  });
  expect(violations.slice(0, 10)).toEqual([]);
  expect(looked).toBeGreaterThan(EVERY_ZONE.length * 2 * 12 * 300);
});

function look(timeZone: string, change: number, violations: string[]): number {
  const wallAt = wallClockIn(timeZone);
  const from = change - AROUND_MS;
  const walls = Array.from({ length: (2 * AROUND_MS) / stepMs }, (_, k) => wallAt(from + k * stepMs));
  let looked = 0;
  for (const [who, week] of PEOPLE) {
    for (const days of LEAVE_DAYS) {
      const on = days === null ? null : wallAt(change + days * 24 * HOUR_MS).date;
      const input = { timeZone, ...week, leave: on === null ? [] : [{ from: on, to: on }] } as CalendarInput;
      const calendar = workingCalendar(input);
      const report = (what: string, at: number) =>
        violations.push(`${timeZone} ${who} off ${on}: ${what} at ${new Date(at).toISOString()}`);
      let worked = 0;
      walls.forEach((wall, k) => {
        const at = new Date(from + k * stepMs);
        const should = isOnTheClock(input, wall);
        if (isWorkingTime(calendar, at) !== should) report(should ? 'should work' : 'should not work', at.getTime());
        if (k % 7 === 0 && (workingDateAt(calendar, at) !== null) !== should) report('date', at.getTime());
        // Changes away from the grid (00:01 in St. John's) make a step part working; sums are checked by the minute.
        if (whole && Math.abs(workingMinutesBetween(calendar, new Date(from), at) - worked) >= 1)
          report('sum', at.getTime());
        if (should) worked += stepMs / MINUTE_MS;
        if (k % 61 === 0) {
          const next = nextWorkingTime(calendar, at);
          if (next !== null && !isOnTheClock(input, wallAt(next.getTime()))) report('next is outside', next.getTime());
          if (next !== null && next > at && isOnTheClock(input, wallAt(next.getTime() - 1)))
            report('next is late', next.getTime());
        }
      });
      looked += walls.length;
    }
  }
  return looked;
}
