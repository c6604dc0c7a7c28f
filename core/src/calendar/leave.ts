import type { z } from 'zod';
import { PlaybookError, problemsOf } from '../problem';
import { spliceCalendars } from './splice';
import { calendarOf, compiledOf, type WorkingCalendar } from './working-calendar';
import { LeaveList } from './working-calendar-input';

/**
 * The same calendar less these dates: no shift starts on any of them, as on a holiday.
 *
 * The night before leave still runs into it, and the night of its last date is off whole.
 *
 * @param leave Dates away, `from` and `to` both included, `[{ from: '2026-07-06', to: '2026-07-17' }]`.
 * @throws PlaybookError with every problem at once if `leave` does not fit.
 */
export function withLeave(calendar: WorkingCalendar, leave: z.input<typeof LeaveList>): WorkingCalendar {
  const read = LeaveList.safeParse(leave);
  if (!read.success) throw new PlaybookError(problemsOf(read.error, leave));
  if (read.data.length === 0) return calendar;
  return spliceCalendars(
    compiledOf(calendar).parts.map(({ from, input }) => ({
      from: from === Number.NEGATIVE_INFINITY ? null : new Date(from),
      calendar: calendarOf({ ...input, leave: [...input.leave, ...read.data] }),
    })),
  );
}
