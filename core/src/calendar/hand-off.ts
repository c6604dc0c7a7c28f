import { nextWorkingMs } from './counting';
import { msOf } from './instant';
import { MINUTE_MS } from './local-time';
import { longestOverlap } from './overlap';
import { compiledOf, type WorkingCalendar } from './working-calendar';
import { stretchesBetween, type WorkingInterval } from './working-intervals';

/** How work passes from one person to another. */
export type HandOff =
  /** Both work at the same time: the longest such stretch. */
  | { readonly how: 'together'; readonly interval: WorkingInterval }
  /** One leaves before the other comes: written down by the first, read by the second, with the shortest wait between. */
  | { readonly how: 'in-writing'; readonly leavesAt: Date; readonly picksUpAt: Date; readonly waitMinutes: number };

/**
 * The best moment in `[from, to)` for `giver` to hand work to `taker`.
 *
 * Together, in the longest stretch that both work; else in writing, at the closing of the giver's after which the taker
 * comes soonest. The earliest wins a tie. `waitMinutes` are minutes on any clock, not working ones.
 *
 * @returns `null` if they never work together and the giver closes nowhere in `[from, to)`, or the taker does not come within ten years.
 * @throws RangeError for an invalid `Date`: a caller's mistake.
 */
export function bestHandOff(giver: WorkingCalendar, taker: WorkingCalendar, from: Date, to: Date): HandOff | null {
  const start = msOf('bestHandOff', from, 'a start');
  const end = msOf('bestHandOff', to, 'an end');
  const interval = longestOverlap([giver, taker], from, to);
  if (interval !== null) return { how: 'together', interval };
  let best: { readonly leavesAt: number; readonly picksUpAt: number } | null = null;
  for (const [, leavesAt] of stretchesBetween(compiledOf(giver).boundaries, start, end)) {
    if (nextWorkingMs(compiledOf(giver).boundaries, leavesAt) === leavesAt) break; // cut off by `to`, not closed
    const picksUpAt = nextWorkingMs(compiledOf(taker).boundaries, leavesAt);
    if (Number.isNaN(picksUpAt)) break;
    if (best === null || picksUpAt - leavesAt < best.picksUpAt - best.leavesAt) best = { leavesAt, picksUpAt };
  }
  if (best === null) return null;
  return {
    how: 'in-writing',
    leavesAt: new Date(best.leavesAt),
    picksUpAt: new Date(best.picksUpAt),
    waitMinutes: (best.picksUpAt - best.leavesAt) / MINUTE_MS,
  };
}
