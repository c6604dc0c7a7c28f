import { z } from 'zod';
import { PlaybookError } from '../problem';
import { byDate, type Holiday, type HolidayRange, type HolidayReading, holidaysOf } from './holidays';
import { LocalDate } from './local-time';

/**
 * The default export of the package `date-holidays`, which the caller installs and hands in.
 *
 * It is not part of ours: the terms of its data are its own.
 */
export type DateHolidays = new (
  country: string,
  state?: string,
  region?: string,
) => { getHolidays(year: number): unknown };

/** Where: codes as `date-holidays` has them, `{ country: 'DE', state: 'BY' }`. */
export interface HolidayPlace {
  readonly country: string;
  readonly state?: string;
  readonly region?: string;
}

/**
 * What we read of an entry: `date` is local, as in "2026-12-24 14:00:00"; `type` is public, bank, school, optional or observance.
 *
 * @see https://www.npmjs.com/package/date-holidays version 3.37.0, read and run in November 2026
 */
const Entry = z.looseObject({ date: z.string(), start: z.date(), end: z.date(), name: z.string(), type: z.string() });

/**
 * The public holidays of a country, state or region, by the package `date-holidays`.
 *
 * Days that are free for only a part (Christmas Eve from 14:00) or not for everyone (bank, school, optional, observance) are
 * left out, and told in `skipped`.
 *
 * @throws PlaybookError if the package knows no holidays of that place in `range`: whoever named the place put it right.
 */
export function holidaysOfCountry(Holidays: DateHolidays, place: HolidayPlace, range: HolidayRange): HolidayReading {
  const source = new Holidays(place.country, place.state, place.region);
  const holidays: Holiday[] = [];
  const skipped: { name: string; reason: string }[] = [];
  for (let year = Number(range.from.slice(0, 4)) - 1; year <= Number(range.to.slice(0, 4)); year++) {
    for (const { date, start, end, name, type } of z.array(Entry).catch([]).parse(source.getHolidays(year))) {
      const first = LocalDate.safeParse(date.slice(0, 10));
      if (!first.success || first.data > range.to) continue;
      // Whole days only: a day of 23 h counts, the afternoon before a feast of three days does not.
      const days =
        date.slice(11, 19) === '00:00:00' ? Math.floor((end.getTime() - start.getTime()) / 86_400_000 + 0.1) : 0;
      const inRange = days > 0 ? holidaysOf(name, first.data, days, range) : [];
      if (type === 'public' && days > 0) holidays.push(...inRange);
      else if (inRange.length > 0 || (days === 0 && first.data >= range.from)) {
        skipped.push({
          name: `${name}, ${first.data}`,
          reason: type === 'public' ? 'free for a part of the day' : `it is ${type}, not public`,
        });
      }
    }
  }
  if (holidays.length === 0 && skipped.length === 0) {
    const [path, value] =
      place.state === undefined ? ['country', place.country] : ['state', `${place.country} ${place.state}`];
    throw new PlaybookError([
      {
        path,
        problem: `got ${JSON.stringify(value)}, of which no holidays are known`,
        expected: 'codes such as DE, or DE with state BY',
      },
    ]);
  }
  return { holidays: byDate(holidays), skipped };
}
