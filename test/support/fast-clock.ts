/** A clock that runs faster than the world's, the same in every process that is told of it. */
export interface FastClock {
  /** The instant it shows at `begunAtMs`. */
  readonly startsAtMs: number;
  /** When it was set going, by the world's clock. */
  readonly begunAtMs: number;
  readonly timesFaster: number;
}

/** Reads a fast clock. */
export function readFastClock({ startsAtMs, begunAtMs, timesFaster }: FastClock): () => Date {
  return () => new Date(startsAtMs + (Date.now() - begunAtMs) * timesFaster);
}
