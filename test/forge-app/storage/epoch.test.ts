import { LocalDate } from '@async-norms/core';
import { dateOfDay, dayOf, instantOfMinute, minuteFrom, minuteOf } from '../../../forge-app/src/storage/epoch';
import { at } from '../../support/at';

test.each`
  instant                        | from                    | of
  ${'2026-03-04 12:00 Z'}        | ${'2026-03-04 12:00 Z'} | ${'2026-03-04 12:00 Z'}
  ${'2026-03-04 12:00:00.001 Z'} | ${'2026-03-04 12:01 Z'} | ${'2026-03-04 12:00 Z'}
  ${'2026-03-04 12:00:59.999 Z'} | ${'2026-03-04 12:01 Z'} | ${'2026-03-04 12:00 Z'}
  ${'1969-12-31 23:59:30 Z'}     | ${'1970-01-01 00:00 Z'} | ${'1969-12-31 23:59 Z'}
`('$instant is due from minute $from on, and lies in $of', ({ instant, from, of }) => {
  expect(instantOfMinute(minuteFrom(at(instant)))).toEqual(at(from));
  expect(instantOfMinute(minuteOf(at(instant)))).toEqual(at(of));
});

test('minutes fit into 32 bits for as long as working time is known', () => {
  expect(minuteFrom(at('2110-01-01 00:00 Z'))).toBeLessThan(2 ** 31);
});

test.each(['1970-01-01', '2026-03-04', '2100-12-31'])('%s as a day comes back', (date) => {
  expect(dateOfDay(dayOf(LocalDate.parse(date)))).toBe(date);
});
