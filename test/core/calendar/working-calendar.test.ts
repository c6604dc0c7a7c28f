import { timeZoneAt, workingCalendar } from '../../../core/src/calendar/working-calendar';
import {
  isWorkingTime,
  nextClosingTime,
  nextWorkingTime,
  workingMinutesBetween,
} from '../../../core/src/calendar/working-time';
import { PlaybookError } from '../../../core/src/problem';
import { at } from '../../support/at';
import { aCalendar, type CalendarInput, NIGHT_WEEK, OFFICE_WEEK } from '../../support/calendars';

/** Working minutes on the wall dates `from` to `to` of Berlin, winter time, `to` left out. */
function minutesOn(calendar: ReturnType<typeof aCalendar>, from: string, to: string): number {
  return workingMinutesBetween(calendar, at(`${from} 00:00 +01:00`), at(`${to} 00:00 +01:00`));
}

test('hours may be pairs or texts, with or without spaces', () => {
  const pairs = workingCalendar({ timeZone: 'UTC', weeklyHours: { mon: [['09:00', '17:00']] } });
  expect(workingCalendar({ timeZone: 'UTC', weeklyHours: { mon: ['09:00-17:00'] } })).toBe(pairs);
  expect(workingCalendar({ timeZone: 'UTC', weeklyHours: { mon: ['09:00 – 17:00'] } })).toBe(pairs);
});

test('equal calendars are one and the same, whatever the order of what is said', () => {
  const one = aCalendar({
    holidays: ['2026-12-25', '2026-01-01'],
    dateHours: { '2026-12-24': ['09:00-12:00'], '2026-12-31': [] },
  });
  const other = aCalendar({
    dateHours: { '2026-12-31': [], '2026-12-24': [['09:00', '12:00']] },
    holidays: ['2026-01-01', '2026-12-25', '2026-01-01'],
    leave: [],
  });
  expect(other).toBe(one);
  expect(aCalendar({ holidays: ['2026-12-25'] })).not.toBe(one);
  expect(aCalendar({ timeZone: 'Europe/Paris' })).not.toBe(aCalendar());
});

test('a calendar says its zone, and cannot be changed', () => {
  const calendar = aCalendar({ timeZone: 'europe/kiev' });
  expect(calendar.timeZone).toBe('europe/kiev');
  expect(timeZoneAt(calendar, at('2026-03-04 12:00 Z'))).toBe('europe/kiev');
  expect(Object.isFrozen(calendar)).toBe(true);
  expect(JSON.stringify(calendar)).toBe('{"timeZone":"europe/kiev"}');
});

test.each`
  rule                                                 | changes                                                                                        | from            | to              | minutes
  ${'hours of a date replace those of its weekday'}    | ${{ dateHours: { '2026-12-24': ['09:00-12:00'] } }}                                            | ${'2026-12-24'} | ${'2026-12-25'} | ${180}
  ${'they open a free day'}                            | ${{ dateHours: { '2026-12-19': ['10:00-14:00'] } }}                                            | ${'2026-12-19'} | ${'2026-12-20'} | ${240}
  ${'none close a working day'}                        | ${{ dateHours: { '2026-12-24': [] } }}                                                         | ${'2026-12-24'} | ${'2026-12-25'} | ${0}
  ${'a holiday has none'}                              | ${{ holidays: ['2026-12-25'] }}                                                                | ${'2026-12-25'} | ${'2026-12-26'} | ${0}
  ${'a holiday has none, whatever hours the date has'} | ${{ holidays: ['2026-12-25'], dateHours: { '2026-12-25': ['09:00-12:00'] } }}                  | ${'2026-12-25'} | ${'2026-12-26'} | ${0}
  ${'leave has none, first and last date included'}    | ${{ leave: [{ from: '2026-12-22', to: '2026-12-24' }] }}                                       | ${'2026-12-21'} | ${'2026-12-26'} | ${960}
  ${'breaks are taken out'}                            | ${{ breaks: { '2026-12-23': ['12:00-13:00'] } }}                                               | ${'2026-12-23'} | ${'2026-12-24'} | ${420}
  ${'breaks that overlap are taken out once'}          | ${{ breaks: { '2026-12-23': ['12:00-13:00', '12:30-13:30'] } }}                                | ${'2026-12-23'} | ${'2026-12-24'} | ${390}
  ${'breaks outside hours take nothing'}               | ${{ breaks: { '2026-12-23': ['07:00-09:00', '17:00-18:00'] } }}                                | ${'2026-12-23'} | ${'2026-12-24'} | ${480}
  ${'breaks are taken out of the hours of a date too'} | ${{ dateHours: { '2026-12-23': ['09:00-13:00'] }, breaks: { '2026-12-23': ['12:00-13:00'] } }} | ${'2026-12-23'} | ${'2026-12-24'} | ${180}
  ${'overlapping hours count once'}                    | ${{ weeklyHours: { mon: ['09:00-13:00', '12:00-17:00'] } }}                                    | ${'2026-12-21'} | ${'2026-12-22'} | ${480}
  ${'24:00 is midnight'}                               | ${{ weeklyHours: { mon: ['20:00-24:00'] } }}                                                   | ${'2026-12-21'} | ${'2026-12-23'} | ${240}
  ${'so is 00:00 as an end'}                           | ${{ weeklyHours: { mon: ['20:00-00:00'] } }}                                                   | ${'2026-12-21'} | ${'2026-12-23'} | ${240}
  ${'an end before its start is on the next date'}     | ${{ weeklyHours: { mon: ['22:00-06:00'] } }}                                                   | ${'2026-12-21'} | ${'2026-12-23'} | ${480}
  ${'an end at its start is a day later'}              | ${{ weeklyHours: { mon: ['09:00-09:00'] } }}                                                   | ${'2026-12-21'} | ${'2026-12-23'} | ${1440}
  ${'an empty week is a week'}                         | ${{ weeklyHours: {} }}                                                                         | ${'2026-12-01'} | ${'2026-12-31'} | ${0}
  ${'a long list of leave is no burden'}               | ${{ leave: [{ from: '0001-01-01', to: '9999-12-31' }] }}                                       | ${'2026-01-01'} | ${'2026-12-31'} | ${0}
`('$rule', ({ changes, from, to, minutes }) => {
  expect(minutesOn(aCalendar(changes), from, to)).toBe(minutes);
});

describe('a night shift belongs, whole, to the date it starts on', () => {
  const nights = (changes: Partial<CalendarInput>) => aCalendar({ weeklyHours: NIGHT_WEEK, ...changes });

  test.each`
    rule                                                 | changes                                                  | monday | tuesday | wednesday
    ${'as it is'}                                        | ${{}}                                                    | ${120} | ${480}  | ${480}
    ${'a holiday removes all of its night'}              | ${{ holidays: ['2026-03-03'] }}                          | ${120} | ${360}  | ${120}
    ${'so does leave'}                                   | ${{ leave: [{ from: '2026-03-03', to: '2026-03-03' }] }} | ${120} | ${360}  | ${120}
    ${'hours of a date replace its night, not the last'} | ${{ dateHours: { '2026-03-03': ['12:00-13:00'] } }}      | ${120} | ${420}  | ${120}
    ${'a break before midnight'}                         | ${{ breaks: { '2026-03-03': ['22:30-23:00'] } }}         | ${120} | ${450}  | ${480}
    ${'a break over midnight'}                           | ${{ breaks: { '2026-03-03': ['23:30-00:30'] } }}         | ${120} | ${450}  | ${450}
    ${'a break after midnight is of its own date'}       | ${{ breaks: { '2026-03-03': ['02:00-02:30'] } }}         | ${120} | ${450}  | ${480}
  `('$rule', ({ changes, monday, tuesday, wednesday }) => {
    const calendar = nights(changes);
    expect(minutesOn(calendar, '2026-03-02', '2026-03-03')).toBe(monday);
    expect(minutesOn(calendar, '2026-03-03', '2026-03-04')).toBe(tuesday);
    expect(minutesOn(calendar, '2026-03-04', '2026-03-05')).toBe(wednesday);
  });

  test("a break in last night's shift keeps out of a day shift that starts the same morning", () => {
    const calendar = aCalendar({
      weeklyHours: { mon: ['18:00-12:00'], tue: ['00:00-02:00'] },
      breaks: { '2026-03-03': ['01:00-05:00'] },
    });
    expect(minutesOn(calendar, '2026-03-02', '2026-03-03')).toBe(360);
    expect(minutesOn(calendar, '2026-03-03', '2026-03-04')).toBe(60 + 7 * 60);
    expect(nextClosingTime(calendar, at('2026-03-02 18:00 +01:00'))).toEqual(at('2026-03-03 01:00 +01:00'));
  });
});

test('touching shifts are one stretch, across midnight too', () => {
  const calendar = aCalendar({
    weeklyHours: { mon: ['09:00-13:00', '13:00-17:00', '22:00-06:00'], tue: ['06:00-14:00'] },
  });
  expect(nextClosingTime(calendar, at('2026-03-02 10:00 +01:00'))).toEqual(at('2026-03-02 17:00 +01:00'));
  expect(nextClosingTime(calendar, at('2026-03-02 20:00 +01:00'))).toEqual(at('2026-03-03 14:00 +01:00'));
});

test('alternating weeks take turns from their first Monday on, and before it', () => {
  const calendar = aCalendar({
    alternatingWeeks: {
      startsOn: '2026-03-02',
      weeks: [{ mon: ['09:00-12:00'] }, { mon: ['09:00-13:00'] }, { sun: ['22:00-02:00'] }],
    },
  });
  expect(minutesOn(calendar, '2026-03-02', '2026-03-03')).toBe(120 + 180); // the Sunday night before runs into it
  expect(minutesOn(calendar, '2026-03-09', '2026-03-10')).toBe(240);
  expect(minutesOn(calendar, '2026-03-16', '2026-03-17')).toBe(0);
  expect(minutesOn(calendar, '2026-03-22', '2026-03-23')).toBe(120);
  expect(minutesOn(calendar, '2026-03-23', '2026-03-24')).toBe(120 + 180);
  expect(minutesOn(calendar, '2026-02-23', '2026-02-24')).toBe(0);
  expect(minutesOn(calendar, '2026-02-16', '2026-02-17')).toBe(240);
  expect(nextWorkingTime(calendar, at('2026-02-16 13:00 +01:00'))).toEqual(at('2026-03-01 22:00 +01:00'));
});

test('the same hours in another zone are other instants', () => {
  const instant = at('2026-03-04 16:30 Z');
  expect(isWorkingTime(aCalendar({ timeZone: 'Europe/London' }), instant)).toBe(true);
  expect(isWorkingTime(aCalendar({ timeZone: 'Europe/Berlin' }), instant)).toBe(false);
  expect(isWorkingTime(aCalendar({ timeZone: 'America/St_Johns' }), instant)).toBe(true);
});

describe('a refusal says every problem at once: where, what came, what was expected', () => {
  const refusal = (input: unknown) => {
    try {
      workingCalendar(input as CalendarInput);
    } catch (error) {
      if (error instanceof PlaybookError) return error.problems;
      throw error;
    }
    return [];
  };
  const HOURS = 'hours such as "09:00-17:00" or ["09:00", "17:00"]';

  test.each`
    what                            | changes                                                                                      | path                           | problem                    | expected
    ${'an unknown zone'}            | ${{ timeZone: 'Berlin' }}                                                                    | ${'timeZone'}                  | ${'got "Berlin"'}          | ${'an IANA time zone such as Europe/Berlin'}
    ${'a fixed offset'}             | ${{ timeZone: '+05:30' }}                                                                    | ${'timeZone'}                  | ${'got "+05:30"'}          | ${'an IANA time zone such as Europe/Berlin'}
    ${'no zone'}                    | ${{ timeZone: undefined }}                                                                   | ${'timeZone'}                  | ${'got nothing'}           | ${'an IANA time zone such as Europe/Berlin'}
    ${'a text that is no hours'}    | ${{ weeklyHours: { mon: ['9-5'] } }}                                                         | ${'weeklyHours.mon.0'}         | ${'got "9-5"'}             | ${HOURS}
    ${'a bad time in a pair'}       | ${{ weeklyHours: { mon: [['9:00', '17:00']] } }}                                             | ${'weeklyHours.mon.0.0'}       | ${'got "9:00"'}            | ${'a time of day such as 09:00'}
    ${'a bad end in a pair'}        | ${{ weeklyHours: { mon: [['09:00', '25:00']] } }}                                            | ${'weeklyHours.mon.0.1'}       | ${'got "25:00"'}           | ${'a time of day such as 17:00, or 24:00'}
    ${'24:00 as a start'}           | ${{ weeklyHours: { mon: [['24:00', '24:00']] } }}                                            | ${'weeklyHours.mon.0.0'}       | ${'got "24:00"'}           | ${'a time of day such as 09:00'}
    ${'half a pair'}                | ${{ weeklyHours: { mon: [['09:00']] } }}                                                     | ${'weeklyHours.mon.0'}         | ${'got a list of 1'}       | ${HOURS}
    ${'an empty pair'}              | ${{ weeklyHours: { mon: [[]] } }}                                                            | ${'weeklyHours.mon.0'}         | ${'got an empty list'}     | ${HOURS}
    ${'hours outside a list'}       | ${{ weeklyHours: { mon: '09:00-17:00' } }}                                                   | ${'weeklyHours.mon'}           | ${'got "09:00-17:00"'}     | ${'a list of hours such as ["09:00-12:00", "13:00-17:00"]'}
    ${'a misspelt weekday'}         | ${{ weeklyHours: { monday: [] } }}                                                           | ${'weeklyHours.monday'}        | ${'unknown key "monday"'}  | ${'one of the keys of this place (see docs/playbook.md)'}
    ${'a misspelt key'}             | ${{ holiday: [] }}                                                                           | ${'holiday'}                   | ${'unknown key "holiday"'} | ${'one of the keys of this place (see docs/playbook.md)'}
    ${'a date that does not exist'} | ${{ holidays: ['2026-02-30'] }}                                                              | ${'holidays.0'}                | ${'got "2026-02-30"'}      | ${'a date that exists, such as 2026-03-04'}
    ${'hours on no date'}           | ${{ dateHours: { '2026-02-30': [] } }}                                                       | ${'dateHours.2026-02-30'}      | ${'got an empty list'}     | ${'a date that exists, such as 2026-03-04, as its key'}
    ${'bad hours of a date'}        | ${{ dateHours: { '2026-03-04': ['x'] } }}                                                    | ${'dateHours.2026-03-04.0'}    | ${'got "x"'}               | ${HOURS}
    ${'breaks on no date'}          | ${{ breaks: { monday: [] } }}                                                                | ${'breaks.monday'}             | ${'got an empty list'}     | ${'a date that exists, such as 2026-03-04, as its key'}
    ${'leave that ends first'}      | ${{ leave: [{ from: '2026-03-04', to: '2026-03-03' }] }}                                     | ${'leave.0.to'}                | ${'got "2026-03-03"'}      | ${'a date not before its from'}
    ${'leave without an end'}       | ${{ leave: [{ from: '2026-03-04' }] }}                                                       | ${'leave.0.to'}                | ${'got nothing'}           | ${'a date such as 2026-03-04'}
    ${'no week at all'}             | ${{ weeklyHours: undefined }}                                                                | ${'weeklyHours'}               | ${'got nothing'}           | ${'hours by weekday such as { mon: ["09:00-17:00"] }'}
    ${'weeks from a Tuesday'}       | ${{ weeklyHours: undefined, alternatingWeeks: { startsOn: '2026-03-03', weeks: [{}, {}] } }} | ${'alternatingWeeks.startsOn'} | ${'got "2026-03-03"'}      | ${'the Monday on which the first week starts'}
    ${'a single alternating week'}  | ${{ weeklyHours: undefined, alternatingWeeks: { startsOn: '2026-03-02', weeks: [{}] } }}     | ${'alternatingWeeks.weeks'}    | ${'got a list of 1'}       | ${'two or more weeks'}
  `('$what', ({ changes, path, problem, expected }) => {
    expect(refusal({ timeZone: 'Europe/Berlin', weeklyHours: OFFICE_WEEK, ...changes })).toEqual([
      { path, problem, expected },
    ]);
  });

  test('both kinds of week', () => {
    const alternatingWeeks = { startsOn: '2026-03-02', weeks: [{}, {}] };
    expect(refusal({ timeZone: 'UTC', weeklyHours: {}, alternatingWeeks })).toMatchObject([
      { path: 'alternatingWeeks', expected: 'nothing here, as weeklyHours are given' },
    ]);
  });

  test('all of them together', () => {
    const problems = refusal({
      timeZone: 'Mars',
      weeklyHours: { mon: ['x'], tues: [] },
      holidays: ['y'],
      leaves: 1,
      breaks: 7,
    });
    expect(problems.map(({ path }) => path).sort()).toEqual([
      'breaks',
      'holidays.0',
      'leaves',
      'timeZone',
      'weeklyHours.mon.0',
      'weeklyHours.tues',
    ]);
  });

  test.each([null, undefined, 7, 'office', []])('%p is no calendar', (input) => {
    expect(refusal(input)[0]?.expected).toMatch(/^a working calendar such as/);
  });
});
