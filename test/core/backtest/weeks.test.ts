import { WeekTally } from '../../../core/src/backtest/weeks';

test('weeks run from Monday to Sunday in UTC and come in order', () => {
  const tally = new WeekTally();
  tally.add(Date.parse('2026-03-09T00:00:00Z'), 'nudges');
  tally.add(Date.parse('2026-03-08T23:59:59Z'), 'asked');
  tally.add(Date.parse('2026-03-02T00:00:00Z'), 'asked');
  tally.add(Date.parse('1969-12-29T00:00:00Z'), 'closed');
  expect(tally.weeks().map(({ on, asked, closed, nudges }) => `${on} ${asked} ${closed} ${nudges}`)).toEqual([
    '1969-12-29 0 1 0',
    '2026-03-02 2 0 0',
    '2026-03-09 0 0 1',
  ]);
});
