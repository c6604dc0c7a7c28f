import { addDays, type LocalDate } from './local-time';

/** One day off, whole: `{ on: '2026-12-25', name: 'Christmas Day' }`. */
export interface Holiday {
  readonly on: LocalDate;
  readonly name: string;
}

/** What was read from a source of holidays. Nothing is left out in silence. */
export interface HolidayReading {
  /** By date, each date once; the key `holidays` of a calendar takes `holidays.map(({ on }) => on)`. */
  readonly holidays: readonly Holiday[];
  /** Entries that are no whole day off in the range asked for, each with the reason. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/** The dates from which to which holidays are wanted, both included. Feeds repeat for ever, so there is no default. */
export interface HolidayRange {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The days of one entry, `count` of them from `first` on, as far as they lie in `range`. */
export function holidaysOf(name: string, first: LocalDate, count: number, range: HolidayRange): readonly Holiday[] {
  const found: Holiday[] = [];
  for (let k = 0; k < count; k++) {
    const on = addDays(first, k);
    if (on > range.to) break;
    if (on >= range.from) found.push({ on, name });
  }
  return found;
}

/** By date, each date once: where two entries meet, the names are joined. */
export function byDate(holidays: readonly Holiday[]): readonly Holiday[] {
  const names = new Map<LocalDate, Set<string>>();
  for (const { on, name } of holidays) names.set(on, (names.get(on) ?? new Set()).add(name));
  return [...names].map(([on, all]) => ({ on, name: [...all].join(', ') })).sort((a, b) => (a.on < b.on ? -1 : 1));
}
