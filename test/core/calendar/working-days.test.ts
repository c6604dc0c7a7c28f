import fc from 'fast-check';
import { addDays, LocalDate, LocalTime, WEEKDAYS, weekdayOf } from '../../../core/src/calendar/local-time';
import { workingCalendar } from '../../../core/src/calendar/working-calendar';
import { addWorkingDays, workingDateAt } from '../../../core/src/calendar/working-days';
import { isWorkingTime, workingMinutesBetween } from '../../../core/src/calendar/working-time';
import { instantAt, TimeZone } from '../../../core/src/calendar/zoned-time';
import { at } from '../../support/at';
import { aCalendar, NIGHT_WEEK, OFFICE_WEEK, scenes, WHOLE_WEEK, zones } from '../../support/calendars';
import { runs } from '../../support/runs';

const BERLIN = aCalendar();
const NIGHTS = aCalendar({ weeklyHours: NIGHT_WEEK });
const EASTER = aCalendar({ holidays: ['2026-04-03', '2026-04-06'] });
const MIXED = aCalendar({ weeklyHours: { ...OFFICE_WEEK, wed: ['12:00-20:00'], thu: ['09:00-12:00', '14:00-17:00'] } });
const NIGHT_AND_DAY = aCalendar({ weeklyHours: { mon: ['22:00-06:00'], wed: ['09:00-17:00'] } });

test.each`
  calendar         | when                                                  | start                        | days  | result
  ${BERLIN}        | ${'the next day'}                                     | ${'2026-03-04 16:00 +01:00'} | ${1}  | ${'2026-03-05 16:00 +01:00'}
  ${BERLIN}        | ${'over a weekend'}                                   | ${'2026-03-06 16:00 +01:00'} | ${1}  | ${'2026-03-09 16:00 +01:00'}
  ${BERLIN}        | ${'two weeks'}                                        | ${'2026-03-04 16:00 +01:00'} | ${10} | ${'2026-03-18 16:00 +01:00'}
  ${BERLIN}        | ${'the wall time stays when clocks change'}           | ${'2026-03-27 16:00 +01:00'} | ${1}  | ${'2026-03-30 16:00 +02:00'}
  ${BERLIN}        | ${'a Saturday counts from Monday 09:00'}              | ${'2026-03-07 12:00 +01:00'} | ${1}  | ${'2026-03-10 09:00 +01:00'}
  ${BERLIN}        | ${'closing time counts from the next morning'}        | ${'2026-03-04 17:00 +01:00'} | ${1}  | ${'2026-03-06 09:00 +01:00'}
  ${BERLIN}        | ${'before opening counts from 09:00'}                 | ${'2026-03-04 07:00 +01:00'} | ${1}  | ${'2026-03-05 09:00 +01:00'}
  ${BERLIN}        | ${'no days, within hours'}                            | ${'2026-03-04 16:00 +01:00'} | ${0}  | ${'2026-03-04 16:00 +01:00'}
  ${BERLIN}        | ${'no days, outside hours'}                           | ${'2026-03-07 12:00 +01:00'} | ${0}  | ${'2026-03-09 09:00 +01:00'}
  ${BERLIN}        | ${'minus no days is no days'}                         | ${'2026-03-07 12:00 +01:00'} | ${-0} | ${'2026-03-09 09:00 +01:00'}
  ${BERLIN}        | ${'a day back'}                                       | ${'2026-03-04 16:00 +01:00'} | ${-1} | ${'2026-03-03 16:00 +01:00'}
  ${BERLIN}        | ${'a day back over a weekend'}                        | ${'2026-03-09 09:30 +01:00'} | ${-1} | ${'2026-03-06 09:30 +01:00'}
  ${BERLIN}        | ${'back from opening time, which is working'}         | ${'2026-03-09 09:00 +01:00'} | ${-1} | ${'2026-03-06 09:00 +01:00'}
  ${BERLIN}        | ${'back from a Saturday, from Friday 17:00'}          | ${'2026-03-07 12:00 +01:00'} | ${-1} | ${'2026-03-05 17:00 +01:00'}
  ${BERLIN}        | ${'back from closing time, which stays'}              | ${'2026-03-06 17:00 +01:00'} | ${-1} | ${'2026-03-05 17:00 +01:00'}
  ${EASTER}        | ${'holidays are no working dates'}                    | ${'2026-04-02 16:00 +02:00'} | ${1}  | ${'2026-04-07 16:00 +02:00'}
  ${MIXED}         | ${'before that date opens: its opening'}              | ${'2026-03-03 10:00 +01:00'} | ${1}  | ${'2026-03-04 12:00 +01:00'}
  ${MIXED}         | ${'after that date closes: its closing'}              | ${'2026-03-04 19:00 +01:00'} | ${1}  | ${'2026-03-05 17:00 +01:00'}
  ${MIXED}         | ${'in its gap: the opening after'}                    | ${'2026-03-04 13:00 +01:00'} | ${1}  | ${'2026-03-05 14:00 +01:00'}
  ${MIXED}         | ${'in its gap, backwards: the closing before'}        | ${'2026-03-06 13:00 +01:00'} | ${-1} | ${'2026-03-05 12:00 +01:00'}
  ${MIXED}         | ${'at the closing of its morning: stays'}             | ${'2026-03-04 12:00 +01:00'} | ${1}  | ${'2026-03-05 12:00 +01:00'}
  ${NIGHTS}        | ${'before midnight'}                                  | ${'2026-03-04 23:00 +01:00'} | ${1}  | ${'2026-03-05 23:00 +01:00'}
  ${NIGHTS}        | ${'after midnight belongs to the date before'}        | ${'2026-03-05 03:00 +01:00'} | ${1}  | ${'2026-03-06 03:00 +01:00'}
  ${NIGHTS}        | ${"Saturday 03:00 is Friday's, the next is Monday's"} | ${'2026-03-07 03:00 +01:00'} | ${1}  | ${'2026-03-10 03:00 +01:00'}
  ${NIGHTS}        | ${"back from Tuesday 03:00, Monday's, to Friday's"}   | ${'2026-03-10 03:00 +01:00'} | ${-1} | ${'2026-03-07 03:00 +01:00'}
  ${NIGHTS}        | ${'back from a Sunday'}                               | ${'2026-03-08 12:00 +01:00'} | ${-1} | ${'2026-03-06 06:00 +01:00'}
  ${NIGHT_AND_DAY} | ${'a night late is after a day: its closing'}         | ${'2026-03-03 03:00 +01:00'} | ${1}  | ${'2026-03-04 17:00 +01:00'}
  ${NIGHT_AND_DAY} | ${'a day is before a night: its opening'}             | ${'2026-03-04 12:00 +01:00'} | ${1}  | ${'2026-03-09 22:00 +01:00'}
`('$when: $days working days from $start', ({ calendar, start, days, result }) => {
  expect(addWorkingDays(calendar, at(start), days)).toEqual(at(result));
});

test('a wall time that is skipped on that date is the instant of the jump; one that comes twice is its first coming', () => {
  const nights = aCalendar({ weeklyHours: { ...NIGHT_WEEK, sat: ['22:00-06:00'] } });
  expect(addWorkingDays(nights, at('2026-03-28 02:30 +01:00'), 1)).toEqual(at('2026-03-29 03:00 +02:00'));
  expect(addWorkingDays(nights, at('2026-10-24 02:30 +02:00'), 1)).toEqual(at('2026-10-25 02:30 +02:00'));
});

test('a date that the zone leaves out is no working date: Samoa, Friday 30 December 2011', () => {
  const apia = aCalendar({ timeZone: 'Pacific/Apia' });
  expect(addWorkingDays(apia, at('2011-12-29 10:00 -10:00'), 1)).toEqual(at('2012-01-02 10:00 +14:00'));
  expect(addWorkingDays(apia, at('2012-01-02 10:00 +14:00'), -1)).toEqual(at('2011-12-29 10:00 -10:00'));
});

test('a date whose only hours are skipped is no working date', () => {
  const early = aCalendar({ weeklyHours: { sun: ['02:00-03:00'] } });
  expect(addWorkingDays(early, at('2026-03-22 02:15 +01:00'), 1)).toEqual(at('2026-04-05 02:15 +02:00'));
});

test('null when there are not so many working dates within ten years', () => {
  expect(addWorkingDays(aCalendar({ weeklyHours: {} }), at('2026-03-04 16:00 +01:00'), 0)).toBeNull();
  expect(addWorkingDays(aCalendar({ weeklyHours: {} }), at('2026-03-04 16:00 +01:00'), -1)).toBeNull();
  expect(addWorkingDays(BERLIN, at('2026-03-04 16:00 +01:00'), 2609)).toEqual(at('2036-03-04 16:00 +01:00'));
  expect(addWorkingDays(BERLIN, at('2026-03-04 16:00 +01:00'), 2612)).toBeNull();
  expect(addWorkingDays(BERLIN, at('2026-03-04 16:00 +01:00'), 1e9)).toBeNull();
  expect(addWorkingDays(BERLIN, at('2026-03-04 16:00 +01:00'), -1e9)).toBeNull();
});

test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('%s days are refused', (days) => {
  expect(() => addWorkingDays(BERLIN, at('2026-03-04 16:00 +01:00'), days)).toThrow(
    new RangeError(`addWorkingDays: expected a whole number of days, got ${days}`),
  );
});

test.each`
  calendar  | instant                      | date
  ${BERLIN} | ${'2026-03-04 16:00 +01:00'} | ${'2026-03-04'}
  ${BERLIN} | ${'2026-03-04 17:00 +01:00'} | ${null}
  ${NIGHTS} | ${'2026-03-04 23:00 +01:00'} | ${'2026-03-04'}
  ${NIGHTS} | ${'2026-03-05 03:00 +01:00'} | ${'2026-03-04'}
  ${NIGHTS} | ${'2026-03-05 06:00 +01:00'} | ${null}
  ${NIGHTS} | ${'2026-03-07 03:00 +01:00'} | ${'2026-03-06'}
`('the working date at $instant is $date', ({ calendar, instant, date }) => {
  expect(workingDateAt(calendar, at(instant))).toBe(date);
});

test("where last night's shift and today's overlap, the date is last night's, then today's", () => {
  const overlapping = aCalendar({ weeklyHours: { mon: ['22:00-06:00'], tue: ['05:00-13:00'] } });
  expect(workingDateAt(overlapping, at('2026-03-10 05:30 +01:00'))).toBe('2026-03-09');
  expect(workingDateAt(overlapping, at('2026-03-10 06:00 +01:00'))).toBe('2026-03-10');
});

test('round the clock each date is a working date', () => {
  const wholeWeek = aCalendar({ weeklyHours: WHOLE_WEEK });
  expect(addWorkingDays(wholeWeek, at('2026-03-27 02:30 +01:00'), 2)).toEqual(at('2026-03-29 03:00 +02:00'));
  expect(addWorkingDays(wholeWeek, at('2026-10-26 00:30 +01:00'), -1)).toEqual(at('2026-10-25 00:30 +02:00'));
});

test('laws: the result is in hours, and more days are never earlier', () => {
  fc.assert(
    fc.property(scenes(1), fc.integer({ min: 1, max: 20 }), ({ input, instants: [start] }, days) => {
      const calendar = workingCalendar(input);
      const from = new Date(start!);
      const result = addWorkingDays(calendar, from, days);
      fc.pre(result !== null);
      // Inside the hours, or at a closing.
      expect(isWorkingTime(calendar, result!) || isWorkingTime(calendar, new Date(result!.getTime() - 1))).toBe(true);
      const more = addWorkingDays(calendar, from, days + 1);
      if (more !== null) expect(workingMinutesBetween(calendar, result!, more)).toBeGreaterThanOrEqual(0);
    }),
    runs(300),
  );
});

test('law: by day, it is the same wall time on the date that counting on a paper calendar finds, in every zone', () => {
  const dates = fc.integer({ min: 0, max: 46_500 }).map((days) => addDays(LocalDate.parse('1971-01-01'), days));
  const drawn = fc.record({
    timeZone: zones,
    weekdays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
    start: dates,
    holidays: fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { maxLength: 8 }),
    minute: fc.integer({ min: 0, max: 479 }),
    days: fc.integer({ min: -12, max: 12 }).filter((days) => days !== 0),
  });
  fc.assert(
    fc.property(drawn, ({ timeZone, weekdays, start, holidays, minute, days }) => {
      const off = holidays.map((day) => addDays(start, day));
      const works = (date: LocalDate) => weekdays.includes(weekdayOf(date)) && !off.includes(date);
      fc.pre(works(start) && timeZone !== 'Pacific/Apia' && timeZone !== 'Pacific/Fakaofo');
      const hours = ['09:00-17:00'];
      const weeklyHours = Object.fromEntries(weekdays.map((weekday) => [weekday, hours]));
      const calendar = workingCalendar({ timeZone, weeklyHours, holidays: off });
      const minutes = 540 + minute;
      const time = LocalTime.parse(
        `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
      );
      let date = start;
      for (let left = Math.abs(days); left > 0; ) {
        date = addDays(date, Math.sign(days));
        if (works(date)) left--;
      }
      const zone = TimeZone.parse(timeZone);
      expect(addWorkingDays(calendar, instantAt(zone, start, time), days)).toEqual(instantAt(zone, date, time));
    }),
    runs(300),
  );
});
