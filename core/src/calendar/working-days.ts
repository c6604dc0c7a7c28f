import type { CompiledCalendar } from './compiled-calendar';
import { HORIZON_MS, nextWorkingMs, previousWorkingMs } from './counting';
import { msOf } from './instant';
import { DAY_MS, type LocalDate, localDateOf } from './local-time';
import type { Stretches } from './wall-intervals';
import { compiledOf, type WorkingCalendar } from './working-calendar';

/**
 * The instant `days` working dates after `start`, at the same time on the wall, clamped into that date's hours.
 *
 * A working date is one on which a shift starts that holds working time. A start outside working time first moves to the
 * next working instant (for negative days, to the previous one). An instant after midnight in a night shift belongs to the
 * date on which the shift started. Before that date's hours means their opening, after them their closing; in a gap between
 * two shifts it means the opening after it (for negative days, the closing before it).
 *
 * @param days A whole number; 0 gives the next working instant, as in `addWorkingMinutes`.
 * @returns The instant, or `null` if there are not so many working dates within `HORIZON_DAYS`.
 * @throws RangeError if `days` is not a whole number or `start` is not a valid `Date`: a caller's mistake.
 */
export function addWorkingDays(calendar: WorkingCalendar, start: Date, days: number): Date | null {
  const from = msOf('addWorkingDays', start, 'a start');
  if (!Number.isInteger(days)) throw new RangeError(`addWorkingDays: expected a whole number of days, got ${days}`);
  const compiled = compiledOf(calendar);
  const step = days < 0 ? -1 : 1;
  const origin = originOf(compiled, from, step);
  if (origin === null || Math.abs(origin.at - from) > HORIZON_MS) return null;
  if (days === 0) return new Date(origin.at);

  const horizonDay = Math.floor((from + step * HORIZON_MS) / DAY_MS) + 2 * step;
  let left = Math.abs(days);
  for (let day = origin.day + step; (horizonDay - day) * step >= 0; day += step) {
    const stretches = compiled.stretchesOf(day);
    if (stretches.length === 0) continue;
    left--;
    if (left > 0) continue;
    const at = clampedInto(stretches, compiled.instantOf(day * DAY_MS + origin.time), step);
    return Math.abs(at - from) <= HORIZON_MS ? new Date(at) : null;
  }
  return null;
}

/**
 * The working date that a working instant belongs to: the date on which its shift started.
 *
 * At 03:00 in a night shift that is the date before. Where last night's shift and today's overlap, it is last night's.
 *
 * @returns `null` if `at` is not working time.
 * @throws RangeError for an invalid `Date`: a caller's mistake.
 */
export function workingDateAt(calendar: WorkingCalendar, at: Date): LocalDate | null {
  const day = compiledOf(calendar).dateAt(msOf('workingDateAt', at));
  return day === null ? null : localDateOf(day);
}

/** Where counting starts: a working instant (for negative steps a closing one too), its date, and the wall's time counted from that date. */
function originOf(
  compiled: CompiledCalendar,
  from: number,
  step: 1 | -1,
): { readonly at: number; readonly day: number; readonly time: number } | null {
  const own = compiled.dateAt(from);
  if (own !== null) return { at: from, day: own, time: compiled.wallAt(from) - own * DAY_MS };
  if (step > 0) {
    const at = nextWorkingMs(compiled.boundaries, from);
    const day = Number.isNaN(at) ? null : compiled.dateAt(at);
    return day === null ? null : { at, day, time: compiled.wallAt(at) - day * DAY_MS };
  }
  // A closing instant is no working time; the millisecond before it is, and tells the date and the wall's time.
  const at = previousWorkingMs(compiled.boundaries, from);
  const day = Number.isNaN(at) ? null : compiled.dateAt(at - 1);
  return day === null ? null : { at, day, time: compiled.wallAt(at - 1) + 1 - day * DAY_MS };
}

function clampedInto(stretches: Stretches, at: number, step: 1 | -1): number {
  if (at <= stretches[0]!) return stretches[0]!;
  for (let i = 0; i < stretches.length; i += 2) {
    if (at <= stretches[i + 1]!) {
      if (at >= stretches[i]!) return at;
      return step > 0 ? stretches[i]! : stretches[i - 1]!;
    }
  }
  return stretches[stretches.length - 1]!;
}
