/** Why Jira says 429. @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ (read November 2026) */
export type LimitReason =
  | 'jira-quota-global-based'
  | 'jira-quota-tenant-based'
  | 'jira-burst-based'
  | 'jira-per-issue-on-write';

export interface Limited {
  readonly reason: LimitReason;
  readonly retryAfterSeconds: number | null;
}

const HOUR_MS = 3_600_000;

/** The points of one app over all its sites: 65,000 an hour, anew on the hour. */
export class PointPool {
  #hour = Number.NaN;
  #used = 0;
  /** Points by hour since 1970, for who wants to see when they were used. */
  readonly byHour = new Map<number, number>();

  constructor(readonly perHour = 65_000) {}

  usedAt(at: number): number {
    return Math.floor(at / HOUR_MS) === this.#hour ? this.#used : 0;
  }

  /** Seconds until there are points again, or `null` when there are some. */
  exhaustedFor(at: number): number | null {
    return this.usedAt(at) < this.perHour ? null : Math.ceil(((Math.floor(at / HOUR_MS) + 1) * HOUR_MS - at) / 1000);
  }

  use(points: number, at: number): void {
    const hour = Math.floor(at / HOUR_MS);
    if (hour !== this.#hour) [this.#hour, this.#used] = [hour, 0];
    this.#used += points;
    this.byHour.set(hour, (this.byHour.get(hour) ?? 0) + points);
  }
}

export interface RateOptions {
  readonly pool?: PointPool;
  /** Requests a second to one endpoint by one method, shared by all apps of the site. */
  readonly burst?: { readonly reads: number; readonly writes: number };
}

/** The three limits of a site, held to an instant that the caller names. */
export class SiteRates {
  readonly pool: PointPool;
  readonly #burst: { readonly reads: number; readonly writes: number };
  readonly #seconds = new Map<string, { second: number; requests: number }>();
  readonly #issueWrites = new Map<string, number[]>();

  constructor(options: RateOptions) {
    this.pool = options.pool ?? new PointPool();
    this.#burst = options.burst ?? { reads: 100, writes: 50 };
  }

  /** Counts a request, or says why it may not be made. */
  admit(endpoint: string, method: string, writtenIssue: string | null, at: number): Limited | null {
    const wait = this.pool.exhaustedFor(at);
    if (wait !== null) return { reason: 'jira-quota-global-based', retryAfterSeconds: wait };
    const second = Math.floor(at / 1000);
    const bucket = this.#seconds.get(`${method} ${endpoint}`);
    const requests = bucket?.second === second ? bucket.requests + 1 : 1;
    this.#seconds.set(`${method} ${endpoint}`, { second, requests });
    if (requests > (method === 'GET' || method === 'POST' ? this.#burst.reads : this.#burst.writes))
      return { reason: 'jira-burst-based', retryAfterSeconds: 1 };
    if (writtenIssue === null) return null;
    const writes = (this.#issueWrites.get(writtenIssue) ?? []).filter((time) => at - time < 30_000);
    if (writes.filter((time) => at - time < 2_000).length >= 20 || writes.length >= 100)
      return { reason: 'jira-per-issue-on-write', retryAfterSeconds: null };
    this.#issueWrites.set(writtenIssue, [...writes, at]);
    return null;
  }
}
