import type { LocalDate, LocalTime } from '../calendar/local-time';
import { timeZoneAt, type WorkingCalendar } from '../calendar/working-calendar';
import { addWorkingDays, workingDateAt } from '../calendar/working-days';
import { nextClosingTime, nextWorkingTime } from '../calendar/working-time';
import { instantAt } from '../calendar/zoned-time';

/** A working date of a person, and an instant in it. */
export interface WorkingDay {
  readonly on: LocalDate;
  /** A working instant of that date, or its closing. */
  readonly at: Date;
}

/** The working date that holds an instant, or the next one where it is outside hours; `null` for none within the horizon. */
export function workingDayFrom(hours: WorkingCalendar, at: Date): WorkingDay | null {
  const next = nextWorkingTime(hours, at);
  return next === null ? null : { on: workingDateAt(hours, next)!, at: next };
}

/** The working date after a working date; `null` for none within the horizon. */
export function nextWorkingDay(hours: WorkingCalendar, { at }: WorkingDay): WorkingDay | null {
  const next = addWorkingDays(hours, at, 1);
  if (next === null) return null;
  // Clamped to its closing, an instant is no working time any more; the millisecond before it tells the date.
  const on = workingDateAt(hours, next) ?? workingDateAt(hours, new Date(next.getTime() - 1));
  return on === null ? null : { on, at: next };
}

/** The first working instant of a working date. */
export function openingOf(hours: WorkingCalendar, { on, at }: WorkingDay): Date {
  let late = at.getTime();
  let early = Math.min(late, instantAt(timeZoneAt(hours, at), on, '00:00' as LocalTime).getTime());
  const isReached = (ms: number) => {
    const next = nextWorkingTime(hours, new Date(ms));
    return next !== null && workingDateAt(hours, next)! >= on;
  };
  if (!isReached(early)) {
    // Last night's shift runs into the date: the opening is where its own date begins.
    while (late - early > 1) {
      const middle = Math.floor((early + late) / 2);
      if (isReached(middle)) late = middle;
      else early = middle;
    }
    early = late;
  }
  return nextWorkingTime(hours, new Date(early)) ?? at;
}

/** The end of the last stretch of a working date, or the opening of the next where one runs into the other; `null` for never. */
export function closingOf(hours: WorkingCalendar, day: WorkingDay): Date | null {
  let closesAt = nextClosingTime(hours, new Date(day.at.getTime() - 1));
  for (;;) {
    const next: Date | null = closesAt === null ? null : nextWorkingTime(hours, closesAt);
    if (next === null || workingDateAt(hours, next) !== day.on) break;
    closesAt = nextClosingTime(hours, next);
  }
  const following = nextWorkingDay(hours, day);
  const opensAt = following === null ? null : openingOf(hours, following);
  return opensAt !== null && (closesAt === null || opensAt < closesAt) ? opensAt : closesAt;
}

/** The end of the first whole working date that begins after the one of `at`; `null` for none within the horizon. */
export function wholeWorkingDayAfter(hours: WorkingCalendar, at: Date): Date | null {
  const day = workingDayFrom(hours, at);
  const next = day === null ? null : nextWorkingDay(hours, day);
  return next === null ? null : closingOf(hours, next);
}
