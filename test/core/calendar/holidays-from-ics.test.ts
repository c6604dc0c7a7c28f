import { holidaysFromIcs } from '../../../core/src/calendar/holidays-from-ics';
import { LocalDate } from '../../../core/src/calendar/local-time';
import { nextWorkingTime } from '../../../core/src/calendar/working-time';
import { PlaybookError } from '../../../core/src/problem';
import { at } from '../../support/at';
import { aCalendar } from '../../support/calendars';

const YEARS = { from: LocalDate.parse('2026-01-01'), to: LocalDate.parse('2027-12-31') };

/** An iCalendar file of these events, each the lines between BEGIN and END. */
function ics(...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((lines, k) => ['BEGIN:VEVENT', `UID:${k}@example.org`, ...lines, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function read(...lines: readonly string[]) {
  return holidaysFromIcs(ics(lines), YEARS);
}

const dates = (reading: ReturnType<typeof read>) => reading.holidays.map(({ on }) => on);

test.each`
  what                                  | lines                                                                                 | found
  ${'one day'}                          | ${['DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261226']}                       | ${['2026-12-25']}
  ${'one day without an end'}           | ${['DTSTART;VALUE=DATE:20261225']}                                                    | ${['2026-12-25']}
  ${'one day that ends on itself'}      | ${['DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261225']}                       | ${['2026-12-25']}
  ${'a duration'}                       | ${['DTSTART;VALUE=DATE:20261225', 'DURATION:P2D']}                                    | ${['2026-12-25', '2026-12-26']}
  ${'several days over a year'}         | ${['DTSTART;VALUE=DATE:20261230', 'DTEND;VALUE=DATE:20270102']}                       | ${['2026-12-30', '2026-12-31', '2027-01-01']}
  ${'days that begin before the range'} | ${['DTSTART;VALUE=DATE:20251230', 'DTEND;VALUE=DATE:20260103']}                       | ${['2026-01-01', '2026-01-02']}
  ${'every year, since long ago'}       | ${['DTSTART;VALUE=DATE:19901003', 'RRULE:FREQ=YEARLY']}                               | ${['2026-10-03', '2027-10-03']}
  ${'the fourth Thursday of November'}  | ${['DTSTART;VALUE=DATE:20201126', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH']}          | ${['2026-11-26', '2027-11-25']}
  ${'every year but one'}               | ${['DTSTART;VALUE=DATE:19901003', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20261003']} | ${['2027-10-03']}
  ${'three days in a row'}              | ${['DTSTART;VALUE=DATE:20260706', 'RRULE:FREQ=DAILY;COUNT=3']}                        | ${['2026-07-06', '2026-07-07', '2026-07-08']}
  ${'dates named one by one'}           | ${['DTSTART;VALUE=DATE:20260706', 'RDATE;VALUE=DATE:20260803,20260907']}              | ${['2026-07-06', '2026-08-03', '2026-09-07']}
  ${'outside the range'}                | ${['DTSTART;VALUE=DATE:20281225']}                                                    | ${[]}
`('$what', ({ lines, found }) => {
  expect(dates(read('SUMMARY:Free', ...lines))).toEqual(found);
});

test('two entries of one date are one holiday, in order of dates', () => {
  const text = ics(
    ['SUMMARY:Boxing Day', 'DTSTART;VALUE=DATE:20261226'],
    ['SUMMARY:Noël', 'DTSTART;VALUE=DATE:20261225'],
    ['SUMMARY:Christmas', 'DTSTART;VALUE=DATE:20261225'],
  );
  expect(holidaysFromIcs(text, YEARS).holidays).toEqual([
    { on: '2026-12-25', name: 'Noël, Christmas' },
    { on: '2026-12-26', name: 'Boxing Day' },
  ]);
});

test('a changed repetition is where it was moved to', () => {
  const text = [
    'BEGIN:VCALENDAR',
    ...['BEGIN:VEVENT', 'UID:a', 'SUMMARY:Team day', 'DTSTART;VALUE=DATE:20260605', 'RRULE:FREQ=YEARLY', 'END:VEVENT'],
    ...[
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:Team day',
      'RECURRENCE-ID;VALUE=DATE:20270605',
      'DTSTART;VALUE=DATE:20270611',
      'END:VEVENT',
    ],
    'END:VCALENDAR',
  ].join('\r\n');
  expect(dates(holidaysFromIcs(text, YEARS))).toEqual(['2026-06-05', '2027-06-11']);
});

test.each`
  what                                | lines                                                                                     | reason
  ${'an event at a time of day'}      | ${['DTSTART:20260304T150000Z']}                                                           | ${'it is not a whole day'}
  ${'a cancelled one'}                | ${['DTSTART;VALUE=DATE:20260304', 'STATUS:CANCELLED']}                                    | ${'it is cancelled'}
  ${'an observance'}                  | ${['DTSTART;VALUE=DATE:20260304', 'DESCRIPTION:Observance\\nTo hide it, go to settings']} | ${'it is an observance, not a day off'}
  ${'one without a start'}            | ${[]}                                                                                     | ${'it has no start'}
  ${'a rule that no day ever fits'}   | ${['DTSTART;VALUE=DATE:20260304', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30']}            | ${/^its repetition is not that of a holiday/}
  ${'a rule by the second'}           | ${['DTSTART;VALUE=DATE:20260304', 'RRULE:FREQ=SECONDLY']}                                 | ${/^its repetition is not that of a holiday/}
  ${'a rule without end from year 1'} | ${['DTSTART;VALUE=DATE:00010304', 'RRULE:FREQ=DAILY']}                                    | ${/^its repetition cannot be followed: more than 20000/}
`('$what is left out, and told', ({ lines, reason }) => {
  const { holidays, skipped } = read('SUMMARY:Pancakes', ...lines);
  expect(holidays).toEqual([]);
  expect(skipped).toEqual([
    { name: 'Pancakes', reason: typeof reason === 'string' ? reason : expect.stringMatching(reason) },
  ]);
});

test.each([
  '',
  'hello',
  'BEGIN:VCALENDAR',
  '{"a": 1}',
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:2026\r\nEND:VCALENDAR',
])('%p is refused readably, or holds nothing', (text) => {
  try {
    expect(holidaysFromIcs(text, YEARS).holidays).toEqual([]);
  } catch (error) {
    expect(error).toBeInstanceOf(PlaybookError);
    expect((error as Error).message).toMatch(/expected an iCalendar file/);
  }
});

test('what is read is what a calendar takes', () => {
  const { holidays } = read('SUMMARY:Free', 'DTSTART;VALUE=DATE:20260304');
  const calendar = aCalendar({ holidays: holidays.map(({ on }) => on) });
  expect(nextWorkingTime(calendar, at('2026-03-03 17:00 +01:00'))).toEqual(at('2026-03-05 09:00 +01:00'));
});
