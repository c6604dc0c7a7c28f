import { type LocalDate, LocalDate as LocalDateSchema } from '@async-norms/core';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The first whole epoch minute not before an instant: what falls due in it is not looked at too early. */
export function minuteFrom(at: Date): number {
  return Math.ceil(at.getTime() / MINUTE_MS);
}

/** The epoch minute that an instant lies in. */
export function minuteOf(at: Date): number {
  return Math.floor(at.getTime() / MINUTE_MS);
}

export function instantOfMinute(minute: number): Date {
  return new Date(minute * MINUTE_MS);
}

/** A calendar date as days since 1970. */
export function dayOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

export function dateOfDay(day: number): LocalDate {
  return LocalDateSchema.parse(new Date(day * DAY_MS).toISOString().slice(0, 10));
}
