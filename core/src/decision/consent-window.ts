import type { Pauses } from '../calendar/pauses';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { addWorkingDays } from '../calendar/working-days';
import { addWorkingMinutes, workingMinutesBetween } from '../calendar/working-time';

/**
 * The instant by which a person has had `workingDays` of their own working days since `since`.
 *
 * Paused working time is given back: the window then holds as many working minutes as those days would have had.
 *
 * @returns Null when the hours are not known, or when there is not that much working time within ten years.
 */
export function consentWindow(
  calendar: WorkingCalendar | null,
  since: Date,
  workingDays: number,
  pauses: Pauses,
): Date | null {
  if (calendar === null) return null;
  const closesAt = addWorkingDays(calendar, since, workingDays);
  const isPaused = closesAt !== null && pauses.some(([from, to]) => from < closesAt && to > since);
  if (closesAt === null || !isPaused) return closesAt;
  return addWorkingMinutes(calendar, since, workingMinutesBetween(calendar, since, closesAt), { pauses });
}
