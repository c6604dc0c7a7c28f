import type { Boundaries } from './boundaries';
import { msOf } from './instant';
import { compiledOf, type WorkingCalendar } from './working-calendar';

/** A stretch of working time, `[start, end)`. */
export interface WorkingInterval {
  readonly start: Date;
  readonly end: Date;
}

/**
 * The working stretches in `[from, to)`, in order, cut off at both ends; stretches that touch are one.
 *
 * @throws RangeError for an invalid `Date`: a caller's mistake.
 */
export function* workingIntervalsBetween(
  calendar: WorkingCalendar,
  from: Date,
  to: Date,
): Generator<WorkingInterval, void> {
  const start = msOf('workingIntervalsBetween', from, 'a start');
  const end = msOf('workingIntervalsBetween', to, 'an end');
  for (const [opensAt, closesAt] of stretchesBetween(compiledOf(calendar).boundaries, start, end)) {
    yield { start: new Date(opensAt), end: new Date(closesAt) };
  }
}

/** As `workingIntervalsBetween`, in milliseconds. */
export function* stretchesBetween(
  boundaries: Boundaries,
  from: number,
  to: number,
): Generator<readonly [number, number], void> {
  let at = from;
  while (at < to) {
    // Looked up anew each time, as the boundaries may grow, and move, between two answers.
    boundaries.reach(at);
    const i = boundaries.closingAfter(at);
    if (i === boundaries.last) {
      if (!boundaries.reachFurther(to)) return;
      continue;
    }
    const closesAt = boundaries.closes[i]!;
    if (closesAt === boundaries.knownUntil && closesAt < to && boundaries.reachFurther(to)) continue;
    const opensAt = Math.max(boundaries.opens[i]!, at);
    if (opensAt >= to) return;
    yield [opensAt, Math.min(closesAt, to)];
    at = closesAt;
  }
}
