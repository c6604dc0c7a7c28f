/** The stretch of a history that is looked at, in milliseconds: half-open. */
export interface Window {
  readonly fromMs: number;
  readonly untilMs: number;
}

export function isWithin({ fromMs, untilMs }: Window, atMs: number): boolean {
  return fromMs <= atMs && atMs < untilMs;
}
