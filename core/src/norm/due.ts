import type { WorkingCalendar } from '../calendar/working-calendar';
import { addWorkingDays } from '../calendar/working-days';
import { addWorkingMinutes, nextWorkingTime, workingMinutesBetween } from '../calendar/working-time';
import type { WorkingAmount } from '../playbook/amount';

/** The instant an amount of working time after `since`; `null` where the calendar holds no such time within its horizon. */
export function dueAfter(clock: WorkingCalendar, since: Date, amount: WorkingAmount): Date | null {
  return amount.unit === 'minutes'
    ? addWorkingMinutes(clock, since, amount.minutes)
    : addWorkingDays(clock, since, amount.days);
}

/**
 * The first instant at which something due then is overdue: a millisecond of working time later, as due at closing time is
 * not yet overdue at the next opening. `null` where the clock never runs again.
 */
export function overdueFrom(clock: WorkingCalendar, dueAt: Date | null): Date | null {
  const next = dueAt === null ? null : nextWorkingTime(clock, dueAt);
  return next === null ? null : new Date(next.getTime() + 1);
}

/** Working minutes that have passed between being due and `now`; 0 for what is not overdue. */
export function minutesLate(clock: WorkingCalendar, dueAt: Date | null, now: Date): number {
  return dueAt === null || now <= dueAt ? 0 : workingMinutesBetween(clock, dueAt, now);
}

/** The later of two instants. */
export function later(a: Date, b: Date): Date {
  return b.getTime() > a.getTime() ? b : a;
}
