/** What a request is for: someone waits for the gate, nobody waits for a reconcile. */
export type Urgency = 'gate' | 'nudge' | 'background';

/** The share of each hourly allowance that stays untouched for what is more urgent. */
const RESERVED: Readonly<Record<Urgency, number>> = { gate: 0, nudge: 0.2, background: 0.4 };

interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: number;
}

/** What Linear last said of our hourly allowances; never a number of our own, since Linear changes them. */
export interface RequestBudget {
  /** Learns from the headers of any answer. */
  learn(headers: Headers): void;
  /** Until when such a request has to wait, so that something is left for what is more urgent; `null`: go ahead. */
  waitUntil(urgency: Urgency, now: Date): Date | null;
}

/** A budget for one token. @see https://linear.app/developers/rate-limiting for the headers (read 2026-11-22) */
export function requestBudget(): RequestBudget {
  const allowances = new Map<string, Allowance>();
  return {
    learn(headers) {
      for (const name of ['requests', 'complexity']) {
        const [limit, remaining, resetAt] = ['limit', 'remaining', 'reset'].map((part) =>
          Number(headers.get(`x-ratelimit-${name}-${part}`) ?? Number.NaN),
        );
        if (limit! > 0 && Number.isFinite(remaining) && Number.isFinite(resetAt))
          allowances.set(name, { limit: limit!, remaining: remaining!, resetAt: resetAt! });
      }
    },
    waitUntil(urgency, now) {
      const exhausted = [...allowances.values()].filter(
        ({ limit, remaining, resetAt }) => remaining <= limit * RESERVED[urgency] && resetAt > now.getTime(),
      );
      return exhausted.length === 0 ? null : new Date(Math.max(...exhausted.map(({ resetAt }) => resetAt)));
    },
  };
}
