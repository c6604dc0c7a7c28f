import type { Instant } from '../resolver-types/answer';
import { formattingLocale, type Reader } from './reader';

const SHORT_DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const TIME = { hour: '2-digit', minute: '2-digit' } as const;

/** Weekday, day and time in the reader's zone, without the year: for what lies days away. `Mon 9 Mar, 14:00` */
export function instantText({ locale, timeZone }: Reader, at: Instant): string {
  return format(locale, { ...SHORT_DAY, ...TIME, timeZone: known(timeZone) }).format(new Date(at));
}

/** A calendar date, the same in every zone: `9 Mar 2026`. */
export function dayText({ locale }: Reader, date: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return format(locale, options).format(new Date(`${date}T00:00:00Z`));
}

/** The name of a weekday, 0 for Monday: `Monday`. */
export function weekdayText({ locale }: Reader, index: number): string {
  return format(locale, { weekday: 'long', timeZone: 'UTC' }).format(A_MONDAY_MS + index * DAY_MS);
}

const DAY_MS = 86_400_000;
const A_MONDAY_MS = 4 * DAY_MS; // 1970-01-05

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(formattingLocale(locale), options);
}

/** A zone that this browser does not know is told as UTC. */
function known(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
