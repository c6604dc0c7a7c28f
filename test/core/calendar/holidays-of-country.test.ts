import { holidaysOfCountry } from '../../../core/src/calendar/holidays-of-country';
import { LocalDate } from '../../../core/src/calendar/local-time';
import { PlaybookError } from '../../../core/src/problem';
import { at } from '../../support/at';

/** Entries in the shape of date-holidays 3.37.0, with what makes them hard: part days, several days, a zone in the text. */
const ENTRIES: Readonly<Record<string, readonly unknown[]>> = {
  'TR 2026': [
    entry('2026-01-01 00:00:00', '2026-01-01 00:00 +03:00', 1, 'Yılbaşı', 'public'),
    entry('2026-03-20 00:00:00 -0600', '2026-03-19 15:00 Z', 3.75, 'Ramazan Bayramı', 'public'),
    entry('2026-10-28 13:00:00', '2026-10-28 13:00 +03:00', 11 / 24, 'Cumhuriyet Bayramı arifesi', 'public'),
  ],
  'DE 2025': [entry('2025-12-26 00:00:00', '2025-12-26 00:00 +01:00', 1, '2. Weihnachtstag', 'public')],
  'DE 2026': [
    entry('2026-03-29 00:00:00', '2026-03-29 00:00 +01:00', 23 / 24, 'Tag der Sommerzeit', 'public'),
    entry('2026-12-24 14:00:00', '2026-12-24 14:00 +01:00', 10 / 24, 'Heiliger Abend', 'bank'),
    entry('2026-12-25 00:00:00', '2026-12-25 00:00 +01:00', 1, '1. Weihnachtstag', 'public'),
  ],
  'DE-BY 2026': [entry('2026-01-06 00:00:00', '2026-01-06 00:00 +01:00', 1, 'Heilige Drei Könige', 'public')],
  'XL 2025': [entry('2025-12-30 00:00:00', '2025-12-30 00:00 Z', 4, 'Turn of the year', 'public')],
};

function entry(date: string, start: string, days: number, name: string, type: string) {
  return { date, start: at(start), end: new Date(at(start).getTime() + days * 86_400_000), name, type, rule: 'ours' };
}

class Holidays {
  readonly #place: string;

  constructor(country: string, state?: string) {
    this.#place = state === undefined ? country : `${country}-${state}`;
  }

  getHolidays(year: number): unknown {
    return ENTRIES[`${this.#place} ${year}`] ?? [];
  }
}

const IN_2026 = { from: LocalDate.parse('2026-01-01'), to: LocalDate.parse('2026-12-31') };

test('whole public days count, of several days each; afternoons before a feast do not', () => {
  const { holidays, skipped } = holidaysOfCountry(Holidays, { country: 'TR' }, IN_2026);
  expect(holidays.map(({ on }) => on)).toEqual(['2026-01-01', '2026-03-20', '2026-03-21', '2026-03-22']);
  expect(skipped).toEqual([{ name: 'Cumhuriyet Bayramı arifesi, 2026-10-28', reason: 'free for a part of the day' }]);
});

test('a date of 23 hours is a whole day; what is not public is told', () => {
  const { holidays, skipped } = holidaysOfCountry(Holidays, { country: 'DE' }, IN_2026);
  expect(holidays).toEqual([
    { on: '2026-03-29', name: 'Tag der Sommerzeit' },
    { on: '2026-12-25', name: '1. Weihnachtstag' },
  ]);
  expect(skipped).toEqual([{ name: 'Heiliger Abend, 2026-12-24', reason: 'it is bank, not public' }]);
});

test('a state has its own', () => {
  expect(holidaysOfCountry(Holidays, { country: 'DE', state: 'BY' }, IN_2026).holidays).toEqual([
    { on: '2026-01-06', name: 'Heilige Drei Könige' },
  ]);
});

test('days that began last year are there', () => {
  expect(holidaysOfCountry(Holidays, { country: 'XL' }, IN_2026).holidays.map(({ on }) => on)).toEqual([
    '2026-01-01',
    '2026-01-02',
  ]);
});

test.each([
  [
    { country: 'XX' },
    'country: got "XX", of which no holidays are known; expected codes such as DE, or DE with state BY',
  ],
  [
    { country: 'DE', state: 'ZZ' },
    'state: got "DE ZZ", of which no holidays are known; expected codes such as DE, or DE with state BY',
  ],
])('%p is refused', (place, message) => {
  expect(() => holidaysOfCountry(Holidays, place, IN_2026)).toThrow(PlaybookError);
  expect(() => holidaysOfCountry(Holidays, place, IN_2026)).toThrow(message);
});
