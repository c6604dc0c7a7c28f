import { workingCalendar } from '../../../core/src/calendar/working-calendar';
import { type DigestTimes, digestSlot, nextSlotAt } from '../../../core/src/nudge/digest-slot';
import { closingOf, openingOf, wholeWorkingDayAfter, workingDayFrom } from '../../../core/src/nudge/working-day';
import { at } from '../../support/at';

const weekOf = (...hours: readonly string[]) =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, hours]));
const calendar = (weeklyHours: object, more: object = {}) =>
  workingCalendar({ timeZone: 'Europe/Berlin', weeklyHours, ...more } as Parameters<typeof workingCalendar>[0]);
const usual = calendar(weekOf('09:00-17:00'));
const late = calendar(weekOf('13:00-21:00'));
const early = calendar(weekOf('04:00-08:00'));
const split = calendar(weekOf('08:00-09:15', '10:00-16:00'));
const nights = calendar(weekOf('22:00-06:00'));
const always = calendar(
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ['00:00-24:00']])),
);
const backToBack = calendar({ ...weekOf('06:00-14:00'), mon: ['22:00-06:00'], tue: ['06:00-14:00'] });

function times(hours: typeof usual, taken: readonly string[] = []): DigestTimes {
  return { hours, digestAt: '09:30' as DigestTimes['digestAt'], isTaken: (on) => taken.includes(on) };
}

test.each`
  who                         | hours         | taken             | now                          | slot
  ${'nine to five'}           | ${usual}      | ${[]}             | ${'2026-03-04 08:00 +01:00'} | ${'outside-hours until 03-04 09:30'}
  ${'nine to five'}           | ${usual}      | ${[]}             | ${'2026-03-04 09:00 +01:00'} | ${'before-digest until 03-04 09:30'}
  ${'nine to five'}           | ${usual}      | ${[]}             | ${'2026-03-04 09:30 +01:00'} | ${'2026-03-04'}
  ${'nine to five'}           | ${usual}      | ${[]}             | ${'2026-03-04 16:59 +01:00'} | ${'2026-03-04'}
  ${'nine to five'}           | ${usual}      | ${[]}             | ${'2026-03-04 17:00 +01:00'} | ${'outside-hours until 03-05 09:30'}
  ${'nine to five, told'}     | ${usual}      | ${['2026-03-04']} | ${'2026-03-04 11:00 +01:00'} | ${'digest-sent until 03-05 09:30'}
  ${'nine to five, Friday'}   | ${usual}      | ${['2026-03-06']} | ${'2026-03-06 11:00 +01:00'} | ${'digest-sent until 03-09 09:30'}
  ${'one to nine'}            | ${late}       | ${[]}             | ${'2026-03-04 10:00 +01:00'} | ${'outside-hours until 03-04 13:00'}
  ${'one to nine'}            | ${late}       | ${[]}             | ${'2026-03-04 13:00 +01:00'} | ${'2026-03-04'}
  ${'four to eight'}          | ${early}      | ${[]}             | ${'2026-03-04 04:00 +01:00'} | ${'2026-03-04'}
  ${'four to eight'}          | ${early}      | ${[]}             | ${'2026-03-04 09:30 +01:00'} | ${'outside-hours until 03-05 04:00'}
  ${'a break at half past'}   | ${split}      | ${[]}             | ${'2026-03-04 08:30 +01:00'} | ${'before-digest until 03-04 10:00'}
  ${'a break at half past'}   | ${split}      | ${[]}             | ${'2026-03-04 09:40 +01:00'} | ${'outside-hours until 03-04 10:00'}
  ${'nights'}                 | ${nights}     | ${[]}             | ${'2026-03-04 12:00 +01:00'} | ${'outside-hours until 03-04 22:00'}
  ${'nights'}                 | ${nights}     | ${[]}             | ${'2026-03-05 03:00 +01:00'} | ${'2026-03-04'}
  ${'nights, told'}           | ${nights}     | ${['2026-03-04']} | ${'2026-03-05 03:00 +01:00'} | ${'digest-sent until 03-05 22:00'}
  ${'round the clock'}        | ${always}     | ${[]}             | ${'2026-03-04 01:00 +01:00'} | ${'before-digest until 03-04 09:30'}
  ${'round the clock, told'}  | ${always}     | ${['2026-03-04']} | ${'2026-03-04 23:00 +01:00'} | ${'digest-sent until 03-05 09:30'}
  ${'a night and then a day'} | ${backToBack} | ${['2026-03-02']} | ${'2026-03-03 05:00 +01:00'} | ${'digest-sent until 03-03 09:30'}
  ${'a night and then a day'} | ${backToBack} | ${[]}             | ${'2026-03-03 06:00 +01:00'} | ${'before-digest until 03-03 09:30'}
  ${'clocks go forward'}      | ${usual}      | ${['2026-03-27']} | ${'2026-03-27 11:00 +01:00'} | ${'digest-sent until 03-30 08:30'}
`('$who at $now: $slot', ({ hours, taken, now, slot }) => {
  const found = digestSlot(times(hours, taken), at(now));
  const text = found.state === 'open' ? found.on : `${found.reason} until ${berlinWinter(found.until)}`;
  expect(text).toBe(slot);
  const next = nextSlotAt(times(hours, taken), at(now));
  if (found.state === 'open') expect(next).toEqual(at(now));
  else expect(next).toEqual(found.until);
});

test('nobody who never works has a slot', () => {
  expect(digestSlot(times(calendar({})), at('2026-03-04 10:00 +01:00'))).toEqual({
    state: 'closed',
    reason: 'outside-hours',
    until: null,
  });
});

test.each`
  who                         | hours         | instant                      | opening          | closing
  ${'nine to five'}           | ${usual}      | ${'2026-03-04 12:00 +01:00'} | ${'03-04 09:00'} | ${'03-04 17:00'}
  ${'a day with a break'}     | ${split}      | ${'2026-03-04 08:30 +01:00'} | ${'03-04 08:00'} | ${'03-04 16:00'}
  ${'nights, after midnight'} | ${nights}     | ${'2026-03-05 03:00 +01:00'} | ${'03-04 22:00'} | ${'03-05 06:00'}
  ${'a night before a day'}   | ${backToBack} | ${'2026-03-03 05:00 +01:00'} | ${'03-02 22:00'} | ${'03-03 06:00'}
  ${'a day after a night'}    | ${backToBack} | ${'2026-03-03 12:00 +01:00'} | ${'03-03 06:00'} | ${'03-03 14:00'}
  ${'round the clock'}        | ${always}     | ${'2026-03-04 12:00 +01:00'} | ${'03-04 00:00'} | ${'03-05 00:00'}
`('the working day of $who at $instant: $opening to $closing', ({ hours, instant, opening, closing }) => {
  const day = workingDayFrom(hours, at(instant))!;
  expect(berlinWinter(openingOf(hours, day))).toBe(opening);
  expect(berlinWinter(closingOf(hours, day))).toBe(closing);
});

test.each`
  told                        | hours     | instant                      | over
  ${'in the morning'}         | ${usual}  | ${'2026-03-04 09:30 +01:00'} | ${'03-05 17:00'}
  ${'just before going home'} | ${usual}  | ${'2026-03-04 16:59 +01:00'} | ${'03-05 17:00'}
  ${'on Thursday'}            | ${usual}  | ${'2026-03-05 09:30 +01:00'} | ${'03-06 17:00'}
  ${'on Friday'}              | ${usual}  | ${'2026-03-06 09:30 +01:00'} | ${'03-09 17:00'}
  ${'at night'}               | ${nights} | ${'2026-03-05 03:00 +01:00'} | ${'03-06 06:00'}
  ${'by one who never rests'} | ${always} | ${'2026-03-04 12:00 +01:00'} | ${'03-06 00:00'}
`('told $told, a whole working day is over at $over', ({ hours, instant, over }) => {
  expect(berlinWinter(wholeWorkingDayAfter(hours, at(instant)))).toBe(over);
});

function berlinWinter(instant: Date | null): string {
  return instant === null
    ? 'never'
    : new Date(instant.getTime() + 3_600_000).toISOString().slice(5, 16).replace('T', ' ');
}
