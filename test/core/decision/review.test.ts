import { workingCalendar } from '../../../core/src/calendar/working-calendar';
import { DecisionRecord } from '../../../core/src/decision/record';
import { decisionReviews } from '../../../core/src/decision/review';
import { at } from '../../support/at';

const week = {
  mon: ['09:00-17:00'],
  tue: ['09:00-17:00'],
  wed: ['09:00-17:00'],
  thu: ['09:00-17:00'],
  fri: ['09:00-17:00'],
};
const calendars = new Map([
  ['Ada', workingCalendar({ timeZone: 'Europe/Berlin', weeklyHours: week })],
  ['Mei', workingCalendar({ timeZone: 'Asia/Tokyo', weeklyHours: week, holidays: ['2026-03-09'] })],
  ['Nia', workingCalendar({ timeZone: 'Africa/Nairobi', weeklyHours: {} })],
]);
const reviews = (now: string, ...records: object[]) =>
  decisionReviews(
    records.map((record) => DecisionRecord.parse({ id: '1', title: 'T', status: 'accepted', ...record })),
    (person) => calendars.get(person) ?? null,
    at(now),
  );

test.each`
  what                                  | record                                                  | dueAt                        | state
  ${'a working day of the owner'}       | ${{ reviewBy: '2026-03-04', owner: 'Ada' }}             | ${'2026-03-04 09:00 +01:00'} | ${'due'}
  ${'the first decider without owner'}  | ${{ reviewBy: '2026-03-04', deciders: ['Mei', 'Ada'] }} | ${'2026-03-04 09:00 +09:00'} | ${'due'}
  ${'a Saturday is due on Monday'}      | ${{ reviewBy: '2026-03-07', owner: 'Ada' }}             | ${'2026-03-09 09:00 +01:00'} | ${'upcoming'}
  ${'and on Tuesday after a holiday'}   | ${{ reviewBy: '2026-03-07', owner: 'Mei' }}             | ${'2026-03-10 09:00 +09:00'} | ${'upcoming'}
  ${'nobody'}                           | ${{ reviewBy: '2026-03-04' }}                           | ${null}                      | ${'unplaced'}
  ${'somebody whose hours are unknown'} | ${{ reviewBy: '2026-03-04', owner: 'Zoe' }}             | ${null}                      | ${'unplaced'}
  ${'somebody without working time'}    | ${{ reviewBy: '2026-03-04', owner: 'Nia' }}             | ${null}                      | ${'unplaced'}
`('$what: due $dueAt, $state', ({ record, dueAt, state }) => {
  const [review] = reviews('2026-03-04 12:00 +01:00', record);
  expect(review).toMatchObject({ state, dueAt: dueAt === null ? null : at(dueAt) });
  expect(review!.clears).toContain('set a later review-by date');
});

test('it is due from its instant on', () => {
  const record = { reviewBy: '2026-03-04', owner: 'Ada' };
  expect(reviews('2026-03-04 08:59 +01:00', record)[0]!.state).toBe('upcoming');
  expect(reviews('2026-03-04 09:00 +01:00', record)[0]!.state).toBe('due');
});

test('only what is in force and has a date is reviewed, soonest first', () => {
  const dates = reviews(
    '2026-03-04 12:00 +01:00',
    { id: '3', reviewBy: '2026-05-01' },
    { id: '2', reviewBy: '2026-04-01' },
    { id: '4', reviewBy: '2026-04-01', status: 'superseded' },
    { id: '5', reviewBy: '2026-04-01', status: 'proposed' },
    { id: '6' },
  );
  expect(dates.map(({ id }) => id)).toEqual(['2', '3']);
});
