import fc from 'fast-check';
import { commonWorkingIntervals, longestOverlap, nextCommonWorkingTime } from '../../../core/src/calendar/overlap';
import { workingCalendar } from '../../../core/src/calendar/working-calendar';
import { isWorkingTime } from '../../../core/src/calendar/working-time';
import { at } from '../../support/at';
import { aCalendar, NIGHT_WEEK, scenes } from '../../support/calendars';
import { runs } from '../../support/runs';

const BERLIN = aCalendar();
const NEW_YORK = aCalendar({ timeZone: 'America/New_York' });
const TOKYO = aCalendar({ timeZone: 'Asia/Tokyo' });
const AUCKLAND = aCalendar({ timeZone: 'Pacific/Auckland' });
const SYDNEY = aCalendar({ timeZone: 'Australia/Sydney' });

const WEEK = [at('2026-03-02 00:00 Z'), at('2026-03-07 00:00 Z')] as const;

test('Berlin and New York share two hours a day in winter', () => {
  const common = commonWorkingIntervals([BERLIN, NEW_YORK], ...WEEK);
  expect(common).toHaveLength(5);
  expect(common[0]).toEqual({ start: at('2026-03-02 15:00 +01:00'), end: at('2026-03-02 17:00 +01:00') });
});

test('and three in the weeks in which only America has changed its clocks', () => {
  const common = commonWorkingIntervals([BERLIN, NEW_YORK], at('2026-03-09 00:00 Z'), at('2026-03-10 00:00 Z'));
  expect(common).toEqual([{ start: at('2026-03-09 14:00 +01:00'), end: at('2026-03-09 17:00 +01:00') }]);
});

test('stretches are cut off at both ends of what is asked', () => {
  const common = commonWorkingIntervals(
    [BERLIN, NEW_YORK],
    at('2026-03-02 15:30 +01:00'),
    at('2026-03-03 15:30 +01:00'),
  );
  expect(common).toEqual([
    { start: at('2026-03-02 15:30 +01:00'), end: at('2026-03-02 17:00 +01:00') },
    { start: at('2026-03-03 15:00 +01:00'), end: at('2026-03-03 15:30 +01:00') },
  ]);
});

test('Berlin and Tokyo do not meet in winter, one calendar meets itself, nobody has no hours in common', () => {
  expect(commonWorkingIntervals([BERLIN, TOKYO], ...WEEK)).toEqual([]);
  expect(longestOverlap([BERLIN, TOKYO], ...WEEK)).toBeNull();
  expect(commonWorkingIntervals([BERLIN], ...WEEK)).toHaveLength(5);
  expect(commonWorkingIntervals([], ...WEEK)).toEqual([]);
  expect(commonWorkingIntervals([BERLIN], WEEK[1], WEEK[0])).toEqual([]);
});

test('the longest overlap, the earliest of equal ones', () => {
  const late = aCalendar({ weeklyHours: { mon: ['16:00-20:00'], wed: ['13:00-20:00'], fri: ['13:00-20:00'] } });
  expect(longestOverlap([BERLIN, late], ...WEEK)).toEqual({
    start: at('2026-03-04 13:00 +01:00'),
    end: at('2026-03-04 17:00 +01:00'),
  });
});

test.each`
  when                          | calendars                  | from                         | before                       | next
  ${'they all work now'}        | ${[BERLIN, NEW_YORK]}      | ${'2026-03-02 16:00 +01:00'} | ${'2026-03-04 00:00 +01:00'} | ${'2026-03-02 16:00 +01:00'}
  ${'later today'}              | ${[BERLIN, NEW_YORK]}      | ${'2026-03-02 10:00 +01:00'} | ${'2026-03-04 00:00 +01:00'} | ${'2026-03-02 15:00 +01:00'}
  ${'after the weekend'}        | ${[BERLIN, NEW_YORK]}      | ${'2026-03-06 17:00 +01:00'} | ${'2026-03-10 00:00 +01:00'} | ${'2026-03-09 14:00 +01:00'}
  ${'not soon enough'}          | ${[BERLIN, NEW_YORK]}      | ${'2026-03-06 17:00 +01:00'} | ${'2026-03-09 14:00 +01:00'} | ${null}
  ${'never'}                    | ${[BERLIN, TOKYO, SYDNEY]} | ${'2026-03-02 00:00 +01:00'} | ${'2026-03-09 00:00 +01:00'} | ${null}
  ${"nobody's hours are known"} | ${[]}                      | ${'2026-03-07 03:00 +01:00'} | ${'2026-03-09 00:00 +01:00'} | ${'2026-03-07 03:00 +01:00'}
  ${'nothing is before itself'} | ${[BERLIN]}                | ${'2026-03-02 10:00 +01:00'} | ${'2026-03-02 10:00 +01:00'} | ${null}
`('the next instant for all of them, $when: $next', ({ calendars, from, before, next }) => {
  expect(nextCommonWorkingTime(calendars, at(from), at(before))).toEqual(next === null ? null : at(next));
});

test('calendars that never meet end after ten years, not never', () => {
  expect(
    nextCommonWorkingTime([BERLIN, aCalendar({ weeklyHours: {} })], at('2026-03-02 00:00 Z'), new Date(8.64e15)),
  ).toBeNull();
  expect(nextCommonWorkingTime([BERLIN, AUCKLAND], at('2026-03-02 00:00 Z'), new Date(8.64e15))).toBeNull();
});

test.each([
  ['commonWorkingIntervals', () => commonWorkingIntervals([BERLIN], new Date(Number.NaN), WEEK[1])],
  ['nextCommonWorkingTime', () => nextCommonWorkingTime([BERLIN], WEEK[0], new Date(Number.NaN))],
])('%s refuses an invalid date', (name, ask) => {
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(name);
});

test('law: an instant is common exactly if it works for each, and the next common one is the first of them', () => {
  fc.assert(
    fc.property(scenes(30), scenes(0), ({ input, near, instants }, other) => {
      const calendars = [workingCalendar(input), workingCalendar(other.input), aCalendar({ weeklyHours: NIGHT_WEEK })];
      const [from, to] = [new Date(near - 432_000_000), new Date(near + 432_000_000)];
      const common = commonWorkingIntervals(calendars, from, to);
      for (const ms of instants.filter((one) => one >= from.getTime() && one < to.getTime())) {
        const all = calendars.every((calendar) => isWorkingTime(calendar, new Date(ms)));
        expect(common.some(({ start, end }) => start.getTime() <= ms && ms < end.getTime())).toBe(all);
        const following = common.find(({ end }) => end.getTime() > ms);
        const next = following === undefined ? null : new Date(Math.max(ms, following.start.getTime()));
        expect(nextCommonWorkingTime(calendars, new Date(ms), to)).toEqual(next);
      }
    }),
    runs(150),
  );
});
