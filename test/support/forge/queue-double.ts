import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Chance, shuffled } from './chance';

/** What `Queue.push` of `@forge/events` 3.0.8 sends. */
const Push = z.strictObject({
  queueName: z.string(),
  jobId: z.string(),
  type: z.literal('avi:forge:app:event'),
  schema: z.string(),
  payload: z.array(
    z.strictObject({
      body: z.record(z.string(), z.unknown()),
      delayInSeconds: z.number().min(0).max(900).optional(),
      concurrency: z.strictObject({ key: z.string(), limit: z.number().int().positive() }).optional(),
    }),
  ),
  time: z.string(),
});

/** One event on its way to a consumer. `dueAt` is in epoch milliseconds. */
export interface QueuedEvent {
  readonly queueName: string;
  readonly jobId: string;
  readonly eventId: string;
  readonly body: Record<string, unknown>;
  readonly pushedAt: number;
  readonly dueAt: number;
  readonly retries: number;
  readonly retryReason: string | null;
  readonly retryData: unknown;
  /** Pushes since something other than a queue started the chain; Forge stops at a thousand. */
  readonly depth: number;
  /** A second delivery of an event that was delivered before. */
  readonly again: boolean;
}

export interface QueueFaults {
  readonly random: Chance;
  /** The share of events that arrive twice. */
  readonly duplicated: number;
  /** Whether events arrive in any order. */
  readonly shuffled: boolean;
  /** Up to how many seconds later than asked an event arrives. */
  readonly lateSeconds: number;
}

const EVENTS_PER_MINUTE = 500;
const CYCLE = 1000;
const KEPT_MS = 24 * 3_600_000;

/**
 * The queues of one installation: at least once, within a day, in no order.
 *
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/ and limits-async-events, November 2026
 */
export class QueueDouble {
  #waiting: QueuedEvent[] = [];
  #minute = { starts: Number.NaN, events: 0 };
  #counts = { pushed: 0, pushes: 0, refused: 0, expired: 0 };

  constructor(
    private readonly bodyLimitBytes: (queueName: string) => number | null,
    private readonly faults: QueueFaults | null,
  ) {}

  get waiting(): readonly QueuedEvent[] {
    return this.#waiting;
  }

  get counts(): {
    readonly pushed: number;
    readonly pushes: number;
    readonly refused: number;
    readonly expired: number;
  } {
    return { ...this.#counts };
  }

  push(body: unknown, depth: number, at: number): Response {
    const request = Push.safeParse(body);
    if (!request.success) return this.#refuse(400, request.error.message);
    const { queueName, jobId, payload } = request.data;
    const limit = this.bodyLimitBytes(queueName);
    if (limit === null) return this.#refuse(400, `manifest.yml has no consumer of ${queueName}`);
    const tooBig = payload.find(({ body }) => JSON.stringify(body).length > limit);
    if (tooBig !== undefined) return this.#refuse(413, `an event over ${limit} bytes`);
    if (depth >= CYCLE) return this.#refuse(405, 'a chain of a thousand pushes');
    const starts = Math.floor(at / 60_000);
    if (starts !== this.#minute.starts) this.#minute = { starts, events: 0 };
    if (this.#minute.events + payload.length > EVENTS_PER_MINUTE)
      return this.#refuse(429, 'over 500 events in a minute');
    this.#minute.events += payload.length;
    this.#counts.pushes += 1;
    for (const { body, delayInSeconds = 0 } of payload) {
      this.#counts.pushed += 1;
      const lateMs = Math.floor((this.faults?.random() ?? 0) * (this.faults?.lateSeconds ?? 0)) * 1000;
      const event: QueuedEvent = {
        queueName,
        jobId,
        eventId: randomUUID(),
        body: structuredClone(body),
        pushedAt: at,
        dueAt: at + delayInSeconds * 1000 + lateMs,
        retries: 0,
        retryReason: null,
        retryData: undefined,
        depth: depth + 1,
        again: false,
      };
      this.#waiting.push(event);
      if (this.faults !== null && this.faults.random() < this.faults.duplicated)
        this.#waiting.push({ ...event, again: true, dueAt: event.dueAt + lateMs });
    }
    return new Response('', { status: 201 });
  }

  /** Takes what is to be delivered by an instant. What is over a day old is dropped, as Forge does. */
  take(at: number): readonly QueuedEvent[] {
    const due = this.#waiting.filter(({ dueAt }) => dueAt <= at);
    this.#waiting = this.#waiting.filter(({ dueAt }) => dueAt > at);
    const fresh = due.filter(({ pushedAt }) => at - pushedAt < KEPT_MS);
    this.#counts.expired += due.length - fresh.length;
    return this.faults?.shuffled ? shuffled(fresh, this.faults.random) : fresh.sort((a, b) => a.dueAt - b.dueAt);
  }

  /** Puts an event back, to be delivered again. */
  again(event: QueuedEvent, afterSeconds: number, reason: string, data: unknown, at: number): void {
    this.#waiting.push({
      ...event,
      dueAt: at + Math.min(900, Math.max(1, afterSeconds)) * 1000,
      retries: event.retries + 1,
      retryReason: reason,
      retryData: data,
    });
  }

  cancel(jobId: string): Response {
    this.#waiting = this.#waiting.filter((event) => event.jobId !== jobId);
    return new Response(null, { status: 204 });
  }

  #refuse(status: number, message: string): Response {
    this.#counts.refused += 1;
    return Response.json({ errorMessage: message, message }, { status });
  }
}
