import {
  DAY_MS,
  dayNumberOf,
  type LocalDate,
  type LocalTime,
  type LocalTimeOr24,
  msOfTime,
} from '../calendar/local-time';
import { dateFormat } from './intl';
import { formattingLocale, type Reader } from './reader';

/** Weekday, day and time in the reader's zone, without the year: for what lies days away. `Mon 9 Mar, 14:00` */
export function instantText({ locale, timeZone }: Reader, at: Date): string {
  return dateFormat(formattingLocale(locale), { ...SHORT_DAY, ...TIME, timeZone }).format(at);
}

/** Day, month, year and time in the reader's zone: for what is read long after. `9 March 2026 at 14:00` */
export function fullInstantText({ locale, timeZone }: Reader, at: Date): string {
  return dateFormat(formattingLocale(locale), { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);
}

/** The date of an instant in the reader's zone: `Mon 9 Mar`. */
export function shortDayText({ locale, timeZone }: Reader, at: Date): string {
  return dateFormat(formattingLocale(locale), { ...SHORT_DAY, timeZone }).format(at);
}

/** Day, month, year and time in the reader's zone, short: for tables. `9 Mar 2026, 14:00` */
export function instantWithYearText({ locale, timeZone }: Reader, at: Date): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', ...TIME, timeZone } as const;
  return dateFormat(formattingLocale(locale), options).format(at);
}

/** The date of an instant in the reader's zone, with its year: `9 March 2026`. */
export function longDayText({ locale, timeZone }: Reader, at: Date): string {
  return dateFormat(formattingLocale(locale), { ...DAY, timeZone }).format(at);
}

/** A calendar date, the same in every zone: `9 March 2026`. */
export function dayText(locale: string, date: LocalDate): string {
  return dateFormat(formattingLocale(locale), DAY).format(dayNumberOf(date) * DAY_MS);
}

/** Calendar dates from the first to the last, both included: `9–13 March 2026`. */
export function stretchText(locale: string, from: LocalDate, to: LocalDate): string {
  return dateFormat(formattingLocale(locale), DAY).formatRange(dayNumberOf(from) * DAY_MS, dayNumberOf(to) * DAY_MS);
}

/** A time on the wall: `09:00`, `9:00 AM`. The midnight at which a day ends reads like the one at which it starts. */
export function timeText(locale: string, time: LocalTime | LocalTimeOr24): string {
  return dateFormat(formattingLocale(locale), { ...TIME, timeZone: 'UTC' }).format(msOfTime(time));
}

/** The short name of a weekday, 0 for Monday: `Mon`. */
export function weekdayText(locale: string, index: number): string {
  return dateFormat(formattingLocale(locale), { weekday: 'short', timeZone: 'UTC' }).format(
    A_MONDAY_MS + index * DAY_MS,
  );
}

const SHORT_DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const TIME = { hour: '2-digit', minute: '2-digit' } as const;
const A_MONDAY_MS = 4 * DAY_MS; // 1970-01-05
