/** What a token may ask in an hour. */
export interface Limits {
  readonly requests: number;
  readonly complexity: number;
}

/** For an OAuth app. @see https://linear.app/developers/rate-limiting (read 2026-11-22) */
export const APP_LIMITS: Limits = { requests: 5_000, complexity: 2_000_000 };
/** A single document that costs more is refused, whatever is left. */
export const MOST_POINTS = 10_000;
const HOUR_MS = 3_600_000;

interface Bucket {
  remaining: number;
  at: number;
}

/** Leaky buckets, two for each user: refilled steadily at the hour's allowance. */
export interface RateLimit {
  /** Takes a request of so many points; `retryAfterSeconds` is there when there is not enough. */
  take(
    userId: string,
    points: number,
    now: Date,
  ): { readonly headers: Record<string, string>; readonly retryAfterSeconds: number | null };
  /** As `rateLimitStatus` tells it. */
  status(userId: string, now: Date): unknown;
}

/** A rate limit for all tokens of a workspace. */
export function rateLimit(limits: Limits): RateLimit {
  const buckets = new Map<string, Bucket>();
  const kinds = ['requests', 'complexity'] as const;
  const bucketOf = (userId: string, kind: keyof Limits, now: Date): Bucket => {
    const key = `${kind}:${userId}`;
    const bucket = buckets.get(key) ?? { remaining: limits[kind], at: now.getTime() };
    const refilled = (Math.max(0, now.getTime() - bucket.at) * limits[kind]) / HOUR_MS;
    bucket.remaining = Math.min(limits[kind], bucket.remaining + refilled);
    bucket.at = now.getTime();
    buckets.set(key, bucket);
    return bucket;
  };
  /** Milliseconds until so much is there. */
  const msUntil = (bucket: Bucket, kind: keyof Limits, amount: number) =>
    Math.max(0, Math.ceil(((amount - bucket.remaining) * HOUR_MS) / limits[kind]));

  return {
    take(userId, points, now) {
      const wanted: Limits = { requests: 1, complexity: points };
      const both = kinds.map((kind) => ({ kind, bucket: bucketOf(userId, kind, now) }));
      const waitMs = Math.max(...both.map(({ kind, bucket }) => msUntil(bucket, kind, wanted[kind])));
      if (waitMs === 0) for (const { kind, bucket } of both) bucket.remaining -= wanted[kind];
      const headers: Record<string, string> = { 'x-complexity': String(points) };
      for (const { kind, bucket } of both) {
        headers[`x-ratelimit-${kind}-limit`] = String(limits[kind]);
        headers[`x-ratelimit-${kind}-remaining`] = String(Math.floor(bucket.remaining));
        headers[`x-ratelimit-${kind}-reset`] = String(now.getTime() + msUntil(bucket, kind, limits[kind]));
      }
      const retryAfterSeconds = waitMs === 0 ? null : Math.ceil(waitMs / 1000);
      if (retryAfterSeconds !== null) headers['retry-after'] = String(retryAfterSeconds);
      return { headers, retryAfterSeconds };
    },
    status: (userId, now) => ({
      identifier: userId,
      kind: 'user',
      limits: kinds.map((kind) => {
        const bucket = bucketOf(userId, kind, now);
        return {
          type: kind,
          allowedAmount: limits[kind],
          remainingAmount: Math.floor(bucket.remaining),
          requestedAmount: 1,
          period: HOUR_MS,
          reset: now.getTime() + msUntil(bucket, kind, limits[kind]),
        };
      }),
    }),
  };
}
