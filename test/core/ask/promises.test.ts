import { readComment } from '../../../core/src/ask/read-comment';
import { LocalDate, LocalTime } from '../../../core/src/calendar/local-time';
import { instantAt, localDateAt, localTimeAt, TimeZone } from '../../../core/src/calendar/zoned-time';
import { at } from '../../support/at';
import { promises } from './labelled/promises';
import { people, read, zone } from './labelled-asks';

function wall(until: Date | null, timeZone = zone): string {
  return until === null ? 'no promise' : `${localDateAt(timeZone, until)} ${localTimeAt(timeZone, until)}`;
}

test.each(promises)('%s: %s → %s', (_language, text, until) => {
  expect(wall(read(text).reading.promisedUntil)).toBe(until);
});

test.each`
  when                                                | said                         | timeZone                 | text                                | until
  ${'a week over the end of the year'}                | ${'2026-12-30 10:00 +01:00'} | ${'Europe/Berlin'}       | ${"I'll do it next week."}          | ${'2027-01-08 18:00 +01:00'}
  ${'a weekday over the end of the year'}             | ${'2026-12-31 10:00 +01:00'} | ${'Europe/Berlin'}       | ${'By Monday.'}                     | ${'2027-01-04 18:00 +01:00'}
  ${'a date that is past this year'}                  | ${'2026-12-30 10:00 +01:00'} | ${'Europe/Berlin'}       | ${"I'll do it by January 4."}       | ${'2027-01-04 18:00 +01:00'}
  ${'a month over the end of the year'}               | ${'2026-12-30 10:00 +01:00'} | ${'Europe/Berlin'}       | ${"I'll do it next month."}         | ${'2027-01-31 18:00 +01:00'}
  ${'the 29th of February of a leap year'}            | ${'2028-02-27 10:00 +01:00'} | ${'Europe/Berlin'}       | ${"I'll do it by February 29."}     | ${'2028-02-29 18:00 +01:00'}
  ${'the clocks go forward in between'}               | ${'2026-03-27 10:00 +01:00'} | ${'Europe/Berlin'}       | ${"I'll do it by Monday."}          | ${'2026-03-30 18:00 +02:00'}
  ${'the clocks go back in between'}                  | ${'2026-10-30 10:00 -04:00'} | ${'America/New_York'}    | ${"I'll do it by Monday."}          | ${'2026-11-02 18:00 -05:00'}
  ${'tomorrow is already today elsewhere'}            | ${'2026-03-04 23:30 -08:00'} | ${'America/Los_Angeles'} | ${"I'll do it tomorrow."}           | ${'2026-03-05 18:00 -08:00'}
  ${'the speaker is a day ahead'}                     | ${'2026-03-05 00:30 +13:45'} | ${'Pacific/Chatham'}     | ${"I'll do it tomorrow morning."}   | ${'2026-03-06 12:00 +13:45'}
  ${'by EOD, said after it'}                          | ${'2026-03-04 20:00 +01:00'} | ${'Europe/Berlin'}       | ${"I'll do it by EOD."}             | ${'2026-03-05 00:00 +01:00'}
  ${'by the end of the week, said on Friday evening'} | ${'2026-03-06 19:00 +01:00'} | ${'Europe/Berlin'}       | ${"I'll do it by end of week."}     | ${'2026-03-13 18:00 +01:00'}
  ${'by the end of the week, said on Sunday'}         | ${'2026-03-08 10:00 +01:00'} | ${'Europe/Berlin'}       | ${"I'll do it by end of week."}     | ${'2026-03-13 18:00 +01:00'}
  ${'next week, said on Sunday'}                      | ${'2026-03-08 10:00 +01:00'} | ${'Europe/Berlin'}       | ${"I'll do it next week."}          | ${'2026-03-13 18:00 +01:00'}
  ${'Monday afternoon on a 24-hour clock'}            | ${'2026-03-06 10:00 +01:00'} | ${'Europe/Berlin'}       | ${"I'll do it by Monday at 15:30."} | ${'2026-03-09 15:30 +01:00'}
`('$when', ({ said, timeZone, text, until }) => {
  const context = {
    markup: 'plain',
    speaker: 'sam',
    people,
    at: at(said),
    timeZone: TimeZone.parse(timeZone),
  } as const;
  expect(readComment(text, context).reading.promisedUntil).toEqual(at(until));
});

test.each([
  ['a version is no date', 'I will test it with 3.2 and 4.0.1.'],
  ['a bare time in a log is no promise', '10:30'],
  ['a heading over a list of work', 'Today\n- fixed the import\n- looked at the logs'],
  ['a date that does not exist', "I'll do it by February 31."],
  ['more than a year ahead', "I'll do it by 2031-01-01."],
  ['a date that is past', "I'll do it by 2026-01-01."],
])('%s: %s', (_why, text) => {
  expect(read(text).reading.promisedUntil).toBeNull();
});

test('the latest of several dates is the promise', () => {
  const { promisedUntil } = read("I'll look at the import tomorrow. I'll have the export by Friday.").reading;
  expect(promisedUntil).toEqual(instantAt(zone, LocalDate.parse('2026-03-06'), LocalTime.parse('18:00')));
});
