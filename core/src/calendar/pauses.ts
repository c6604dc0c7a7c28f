import { msOf } from './instant';
import { type Stretches, union } from './wall-intervals';

/** Stretches in which a clock stands still, `[from, to)` each. In any order; they may overlap. */
export type Pauses = readonly (readonly [from: Date, to: Date])[];

/** What a question about working time leaves out. */
export interface PauseOptions {
  readonly pauses?: Pauses;
}

/**
 * Pauses as sorted stretches apart from each other. A pause that ends before it starts contains no instant, so it is nothing.
 *
 * @throws RangeError for an invalid `Date`, naming the function that was asked.
 */
export function pausedStretches(asker: string, pauses: Pauses): Stretches {
  if (pauses.length === 0) return [];
  return union(
    pauses.flatMap(([from, to]) => [msOf(asker, from, 'the start of a pause'), msOf(asker, to, 'the end of a pause')]),
  );
}
