import { type Boundaries, firstAbove } from './boundaries';
import { DAY_MS } from './local-time';
import type { Stretches } from './wall-intervals';

/** How far ahead, and back, working time is looked for: ten years. Beyond it the answer is `null`. */
export const HORIZON_DAYS = 3653;
export const HORIZON_MS = HORIZON_DAYS * DAY_MS;

/** As `nextWorkingTime`, in milliseconds; NaN for none. */
export function nextWorkingMs(boundaries: Boundaries, at: number): number {
  boundaries.reach(at);
  for (;;) {
    const i = boundaries.closingAfter(at);
    if (i < boundaries.last) return Math.max(at, boundaries.opens[i]!);
    if (!boundaries.reachFurther(at + HORIZON_MS + 1)) return Number.NaN;
  }
}

/** As `previousWorkingTime`, in milliseconds; NaN for none. */
export function previousWorkingMs(boundaries: Boundaries, at: number): number {
  boundaries.reach(at);
  for (;;) {
    const i = boundaries.openingBefore(at);
    if (i >= boundaries.first) return Math.min(at, boundaries.closes[i]!);
    if (!boundaries.reachFurtherBack(at - HORIZON_MS - 1)) return Number.NaN;
  }
}

/** The instant by which `amount` has passed since `from`, pauses left out; NaN for none. */
export function counted(boundaries: Boundaries, from: number, amount: number, pauses: Stretches): number {
  let remaining = amount;
  let start = from;
  for (let i = 0; i < pauses.length; i += 2) {
    const pausedFrom = pauses[i]!;
    const pausedUntil = pauses[i + 1]!;
    if (pausedUntil <= start) continue;
    if (pausedFrom > start) {
      const available = boundaries.sumAt(pausedFrom) - boundaries.sumAt(start);
      if (remaining > 0 ? remaining <= available : available > 0) break;
      remaining -= available;
    }
    start = pausedUntil;
  }
  return remaining === 0 ? nextWorkingMs(boundaries, start) : consumed(boundaries, start, remaining);
}

/** The mirror of `counted`. */
export function countedBack(boundaries: Boundaries, from: number, amount: number, pauses: Stretches): number {
  let remaining = amount;
  let end = from;
  for (let i = pauses.length - 2; i >= 0; i -= 2) {
    const pausedFrom = pauses[i]!;
    const pausedUntil = pauses[i + 1]!;
    if (pausedFrom >= end) continue;
    if (pausedUntil < end) {
      const available = boundaries.sumAt(end) - boundaries.sumAt(pausedUntil);
      if (remaining > 0 ? remaining <= available : available > 0) break;
      remaining -= available;
    }
    end = pausedFrom;
  }
  return remaining === 0 ? previousWorkingMs(boundaries, end) : consumedBack(boundaries, end, remaining);
}

/** No pauses. Shared, so that a question without them makes nothing. */
export const NO_PAUSES: Stretches = [];

/** The instant at which the sum since `from` reaches `amount`, above 0: in the first stretch that holds it, its closing included. */
function consumed(boundaries: Boundaries, from: number, amount: number): number {
  boundaries.reach(from);
  const start = boundaries.closingAfter(from);
  const worked = start === boundaries.last ? boundaries.total() : boundaries.sumWithin(start, from);
  const goal = worked + amount;
  while (boundaries.total() < goal) {
    if (!boundaries.reachFurther(from + HORIZON_MS + 1)) return Number.NaN;
  }
  const i = boundaries.reachingFrom(start, goal);
  return boundaries.opens[i]! + (goal - boundaries.before[i]!);
}

/** The mirror of `consumed`: in the last stretch that holds it, its opening included. */
function consumedBack(boundaries: Boundaries, from: number, amount: number): number {
  const goal = boundaries.sumAt(from) - amount;
  while (boundaries.first === boundaries.last || boundaries.before[boundaries.first]! > goal) {
    if (!boundaries.reachFurtherBack(from - HORIZON_MS - 1)) return Number.NaN;
  }
  const i = firstAbove(boundaries.before, boundaries.first, boundaries.last, goal) - 1;
  return boundaries.opens[i]! + (goal - boundaries.before[i]!);
}
