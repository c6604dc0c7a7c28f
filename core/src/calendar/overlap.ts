import { HORIZON_MS, nextWorkingMs } from './counting';
import { msOf } from './instant';
import { compiledOf, type WorkingCalendar } from './working-calendar';
import { stretchesBetween, type WorkingInterval } from './working-intervals';

/**
 * The stretches in `[from, to)` in which all of `calendars` work, in order. Found on instants, so clock changes that come on
 * different dates in different zones are seen.
 *
 * No calendars at all have no common hours.
 *
 * @throws RangeError for an invalid `Date`: a caller's mistake.
 */
export function commonWorkingIntervals(
  calendars: readonly WorkingCalendar[],
  from: Date,
  to: Date,
): readonly WorkingInterval[] {
  const start = msOf('commonWorkingIntervals', from, 'a start');
  const end = msOf('commonWorkingIntervals', to, 'an end');
  const [first, ...others] = calendars.map((calendar) => compiledOf(calendar).boundaries);
  if (first === undefined) return [];
  let common = [...stretchesBetween(first, start, end)];
  for (const other of others) {
    common = common.flatMap(([opensAt, closesAt]) => [...stretchesBetween(other, opensAt, closesAt)]);
  }
  return common.map(([opensAt, closesAt]) => ({ start: new Date(opensAt), end: new Date(closesAt) }));
}

/**
 * The longest stretch in `[from, to)` in which all of `calendars` work; the earliest of equally long ones. `null`: they never do.
 *
 * @throws RangeError for an invalid `Date`: a caller's mistake.
 */
export function longestOverlap(calendars: readonly WorkingCalendar[], from: Date, to: Date): WorkingInterval | null {
  let longest: WorkingInterval | null = null;
  for (const interval of commonWorkingIntervals(calendars, from, to)) {
    if (longest === null || lengthOf(interval) > lengthOf(longest)) longest = interval;
  }
  return longest;
}

/**
 * The first instant in `[at, before)` that is working time in all of `calendars`, or `null` if there is none.
 *
 * `at` itself when there are no calendars, as nobody's hours are in the way. Beyond ten years `null` is the answer.
 *
 * @throws RangeError for an invalid `Date`: a caller's mistake.
 */
export function nextCommonWorkingTime(calendars: readonly WorkingCalendar[], at: Date, before: Date): Date | null {
  const start = msOf('nextCommonWorkingTime', at);
  const end = Math.min(msOf('nextCommonWorkingTime', before, 'an end'), start + HORIZON_MS + 1);
  const boundaries = calendars.map((calendar) => compiledOf(calendar).boundaries);
  let found = start;
  while (found < end) {
    const latest = boundaries.reduce((ms, one) => nextWorkingMs(one, ms), found);
    if (latest === found) return new Date(found);
    if (Number.isNaN(latest)) return null;
    found = latest;
  }
  return null;
}

function lengthOf({ start, end }: WorkingInterval): number {
  return end.getTime() - start.getTime();
}
