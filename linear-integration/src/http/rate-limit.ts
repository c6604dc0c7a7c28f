/** Lets so many through at once, and then one every so often. */
export interface RateLimit {
  readonly burst: number;
  readonly refillMs: number;
}

/** What pages allow, by what they cost. */
export const LIMITS = {
  /** A person who reads and clicks; with this nobody reads faster than a machine. */
  page: { burst: 240, refillMs: 250 },
  /** Signing in: by address, as nobody is known yet; a whole office may share one. */
  signIn: { burst: 60, refillMs: 2_000 },
  /** A backtest or an export takes a while. */
  heavy: { burst: 20, refillMs: 3_000 },
} as const satisfies Record<string, RateLimit>;

/** Counts what came, by who it came from. */
export interface RateCounter {
  /** Seconds to wait; 0: go on. */
  take(key: string, limit: RateLimit, now: Date): number;
}

/** So many keys are remembered; whoever has not come for longest is forgotten, which only lets them begin anew. */
const MOST_KEYS = 10_000;

/** A counter in this process. Several processes each have their own: the bound holds for each of them. */
export function rateCounter(): RateCounter {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(key, { burst, refillMs }, now) {
      const at = now.getTime();
      const known = buckets.get(key);
      const left = known === undefined ? burst : Math.min(burst, known.left + Math.max(0, at - known.at) / refillMs);
      buckets.delete(key);
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at });
      if (buckets.size > MOST_KEYS) buckets.delete(buckets.keys().next().value!);
      return left >= 1 ? 0 : Math.ceil(((1 - left) * refillMs) / 1000);
    },
  };
}
