import {
  addDays,
  dayNumberOf,
  daysBetween,
  LocalDate,
  LocalTime,
  LocalTimeOr24,
  localDateOf,
  msOfTime,
  weekdayOf,
} from '../../../core/src/calendar/local-time';

test.each(['2026-03-04', '2024-02-29', '1970-01-01', '0001-01-01', '9999-12-31'])('%s is a date', (text) => {
  expect(LocalDate.safeParse(text).success).toBe(true);
  expect(localDateOf(dayNumberOf(text as LocalDate))).toBe(text);
});

test.each([
  '2026-02-30',
  '2026-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-3-4',
  '04.03.2026',
  '2026-03-04T00:00',
  '',
  '12026-03-04',
  null,
  20260304,
])('%p is no date', (value) => {
  expect(LocalDate.safeParse(value).success).toBe(false);
});

test.each(['00:00', '09:05', '23:59'])('%s is a time of day', (text) => {
  expect(LocalTime.safeParse(text).success).toBe(true);
});

test.each(['24:00', '9:00', '09:60', '09:00:00', '9am', '', 900])('%p is no time of day', (value) => {
  expect(LocalTime.safeParse(value).success).toBe(false);
});

test('24:00 ends a day', () => {
  expect(LocalTimeOr24.parse('24:00')).toBe('24:00');
  expect(msOfTime('24:00')).toBe(86_400_000);
  expect(LocalTimeOr24.safeParse('24:01').success).toBe(false);
});

test.each`
  date            | days    | result          | weekday
  ${'2026-03-04'} | ${1}    | ${'2026-03-05'} | ${'thu'}
  ${'2026-03-04'} | ${0}    | ${'2026-03-04'} | ${'wed'}
  ${'2026-02-28'} | ${1}    | ${'2026-03-01'} | ${'sun'}
  ${'2024-02-28'} | ${1}    | ${'2024-02-29'} | ${'thu'}
  ${'2026-01-01'} | ${-1}   | ${'2025-12-31'} | ${'wed'}
  ${'2026-03-28'} | ${2}    | ${'2026-03-30'} | ${'mon'}
  ${'1970-01-01'} | ${-1}   | ${'1969-12-31'} | ${'wed'}
  ${'2026-03-04'} | ${-730} | ${'2024-03-04'} | ${'mon'}
`('$days days from $date is $result, a $weekday', ({ date, days, result, weekday }) => {
  expect(addDays(date, days)).toBe(result);
  expect(weekdayOf(result)).toBe(weekday);
  expect(daysBetween(date, result)).toBe(days);
});

test('a step out of four-digit years, or of a part of a day, is a mistake of the caller', () => {
  expect(() => addDays('9999-12-31' as LocalDate, 1)).toThrow(RangeError);
  expect(() => addDays('2026-03-04' as LocalDate, 0.5)).toThrow(
    new RangeError('addDays: expected a whole number of days, got 0.5'),
  );
});
