import { z } from 'zod';

/** A day in milliseconds, where no clock changes: on the wall, not between instants. */
export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;

/** The days of a week as they are written, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A calendar date without a zone: `2026-03-04`. Dates that do not exist (`2026-02-30`) are refused. Sorts as text. */
export const LocalDate = z
  .string({ error: 'a date such as 2026-03-04' })
  .refine(isLocalDate, { error: 'a date that exists, such as 2026-03-04' })
  .brand<'LocalDate'>();
export type LocalDate = z.infer<typeof LocalDate>;

/** A time of day on the wall clock, to the minute: `00:00` to `23:59`. */
export const LocalTime = z
  .string({ error: 'a time of day such as 09:00' })
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'a time of day such as 09:00' })
  .brand<'LocalTime'>();
export type LocalTime = z.infer<typeof LocalTime>;

/** A time of day that ends something: as `LocalTime`, or `24:00`, the midnight at which the date ends. */
export const LocalTimeOr24 = z
  .string({ error: 'a time of day such as 17:00, or 24:00' })
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'a time of day such as 17:00, or 24:00' })
  .transform((text) => text as LocalTime | '24:00');
export type LocalTimeOr24 = z.infer<typeof LocalTimeOr24>;

function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Days from 1970-01-01 to `date`; negative before. The number that date steps are made with. */
export function dayNumberOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/**
 * The date that is `dayNumber` days after 1970-01-01.
 *
 * @throws RangeError outside the years 0000 to 9999, which is all that a `LocalDate` can say.
 */
export function localDateOf(dayNumber: number): LocalDate {
  const date = new Date(dayNumber * DAY_MS);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) {
    throw new RangeError(
      `localDateOf: expected a day in the years 0000 to 9999, got day ${dayNumber} after 1970-01-01`,
    );
  }
  return date.toISOString().slice(0, 10) as LocalDate;
}

/** The weekday of a day number, 0 for Monday. 1970-01-01 was a Thursday. */
export function weekdayIndexOf(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7;
}

/** The weekday of a date: `weekdayOf('2026-03-04')` is `'wed'`. */
export function weekdayOf(date: LocalDate): Weekday {
  return WEEKDAYS[weekdayIndexOf(dayNumberOf(date))]!;
}

/**
 * The date `days` calendar days after `date`; before it, for negative `days`.
 *
 * Not date-fns `addDays`, which steps in the zone of the host.
 *
 * @throws RangeError if `days` is not a whole number or the result has no four-digit year.
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError(`addDays: expected a whole number of days, got ${days}`);
  return localDateOf(dayNumberOf(date) + days);
}

/** Calendar days from `from` to `to`: 1 from a date to the next, negative when reversed. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Milliseconds from the start of a date to a time on it, as the wall clock counts them. */
export function msOfTime(time: LocalTime | LocalTimeOr24): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE_MS;
}
