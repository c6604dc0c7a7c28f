/** A rule that fires on more than this share of what it speaks of says more about the rule than about the work. */
export const FIRES_ON = 0.4;

/** A norm that would have found fault with much of what it looked at. */
export interface CallOut {
  readonly norm: string;
  /** What it looked at: asks made, stretches in which an update was owed, issues, closings. */
  readonly items: number;
  /** Those that were overdue at some instant, or closed without a record. */
  readonly fires: number;
  readonly share: number;
}

/** The norms that fire on over 40 % of what they look at, the worst first. */
export function callOutsOf(firings: readonly Omit<CallOut, 'share'>[]): readonly CallOut[] {
  return firings
    .filter(({ items, fires }) => items > 0 && fires / items > FIRES_ON)
    .map((firing) => ({ ...firing, share: firing.fires / firing.items }))
    .sort((a, b) => b.share - a.share || (a.norm < b.norm ? -1 : 1));
}
