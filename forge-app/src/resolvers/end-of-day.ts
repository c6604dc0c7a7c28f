import {
  addDays,
  instantAt,
  LocalDate,
  LocalTime,
  type WorkingCalendar,
  workingIntervalsBetween,
} from '@async-norms/core';
import type { IssuePage } from './issue-page';
import { Refused } from './refused';
import type { Session } from './session';

/**
 * The end of a date in the caller's own hours: when they stop work that day; midnight after it for a day on which they don't.
 *
 * @param path Where the date stands in the input.
 * @throws Refused for a date that does not exist, or is over
 */
export function endOfDayFor(page: IssuePage, { accountId, now }: Session, text: string, path: string): Date {
  const date = LocalDate.safeParse(text);
  const expected = 'a date that is not over, such as tomorrow’s';
  if (!date.success) throw new Refused('invalid', [{ path, problem: `got "${text}"`, expected }]);
  if (page.known === null) throw new Refused('off');
  const end = endOf(page.known.here.agreement.clockOf(accountId), date.data);
  if (end <= now) throw new Refused('invalid', [{ path, problem: `${text} is over`, expected }]);
  return end;
}

function endOf(calendar: WorkingCalendar, date: LocalDate): Date {
  const midnight = LocalTime.parse('00:00');
  const from = instantAt(calendar.timeZone, date, midnight);
  const to = instantAt(calendar.timeZone, addDays(date, 1), midnight);
  return [...workingIntervalsBetween(calendar, from, to)].at(-1)?.end ?? to;
}
