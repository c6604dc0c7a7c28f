import { bestHandOff } from '../../../core/src/calendar/hand-off';
import { at } from '../../support/at';
import { aCalendar, OFFICE_WEEK } from '../../support/calendars';

const WEEK = [at('2026-03-02 00:00 Z'), at('2026-03-07 00:00 Z')] as const;
const BERLIN = aCalendar();

test('together, where hours overlap: in the longest stretch', () => {
  const newYork = aCalendar({ timeZone: 'America/New_York', weeklyHours: { ...OFFICE_WEEK, wed: ['08:00-16:00'] } });
  expect(bestHandOff(BERLIN, newYork, ...WEEK)).toEqual({
    how: 'together',
    interval: { start: at('2026-03-04 14:00 +01:00'), end: at('2026-03-04 17:00 +01:00') },
  });
});

test('in writing, where they do not: at the closing after which the other comes soonest', () => {
  const tokyo = aCalendar({ timeZone: 'Asia/Tokyo', weeklyHours: { ...OFFICE_WEEK, wed: ['07:00-15:00'] } });
  expect(bestHandOff(BERLIN, tokyo, ...WEEK)).toEqual({
    how: 'in-writing',
    leavesAt: at('2026-03-03 17:00 +01:00'),
    picksUpAt: at('2026-03-04 07:00 +09:00'),
    waitMinutes: 360,
  });
});

test('the other way round the wait is another one', () => {
  const sydney = aCalendar({ timeZone: 'Australia/Sydney' });
  expect(bestHandOff(sydney, BERLIN, ...WEEK)).toMatchObject({
    leavesAt: at('2026-03-02 17:00 +11:00'),
    waitMinutes: 120,
  });
  expect(bestHandOff(BERLIN, sydney, ...WEEK)).toMatchObject({
    leavesAt: at('2026-03-02 17:00 +01:00'),
    waitMinutes: 360,
  });
});

test('the end of what is asked about is no closing', () => {
  const evening = aCalendar({ weeklyHours: { mon: ['18:00-21:00'] } });
  expect(bestHandOff(BERLIN, evening, WEEK[0], at('2026-03-02 16:00 +01:00'))).toBeNull();
});

test('closing as the other opens is in writing, without a wait', () => {
  const evening = aCalendar({ weeklyHours: { mon: ['17:00-21:00'] } });
  expect(bestHandOff(BERLIN, evening, ...WEEK)).toMatchObject({
    how: 'in-writing',
    leavesAt: at('2026-03-02 17:00 +01:00'),
    waitMinutes: 0,
  });
});

test('null when one of them does not work', () => {
  const nobody = aCalendar({ weeklyHours: {} });
  expect(bestHandOff(nobody, BERLIN, ...WEEK)).toBeNull();
  expect(bestHandOff(BERLIN, nobody, ...WEEK)).toBeNull();
});

test('an invalid date is a mistake of the caller', () => {
  expect(() => bestHandOff(BERLIN, BERLIN, new Date(Number.NaN), WEEK[1])).toThrow(
    'bestHandOff: expected a start as a valid Date, got Invalid Date',
  );
});
