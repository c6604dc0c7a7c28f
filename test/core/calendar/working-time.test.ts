import {
  addWorkingMinutes,
  isWorkingTime,
  nextClosingTime,
  nextWorkingTime,
  previousWorkingTime,
  workingMinutesBetween,
} from '../../../core/src/calendar/working-time';
import { at } from '../../support/at';
import { aCalendar, NIGHT_WEEK, WHOLE_WEEK } from '../../support/calendars';

const BERLIN = aCalendar();
const NIGHTS = aCalendar({ weeklyHours: NIGHT_WEEK });
const ROUND_THE_CLOCK = aCalendar({ weeklyHours: WHOLE_WEEK });
const NEVER = aCalendar({ weeklyHours: {} });

describe('addWorkingMinutes', () => {
  test.each`
    when                                      | start                        | minutes   | due
    ${'it ends with the day'}                 | ${'2026-03-04 16:00 +01:00'} | ${60}     | ${'2026-03-04 17:00 +01:00'}
    ${'it runs a minute over the day'}        | ${'2026-03-04 16:00 +01:00'} | ${61}     | ${'2026-03-05 09:01 +01:00'}
    ${'it is asked at closing time'}          | ${'2026-03-04 17:00 +01:00'} | ${0}      | ${'2026-03-05 09:00 +01:00'}
    ${'it is asked within hours, for now'}    | ${'2026-03-04 16:00 +01:00'} | ${0}      | ${'2026-03-04 16:00 +01:00'}
    ${'it is asked at opening time, for now'} | ${'2026-03-04 09:00 +01:00'} | ${0}      | ${'2026-03-04 09:00 +01:00'}
    ${'it is asked at closing time, a day'}   | ${'2026-03-04 17:00 +01:00'} | ${480}    | ${'2026-03-05 17:00 +01:00'}
    ${'it is asked before opening'}           | ${'2026-03-04 06:00 +01:00'} | ${30}     | ${'2026-03-04 09:30 +01:00'}
    ${'it runs over a weekend'}               | ${'2026-03-06 16:00 +01:00'} | ${240}    | ${'2026-03-09 12:00 +01:00'}
    ${'it is asked on a Saturday'}            | ${'2026-03-07 11:00 +01:00'} | ${10}     | ${'2026-03-09 09:10 +01:00'}
    ${'clocks go forward on the weekend'}     | ${'2026-03-27 16:00 +01:00'} | ${120}    | ${'2026-03-30 10:00 +02:00'}
    ${'clocks go back on the weekend'}        | ${'2026-10-23 16:00 +02:00'} | ${120}    | ${'2026-10-26 10:00 +01:00'}
    ${'it is a year of work'}                 | ${'2026-01-01 09:00 +01:00'} | ${125280} | ${'2026-12-31 17:00 +01:00'}
    ${'a second and a half'}                  | ${'2026-03-04 16:00 +01:00'} | ${0.025}  | ${'2026-03-04 16:00:01.500 +01:00'}
    ${'a third of a minute'}                  | ${'2026-03-04 16:00 +01:00'} | ${1 / 3}  | ${'2026-03-04 16:00:20 +01:00'}
    ${'less than half a millisecond'}         | ${'2026-03-04 17:00 +01:00'} | ${1e-9}   | ${'2026-03-05 09:00 +01:00'}
    ${'back, within the day'}                 | ${'2026-03-04 16:00 +01:00'} | ${-60}    | ${'2026-03-04 15:00 +01:00'}
    ${'back to the opening'}                  | ${'2026-03-04 10:00 +01:00'} | ${-60}    | ${'2026-03-04 09:00 +01:00'}
    ${'back over the opening'}                | ${'2026-03-04 10:00 +01:00'} | ${-61}    | ${'2026-03-03 16:59 +01:00'}
    ${'back from an opening'}                 | ${'2026-03-04 09:00 +01:00'} | ${-30}    | ${'2026-03-03 16:30 +01:00'}
    ${'back from a Sunday'}                   | ${'2026-03-08 12:00 +01:00'} | ${-480}   | ${'2026-03-06 09:00 +01:00'}
    ${'back, less than half a millisecond'}   | ${'2026-03-04 09:00 +01:00'} | ${-1e-9}  | ${'2026-03-03 17:00 +01:00'}
  `('$when: $minutes working minutes after $start is $due', ({ start, minutes, due }) => {
    expect(addWorkingMinutes(BERLIN, at(start), minutes)).toEqual(at(due));
  });

  test.each`
    when                                 | start                        | minutes | due
    ${'the night goes past midnight'}    | ${'2026-03-04 22:00 +01:00'} | ${480}  | ${'2026-03-05 06:00 +01:00'}
    ${"Friday's night ends on Saturday"} | ${'2026-03-06 23:00 +01:00'} | ${421}  | ${'2026-03-09 22:01 +01:00'}
  `('at night, $when: $minutes working minutes after $start is $due', ({ start, minutes, due }) => {
    expect(addWorkingMinutes(NIGHTS, at(start), minutes)).toEqual(at(due));
  });

  test.each`
    who           | start                        | minutes      | why
    ${'no hours'} | ${'2026-03-04 16:00 +01:00'} | ${0}         | ${'there is no working instant'}
    ${'no hours'} | ${'2026-03-04 16:00 +01:00'} | ${1}         | ${'there is no working time'}
    ${'no hours'} | ${'2026-03-04 16:00 +01:00'} | ${-1}        | ${'there is no working time'}
    ${'office'}   | ${'2026-03-04 16:00 +01:00'} | ${1_300_000} | ${'it is more than ten years of work'}
    ${'office'}   | ${'2026-03-04 16:00 +01:00'} | ${-1300000}  | ${'it is more than ten years of work'}
    ${'office'}   | ${'2026-03-04 16:00 +01:00'} | ${1e300}     | ${'it is more than ever'}
  `('null for $who, as $why', ({ who, start, minutes }) => {
    expect(addWorkingMinutes(who === 'office' ? BERLIN : NEVER, at(start), minutes)).toBeNull();
  });

  test('leave of just under ten years is waited for, of more is not', () => {
    const away = (to: string) => aCalendar({ leave: [{ from: '2026-03-01', to }] });
    expect(addWorkingMinutes(away('2036-02-28'), at('2026-03-04 16:00 +01:00'), 5)).toEqual(
      at('2036-02-29 09:05 +01:00'),
    );
    expect(addWorkingMinutes(away('2036-03-08'), at('2026-03-04 16:00 +01:00'), 5)).toBeNull();
    expect(nextWorkingTime(away('2036-03-08'), at('2026-03-04 16:00 +01:00'))).toBeNull();
  });
});

describe('workingMinutesBetween', () => {
  test.each`
    when                       | start                               | end                             | minutes
    ${'within a day'}          | ${'2026-03-04 10:00 +01:00'}        | ${'2026-03-04 11:30 +01:00'}    | ${90}
    ${'over a night'}          | ${'2026-03-04 16:00 +01:00'}        | ${'2026-03-05 10:00 +01:00'}    | ${120}
    ${'over a weekend'}        | ${'2026-03-06 16:00 +01:00'}        | ${'2026-03-09 10:00 +01:00'}    | ${120}
    ${'a free day'}            | ${'2026-03-07 00:00 +01:00'}        | ${'2026-03-09 00:00 +01:00'}    | ${0}
    ${'nothing'}               | ${'2026-03-04 10:00 +01:00'}        | ${'2026-03-04 10:00 +01:00'}    | ${0}
    ${'reversed'}              | ${'2026-03-05 10:00 +01:00'}        | ${'2026-03-04 16:00 +01:00'}    | ${-120}
    ${'a quarter of a second'} | ${'2026-03-04 10:00:00.750 +01:00'} | ${'2026-03-04 10:00:01 +01:00'} | ${0.25 / 60}
    ${'ten years'}             | ${'2016-03-06 00:00 +01:00'}        | ${'2026-03-06 00:00 +01:00'}    | ${1_252_320}
  `('$when: from $start to $end there are $minutes', ({ start, end, minutes }) => {
    expect(workingMinutesBetween(BERLIN, at(start), at(end))).toBe(minutes);
  });

  test.each`
    zone                     | date            | from                         | to                           | minutes | why
    ${'Europe/Berlin'}       | ${'2026-03-29'} | ${'2026-03-29 00:00 +01:00'} | ${'2026-03-30 00:00 +02:00'} | ${1380} | ${'an hour is skipped'}
    ${'Europe/Berlin'}       | ${'2026-10-25'} | ${'2026-10-25 00:00 +02:00'} | ${'2026-10-26 00:00 +01:00'} | ${1500} | ${'an hour comes twice'}
    ${'Australia/Lord_Howe'} | ${'2026-04-05'} | ${'2026-04-05 00:00 +11:00'} | ${'2026-04-06 00:00 +10:30'} | ${1470} | ${'half an hour comes twice'}
    ${'America/Sao_Paulo'}   | ${'2018-11-04'} | ${'2018-11-04 00:00 -03:00'} | ${'2018-11-05 00:00 -02:00'} | ${1380} | ${'its first hour is skipped'}
    ${'Africa/Cairo'}        | ${'2014-05-15'} | ${'2014-05-15 00:00 +02:00'} | ${'2014-05-17 00:00 +03:00'} | ${2820} | ${'clocks change at midnight'}
    ${'Africa/Casablanca'}   | ${'2026-02-15'} | ${'2026-02-15 00:00 +01:00'} | ${'2026-02-16 00:00 +00:00'} | ${1500} | ${'Ramadan begins'}
    ${'Asia/Kathmandu'}      | ${'1986-01-01'} | ${'1985-12-31 12:00 +05:30'} | ${'1986-01-01 12:00 +05:45'} | ${1425} | ${'a quarter of an hour is skipped'}
  `('round the clock, $zone on $date: $minutes minutes, as $why', ({ zone, from, to, minutes }) => {
    const calendar = aCalendar({ timeZone: zone, weeklyHours: WHOLE_WEEK });
    expect(workingMinutesBetween(calendar, at(from), at(to))).toBe(minutes);
  });

  test('a shift across the repeated hour is an hour longer, across the skipped one an hour shorter', () => {
    const nights = aCalendar({ weeklyHours: { sat: ['22:00-06:00'] } });
    expect(workingMinutesBetween(nights, at('2026-03-28 12:00 +01:00'), at('2026-03-29 12:00 +02:00'))).toBe(7 * 60);
    expect(workingMinutesBetween(nights, at('2026-10-24 12:00 +02:00'), at('2026-10-25 12:00 +01:00'))).toBe(9 * 60);
  });

  test('a jump of 44 minutes 30 seconds leaves 15 and a half of the hour: Monrovia, 7 January 1972', () => {
    const early = aCalendar({ timeZone: 'Africa/Monrovia', weeklyHours: { fri: ['00:00-01:00'] } });
    expect(workingMinutesBetween(early, at('1972-01-06 12:00 Z'), at('1972-01-07 12:00 Z'))).toBe(15.5);
    expect(nextWorkingTime(early, at('1971-12-30 12:00 Z'))).toEqual(at('1971-12-31 00:44:30 Z'));
    expect(nextWorkingTime(early, at('1972-01-06 12:00 Z'))).toEqual(at('1972-01-07 00:44:30 Z'));
  });

  test('a part of a repeated hour works twice, with a gap between', () => {
    const early = aCalendar({ weeklyHours: { sun: ['02:00-02:30'] } });
    expect(nextClosingTime(early, at('2026-10-25 02:10 +02:00'))).toEqual(at('2026-10-25 02:30 +02:00'));
    expect(isWorkingTime(early, at('2026-10-25 02:45 +02:00'))).toBe(false);
    expect(nextWorkingTime(early, at('2026-10-25 02:45 +02:00'))).toEqual(at('2026-10-25 02:00 +01:00'));
    expect(workingMinutesBetween(early, at('2026-10-25 00:00 +02:00'), at('2026-10-25 12:00 +01:00'))).toBe(60);
    expect(workingMinutesBetween(early, at('2026-03-29 00:00 +01:00'), at('2026-03-29 12:00 +02:00'))).toBe(0);
  });

  test('a date that the zone leaves out has no working time: Samoa, Friday 30 December 2011', () => {
    const apia = aCalendar({ timeZone: 'Pacific/Apia' });
    expect(workingMinutesBetween(apia, at('2011-12-29 00:00 -10:00'), at('2011-12-31 00:00 +14:00'))).toBe(480);
    expect(addWorkingMinutes(apia, at('2011-12-29 16:00 -10:00'), 120)).toEqual(at('2012-01-02 10:00 +14:00'));
    const wholeWeek = aCalendar({ timeZone: 'Pacific/Apia', weeklyHours: WHOLE_WEEK });
    expect(workingMinutesBetween(wholeWeek, at('2011-12-29 00:00 -10:00'), at('2012-01-01 00:00 +14:00'))).toBe(
      2 * 1440,
    );
  });
});

describe('isWorkingTime, nextWorkingTime, previousWorkingTime, nextClosingTime', () => {
  test.each`
    instant                             | works    | next                                | previous                            | closing
    ${'2026-03-03 08:59 +01:00'}        | ${false} | ${'2026-03-03 09:00 +01:00'}        | ${'2026-03-02 17:00 +01:00'}        | ${'2026-03-03 17:00 +01:00'}
    ${'2026-03-03 09:00 +01:00'}        | ${true}  | ${'2026-03-03 09:00 +01:00'}        | ${'2026-03-02 17:00 +01:00'}        | ${'2026-03-03 17:00 +01:00'}
    ${'2026-03-03 09:00:00.001 +01:00'} | ${true}  | ${'2026-03-03 09:00:00.001 +01:00'} | ${'2026-03-03 09:00:00.001 +01:00'} | ${'2026-03-03 17:00 +01:00'}
    ${'2026-03-03 12:00 +01:00'}        | ${true}  | ${'2026-03-03 12:00 +01:00'}        | ${'2026-03-03 12:00 +01:00'}        | ${'2026-03-03 17:00 +01:00'}
    ${'2026-03-03 16:59:59.999 +01:00'} | ${true}  | ${'2026-03-03 16:59:59.999 +01:00'} | ${'2026-03-03 16:59:59.999 +01:00'} | ${'2026-03-03 17:00 +01:00'}
    ${'2026-03-03 17:00 +01:00'}        | ${false} | ${'2026-03-04 09:00 +01:00'}        | ${'2026-03-03 17:00 +01:00'}        | ${'2026-03-04 17:00 +01:00'}
    ${'2026-03-07 12:00 +01:00'}        | ${false} | ${'2026-03-09 09:00 +01:00'}        | ${'2026-03-06 17:00 +01:00'}        | ${'2026-03-09 17:00 +01:00'}
    ${'2026-03-02 17:00 +01:00'}        | ${false} | ${'2026-03-03 09:00 +01:00'}        | ${'2026-03-02 17:00 +01:00'}        | ${'2026-03-03 17:00 +01:00'}
  `('at $instant', ({ instant, works, next, previous, closing }) => {
    expect(isWorkingTime(BERLIN, at(instant))).toBe(works);
    expect(nextWorkingTime(BERLIN, at(instant))).toEqual(at(next));
    expect(previousWorkingTime(BERLIN, at(instant))).toEqual(at(previous));
    expect(nextClosingTime(BERLIN, at(instant))).toEqual(at(closing));
  });

  test('without hours there is no next, no previous and no closing', () => {
    const noon = at('2026-03-04 12:00 +01:00');
    expect([isWorkingTime(NEVER, noon), nextWorkingTime(NEVER, noon)]).toEqual([false, null]);
    expect([previousWorkingTime(NEVER, noon), nextClosingTime(NEVER, noon)]).toEqual([null, null]);
    expect(workingMinutesBetween(NEVER, noon, at('2036-03-04 12:00 +01:00'))).toBe(0);
  });

  test('round the clock nothing ever closes', () => {
    const noon = at('2026-03-04 12:00 +01:00');
    expect(nextClosingTime(ROUND_THE_CLOCK, noon)).toBeNull();
    expect([nextWorkingTime(ROUND_THE_CLOCK, noon), previousWorkingTime(ROUND_THE_CLOCK, noon)]).toEqual([noon, noon]);
    expect(addWorkingMinutes(ROUND_THE_CLOCK, noon, 9 * 365 * 1440)).toEqual(at('2035-03-02 12:00 +01:00'));
  });

  test('whole days that touch are one stretch, to Friday midnight', () => {
    const days = aCalendar({ weeklyHours: { ...WHOLE_WEEK, sat: [], sun: [] } });
    expect(nextClosingTime(days, at('2026-03-02 12:00 +01:00'))).toEqual(at('2026-03-07 00:00 +01:00'));
    expect(previousWorkingTime(days, at('2026-03-03 00:00 +01:00'))).toEqual(at('2026-03-03 00:00 +01:00'));
  });

  test('a single date with hours, years away, is found both ways', () => {
    const once = aCalendar({ weeklyHours: {}, dateHours: { '2031-06-02': ['09:00-17:00'] } });
    expect(nextWorkingTime(once, at('2026-03-04 12:00 +01:00'))).toEqual(at('2031-06-02 09:00 +02:00'));
    expect(previousWorkingTime(once, at('2036-03-04 12:00 +01:00'))).toEqual(at('2031-06-02 17:00 +02:00'));
    expect(nextClosingTime(once, at('2026-03-04 12:00 +01:00'))).toEqual(at('2031-06-02 17:00 +02:00'));
    expect(addWorkingMinutes(once, at('2036-03-04 12:00 +01:00'), -480)).toEqual(at('2031-06-02 09:00 +02:00'));
    expect(addWorkingMinutes(once, at('2036-03-04 12:00 +01:00'), -481)).toBeNull();
  });
});

describe('the ends of what is known', () => {
  test('1970 and 2100 are whole in every zone, and beyond them nothing is working time', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      const calendar = aCalendar({ timeZone, weeklyHours: WHOLE_WEEK });
      expect(isWorkingTime(calendar, at('1970-01-01 00:00 +14:00'))).toBe(true);
      expect(isWorkingTime(calendar, at('2100-12-31 23:59 -11:00'))).toBe(true);
      expect(isWorkingTime(calendar, at('1969-12-30 00:00 Z'))).toBe(false);
      expect(isWorkingTime(calendar, at('2101-01-03 00:00 Z'))).toBe(false);
    }
    expect(workingMinutesBetween(BERLIN, new Date(-8.64e15), at('1969-06-01 00:00 Z'))).toBe(0);
    expect(nextWorkingTime(BERLIN, at('2150-01-01 00:00 Z'))).toBeNull();
    expect(previousWorkingTime(BERLIN, at('1969-01-01 00:00 Z'))).toBeNull();
    expect(addWorkingMinutes(BERLIN, new Date(8.64e15), 1)).toBeNull();
    expect(addWorkingMinutes(BERLIN, new Date(-8.64e15), -1)).toBeNull();
  });

  test('the first working day of 2100 and the last', () => {
    expect(addWorkingMinutes(BERLIN, at('2099-12-31 17:00 +01:00'), 1)).toEqual(at('2100-01-01 09:01 +01:00'));
    expect(nextClosingTime(BERLIN, at('2100-12-31 12:00 +01:00'))).toEqual(at('2100-12-31 17:00 +01:00'));
  });
});

describe('pauses', () => {
  const pause = (from: string, to: string) => [at(from), at(to)] as const;
  const LUNCH = pause('2026-03-04 12:00 +01:00', '2026-03-04 13:00 +01:00');
  const NEXT_MORNING = pause('2026-03-05 08:00 +01:00', '2026-03-05 10:00 +01:00');
  const REVERSED = pause('2026-03-04 16:00 +01:00', '2026-03-04 11:00 +01:00');
  const EMPTY = pause('2026-03-04 11:00 +01:00', '2026-03-04 11:00 +01:00');

  test.each`
    when                                   | start                        | minutes | pauses                                                       | due
    ${'it is over before the pause'}       | ${'2026-03-04 10:00 +01:00'} | ${60}   | ${[LUNCH]}                                                   | ${'2026-03-04 11:00 +01:00'}
    ${'it ends as the pause begins'}       | ${'2026-03-04 10:00 +01:00'} | ${120}  | ${[LUNCH]}                                                   | ${'2026-03-04 12:00 +01:00'}
    ${'it runs over the pause'}            | ${'2026-03-04 10:00 +01:00'} | ${121}  | ${[LUNCH]}                                                   | ${'2026-03-04 13:01 +01:00'}
    ${'it starts in the pause'}            | ${'2026-03-04 12:30 +01:00'} | ${10}   | ${[LUNCH]}                                                   | ${'2026-03-04 13:10 +01:00'}
    ${'nothing is asked for in the pause'} | ${'2026-03-04 12:30 +01:00'} | ${0}    | ${[LUNCH]}                                                   | ${'2026-03-04 13:00 +01:00'}
    ${'pauses come in any order'}          | ${'2026-03-04 11:00 +01:00'} | ${420}  | ${[NEXT_MORNING, LUNCH]}                                     | ${'2026-03-05 12:00 +01:00'}
    ${'they overlap'}                      | ${'2026-03-04 10:00 +01:00'} | ${121}  | ${[LUNCH, LUNCH, [LUNCH[0], at('2026-03-04 12:30 +01:00')]]} | ${'2026-03-04 13:01 +01:00'}
    ${'one is reversed, one empty'}        | ${'2026-03-04 10:00 +01:00'} | ${121}  | ${[REVERSED, EMPTY]}                                         | ${'2026-03-04 12:01 +01:00'}
    ${'back over the pause'}               | ${'2026-03-04 13:30 +01:00'} | ${-60}  | ${[LUNCH]}                                                   | ${'2026-03-04 11:30 +01:00'}
    ${'back to the end of the pause'}      | ${'2026-03-04 13:30 +01:00'} | ${-30}  | ${[LUNCH]}                                                   | ${'2026-03-04 13:00 +01:00'}
  `('$when: $minutes working minutes after $start are due at $due', ({ start, minutes, pauses, due }) => {
    expect(addWorkingMinutes(BERLIN, at(start), minutes, { pauses })).toEqual(at(due));
    expect(workingMinutesBetween(BERLIN, at(start), at(due), { pauses })).toBe(minutes);
  });

  test('between instants only paused working time is taken off, and the sign stays', () => {
    const pauses = [NEXT_MORNING, LUNCH];
    const [from, to] = [at('2026-03-04 12:30 +01:00'), at('2026-03-05 11:00 +01:00')];
    expect(workingMinutesBetween(BERLIN, from, to, { pauses })).toBe(240 + 60);
    expect(workingMinutesBetween(BERLIN, to, from, { pauses })).toBe(-300);
  });

  test('a pause that never ends leaves nothing due', () => {
    const pauses = [[at('2026-03-04 00:00 Z'), new Date(8.64e15)]] as const;
    expect(addWorkingMinutes(BERLIN, at('2026-03-05 00:00 Z'), 1, { pauses })).toBeNull();
    expect(addWorkingMinutes(BERLIN, at('2026-03-03 16:59 +01:00'), 1, { pauses })).toEqual(
      at('2026-03-03 17:00 +01:00'),
    );
  });
});

describe("a caller's mistake is a RangeError that says what came", () => {
  const noon = at('2026-03-04 12:00 +01:00');
  const invalid = new Date(Number.NaN);
  test.each([
    [
      'NaN minutes',
      () => addWorkingMinutes(BERLIN, noon, Number.NaN),
      'addWorkingMinutes: expected a finite number of minutes, got NaN',
    ],
    [
      'endless minutes',
      () => addWorkingMinutes(BERLIN, noon, Number.POSITIVE_INFINITY),
      'addWorkingMinutes: expected a finite number of minutes, got Infinity',
    ],
    [
      'an invalid start',
      () => addWorkingMinutes(BERLIN, invalid, 1),
      'addWorkingMinutes: expected a start as a valid Date, got Invalid Date',
    ],
    [
      'no start',
      () => addWorkingMinutes(BERLIN, undefined as unknown as Date, 1),
      'addWorkingMinutes: expected a start as a valid Date, got undefined',
    ],
    [
      'a text',
      () => isWorkingTime(BERLIN, '2026-03-04' as unknown as Date),
      'isWorkingTime: expected an instant as a valid Date, got 2026-03-04',
    ],
    [
      'an invalid end',
      () => workingMinutesBetween(BERLIN, noon, invalid),
      'workingMinutesBetween: expected an end as a valid Date, got Invalid Date',
    ],
    [
      'next of nothing',
      () => nextWorkingTime(BERLIN, invalid),
      'nextWorkingTime: expected an instant as a valid Date, got Invalid Date',
    ],
    [
      'previous of nothing',
      () => previousWorkingTime(BERLIN, invalid),
      'previousWorkingTime: expected an instant as a valid Date, got Invalid Date',
    ],
    [
      'closing of nothing',
      () => nextClosingTime(BERLIN, invalid),
      'nextClosingTime: expected an instant as a valid Date, got Invalid Date',
    ],
    [
      'an invalid pause',
      () => workingMinutesBetween(BERLIN, noon, noon, { pauses: [[noon, invalid]] }),
      'workingMinutesBetween: expected the end of a pause as a valid Date, got Invalid Date',
    ],
  ])('%s', (_what, ask, message) => {
    expect(ask).toThrow(new RangeError(message));
  });
});
