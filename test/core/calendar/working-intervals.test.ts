import { workingIntervalsBetween } from '../../../core/src/calendar/working-intervals';
import { at } from '../../support/at';
import { aCalendar, WHOLE_WEEK } from '../../support/calendars';

const BERLIN = aCalendar();

test('stretches come in order, cut off at both ends', () => {
  expect([...workingIntervalsBetween(BERLIN, at('2026-03-06 16:00 +01:00'), at('2026-03-10 10:00 +01:00'))]).toEqual([
    { start: at('2026-03-06 16:00 +01:00'), end: at('2026-03-06 17:00 +01:00') },
    { start: at('2026-03-09 09:00 +01:00'), end: at('2026-03-09 17:00 +01:00') },
    { start: at('2026-03-10 09:00 +01:00'), end: at('2026-03-10 10:00 +01:00') },
  ]);
});

test('nothing between reversed instants, over free days, or without hours', () => {
  expect([...workingIntervalsBetween(BERLIN, at('2026-03-05 12:00 Z'), at('2026-03-04 12:00 Z'))]).toEqual([]);
  expect([...workingIntervalsBetween(BERLIN, at('2026-03-07 00:00 +01:00'), at('2026-03-09 09:00 +01:00'))]).toEqual(
    [],
  );
  expect([...workingIntervalsBetween(aCalendar({ weeklyHours: {} }), new Date(-8.64e15), new Date(8.64e15))]).toEqual(
    [],
  );
});

test('round the clock it is one stretch, years long', () => {
  const [from, to] = [at('2026-01-01 00:00 Z'), at('2034-01-01 00:00 Z')];
  expect([...workingIntervalsBetween(aCalendar({ weeklyHours: WHOLE_WEEK }), from, to)]).toEqual([
    { start: from, end: to },
  ]);
});

test('questions asked in between do not disturb the sequence', () => {
  const days = workingIntervalsBetween(
    aCalendar({ weeklyHours: { tue: ['08:00-10:00'] } }),
    at('2026-03-02 00:00 Z'),
    at('2034-03-02 00:00 Z'),
  );
  let count = 0;
  for (const { start } of days) {
    count++;
    // Each inner question grows the boundaries backwards, which moves every position.
    const before = [
      ...workingIntervalsBetween(
        aCalendar({ weeklyHours: { tue: ['08:00-10:00'] } }),
        new Date(start.getTime() - count * 20 * 86_400_000),
        start,
      ),
    ];
    expect(before.length).toBeGreaterThan(0);
  }
  expect(count).toBe(418);
});

test('the first stretches of an endless range come at once', () => {
  const first = workingIntervalsBetween(BERLIN, at('2026-03-04 12:00 +01:00'), new Date(8.64e15)).next();
  expect(first.value).toEqual({ start: at('2026-03-04 12:00 +01:00'), end: at('2026-03-04 17:00 +01:00') });
});

test('an invalid date is a mistake of the caller', () => {
  expect(() => [...workingIntervalsBetween(BERLIN, new Date(Number.NaN), new Date(0))]).toThrow(
    new RangeError('workingIntervalsBetween: expected a start as a valid Date, got Invalid Date'),
  );
});
