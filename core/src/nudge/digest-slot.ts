import type { LocalDate, LocalTime } from '../calendar/local-time';
import { timeZoneAt, type WorkingCalendar } from '../calendar/working-calendar';
import { workingDateAt } from '../calendar/working-days';
import { isWorkingTime, nextWorkingTime } from '../calendar/working-time';
import { instantAt } from '../calendar/zoned-time';
import { nextWorkingDay, openingOf, type WorkingDay, workingDayFrom } from './working-day';

/** Whether a person's digest may go out now: on which working date, or why not, and until when (`null`: no end in sight). */
export type DigestSlot =
  | { readonly state: 'open'; readonly on: LocalDate }
  | {
      readonly state: 'closed';
      readonly reason: 'outside-hours' | 'before-digest' | 'digest-sent';
      readonly until: Date | null;
    };

/** What decides when a person's digest may go out. */
export interface DigestTimes {
  readonly hours: WorkingCalendar;
  readonly digestAt: LocalTime;
  /** Whether that working date has had its digest. */
  readonly isTaken: (on: LocalDate) => boolean;
}

/**
 * A digest may go out from `digestAt` on, clamped into the hours of a working date, until those hours are over; once a date.
 * A date whose hours are over before `digestAt` has it from its opening on.
 */
export function digestSlot(times: DigestTimes, now: Date): DigestSlot {
  const { hours, isTaken } = times;
  if (!isWorkingTime(hours, now)) return { state: 'closed', reason: 'outside-hours', until: nextSlotAt(times, now) };
  const on = workingDateAt(hours, now)!;
  if (isTaken(on)) return { state: 'closed', reason: 'digest-sent', until: nextSlotAt(times, now) };
  const from = slotStart(times, { on, at: now });
  return from <= now ? { state: 'open', on } : { state: 'closed', reason: 'before-digest', until: from };
}

/** The first instant from `at` on at which a digest may go out; `null` for none within the horizon. */
export function nextSlotAt(times: DigestTimes, at: Date): Date | null {
  let day = workingDayFrom(times.hours, at);
  while (day !== null) {
    if (!times.isTaken(day.on)) {
      const from = slotStart(times, day);
      return from > at ? from : day.at;
    }
    day = nextWorkingDay(times.hours, day);
  }
  return null;
}

function slotStart({ hours, digestAt }: DigestTimes, day: WorkingDay): Date {
  const opensAt = openingOf(hours, day);
  const wished = instantAt(timeZoneAt(hours, day.at), day.on, digestAt);
  if (wished <= opensAt) return opensAt;
  const next = nextWorkingTime(hours, wished);
  return next !== null && workingDateAt(hours, next) === day.on ? next : opensAt;
}
