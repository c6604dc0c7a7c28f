import type { z } from 'zod';
import { PlaybookError, problemsOf } from '../problem';
import { type CompiledCalendar, compileCalendar } from './compiled-calendar';
import { msOf } from './instant';
import { WorkingCalendarInput } from './working-calendar-input';
import type { TimeZone } from './zoned-time';

/** Where a calendar keeps what the questions are asked of. Nobody outside this folder can name it. */
const compiled: unique symbol = Symbol('compiled calendar');

/**
 * When one person works, ready to be asked. Opaque: made by `workingCalendar`, `withLeave` and `spliceCalendars`, never by hand.
 *
 * Equal inputs give the same object, so that a team with one set of hours shares what is worked out from them.
 */
export interface WorkingCalendar {
  /** As it was given; the latest one, where zones were changed in time (`timeZoneAt` knows which holds when). */
  readonly timeZone: TimeZone;
  readonly [compiled]: CompiledCalendar;
}

/** What the questions are asked of. For this folder only. */
export function compiledOf(calendar: WorkingCalendar): CompiledCalendar {
  return calendar[compiled];
}

/** Calendars in use, by what they say. One that nobody holds any more is let go. */
const calendars = new Map<string, WeakRef<WorkingCalendar>>();
const letGo = new FinalizationRegistry<string>((key) => {
  if (calendars.get(key)?.deref() === undefined) calendars.delete(key);
});

/** The one calendar of that key, made if there is none. For this folder only. */
export function sharedCalendar(key: string, make: () => CompiledCalendar): WorkingCalendar {
  const known = calendars.get(key)?.deref();
  if (known !== undefined) return known;
  const made = make();
  const calendar = Object.freeze({ timeZone: made.timeZoneAt(Number.POSITIVE_INFINITY), [compiled]: made });
  calendars.set(key, new WeakRef(calendar));
  letGo.register(calendar, key);
  return calendar;
}

/** The calendar that a checked input describes. For this folder only. */
export function calendarOf(input: WorkingCalendarInput): WorkingCalendar {
  const key = keyOf(input);
  return sharedCalendar(key, () => compileCalendar(input, key));
}

/**
 * A working calendar from what a person wrote: zone, weekly hours, exceptions by date, days off.
 *
 * `docs/working-time.md` says what each key means, with an example. An empty week is valid: nothing is working time then.
 *
 * @param input See `WorkingCalendarInput`. Hours may be pairs or texts: `['09:00', '17:00']`, `'09:00-17:00'`.
 * @throws PlaybookError with every problem at once if `input` does not fit: whoever wrote it put it right.
 */
export function workingCalendar(input: z.input<typeof WorkingCalendarInput>): WorkingCalendar {
  const read = WorkingCalendarInput.safeParse(input);
  if (!read.success) throw new PlaybookError(problemsOf(read.error, input));
  return calendarOf(read.data);
}

/** The zone whose clock counts at an instant. Differs from `calendar.timeZone` before a change of zone only. */
export function timeZoneAt(calendar: WorkingCalendar, at: Date): TimeZone {
  return compiledOf(calendar).timeZoneAt(msOf('timeZoneAt', at));
}

/** The same text for inputs that mean the same, whatever the order of their keys and days off. */
function keyOf(input: WorkingCalendarInput): string {
  const sorted = (record: object) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const { timeZone, weeklyHours = {}, alternatingWeeks, dateHours, breaks, holidays, leave } = input;
  return JSON.stringify([
    timeZone,
    alternatingWeeks === undefined
      ? sorted(weeklyHours)
      : [alternatingWeeks.startsOn, alternatingWeeks.weeks.map((week) => sorted(week))],
    sorted(dateHours),
    sorted(breaks),
    [...new Set(holidays)].sort(),
    [...leave].map(({ from, to }) => [from, to]).sort(([a], [b]) => (a! < b! ? -1 : 1)),
  ]);
}
