import { counted, countedBack, HORIZON_MS, NO_PAUSES, nextWorkingMs, previousWorkingMs } from './counting';
import { msOf } from './instant';
import { MINUTE_MS } from './local-time';
import { type PauseOptions, pausedStretches } from './pauses';
import { compiledOf, type WorkingCalendar } from './working-calendar';

/**
 * The first instant by which `minutes` of working time have passed since `start`.
 *
 * Time outside working hours does not count: with a nine-to-five week, four hours asked for on Friday at 16:00 are over on
 * Monday at 12:00. Landing exactly on a closing time stays there.
 *
 * @param minutes Working minutes, fractions allowed, rounded to the millisecond (half up), so that what is due and what
 *   `workingMinutesBetween` then counts agree. 0 gives the first working instant at or after `start`. Negative amounts go to
 *   `previousWorkingTime` and count backwards; landing exactly on an opening time stays there.
 * @param options.pauses Stretches that do not count, as if the calendar were closed in them.
 * @returns The instant, or `null` if `calendar` holds no such working time within `HORIZON_DAYS` (a person on long leave).
 * @throws RangeError if `minutes` is not finite or a `Date` is invalid: a caller's mistake.
 */
export function addWorkingMinutes(
  calendar: WorkingCalendar,
  start: Date,
  minutes: number,
  options?: PauseOptions,
): Date | null {
  const from = msOf('addWorkingMinutes', start, 'a start');
  if (!Number.isFinite(minutes)) {
    throw new RangeError(`addWorkingMinutes: expected a finite number of minutes, got ${minutes}`);
  }
  const { boundaries } = compiledOf(calendar);
  const amount = Math.round(Math.abs(minutes) * MINUTE_MS);
  const pauses = options?.pauses === undefined ? NO_PAUSES : pausedStretches('addWorkingMinutes', options.pauses);
  const due = minutes < 0 ? countedBack(boundaries, from, amount, pauses) : counted(boundaries, from, amount, pauses);
  return Math.abs(due - from) <= HORIZON_MS ? new Date(due) : null;
}

/**
 * Working minutes from `start` to `end`, fractions kept to the millisecond; negative when `end` is before `start`.
 *
 * @param options.pauses Stretches that do not count.
 * @throws RangeError for an invalid `Date`: a caller's mistake.
 */
export function workingMinutesBetween(
  calendar: WorkingCalendar,
  start: Date,
  end: Date,
  options?: PauseOptions,
): number {
  const from = msOf('workingMinutesBetween', start, 'a start');
  const until = msOf('workingMinutesBetween', end, 'an end');
  const { boundaries } = compiledOf(calendar);
  let worked = boundaries.sumAt(until) - boundaries.sumAt(from);
  if (options?.pauses !== undefined && options.pauses.length > 0) {
    const [low, high] = from < until ? [from, until] : [until, from];
    const sign = from < until ? 1 : -1;
    const pauses = pausedStretches('workingMinutesBetween', options.pauses);
    for (let i = 0; i < pauses.length; i += 2) {
      const pausedFrom = Math.max(low, pauses[i]!);
      const pausedUntil = Math.min(high, pauses[i + 1]!);
      if (pausedFrom < pausedUntil) worked -= sign * (boundaries.sumAt(pausedUntil) - boundaries.sumAt(pausedFrom));
    }
  }
  return worked / MINUTE_MS + 0; // + 0: a reversed stretch of nothing is 0, not -0
}

/** Whether an instant lies inside working hours; the closing instant does not. @throws RangeError for an invalid `Date`. */
export function isWorkingTime(calendar: WorkingCalendar, at: Date): boolean {
  const ms = msOf('isWorkingTime', at);
  const { boundaries } = compiledOf(calendar);
  boundaries.reach(ms);
  const i = boundaries.closingAfter(ms);
  return i < boundaries.last && boundaries.opens[i]! <= ms;
}

/**
 * The earliest working instant at or after `at`, or `null` if there is none within `HORIZON_DAYS`.
 *
 * @throws RangeError for an invalid `Date`: a caller's mistake.
 */
export function nextWorkingTime(calendar: WorkingCalendar, at: Date): Date | null {
  const ms = msOf('nextWorkingTime', at);
  return withinHorizon(ms, nextWorkingMs(compiledOf(calendar).boundaries, ms));
}

/**
 * The latest instant at or before `at` that lies after an opening and not after its closing: the mirror of `nextWorkingTime`.
 *
 * In a nine-to-five week: at Tuesday 09:00 sharp, Monday 17:00; at Monday 17:00, itself. `null` if there is none within
 * `HORIZON_DAYS`.
 *
 * @throws RangeError for an invalid `Date`: a caller's mistake.
 */
export function previousWorkingTime(calendar: WorkingCalendar, at: Date): Date | null {
  const ms = msOf('previousWorkingTime', at);
  return withinHorizon(ms, previousWorkingMs(compiledOf(calendar).boundaries, ms));
}

/**
 * The end of the working stretch that contains `at`, else of the next one: at 17:00 sharp, tomorrow 17:00.
 *
 * Stretches that touch are one. `null` if nothing closes within `HORIZON_DAYS`: no hours at all, or hours round the clock.
 *
 * @throws RangeError for an invalid `Date`: a caller's mistake.
 */
export function nextClosingTime(calendar: WorkingCalendar, at: Date): Date | null {
  const ms = msOf('nextClosingTime', at);
  const { boundaries } = compiledOf(calendar);
  if (Number.isNaN(nextWorkingMs(boundaries, ms))) return null;
  for (;;) {
    const closesAt = boundaries.closes[boundaries.closingAfter(ms)]!;
    // A stretch that reaches the end of what is laid out may go on.
    if (closesAt < boundaries.knownUntil || !boundaries.reachFurther(ms + HORIZON_MS + 1)) {
      return withinHorizon(ms, closesAt);
    }
  }
}

function withinHorizon(from: number, found: number): Date | null {
  return Math.abs(found - from) <= HORIZON_MS ? new Date(found) : null;
}
