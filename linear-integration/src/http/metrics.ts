import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { WebhookOutcome } from './webhook-route';

/** What is counted, in Prometheus' text form under `/metrics`. Counts alone: no workspace, no person, no issue. */
export interface Metrics {
  webhook(outcome: WebhookOutcome): void;
  event(outcome: 'done' | 'failed' | 'given-up'): void;
  sweep(seconds: number, issues: number): void;
  message(outcome: string, count: number): void;
  linearRequest(operation: string, points: number | null): void;
  loopFailed(loop: string): void;
  /** The text to be scraped; asks `queue` how much waits. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** How much of the inbox waits. */
export type QueueState = () => Promise<{ readonly count: number; readonly oldestAt: Date | null }>;

/** Metrics in a registry of their own, so that two servers in one process do not mix. */
export function metricsOf(queue: QueueState, clock: () => Date): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Counter({ name, help, labelNames, registers });

  const webhooks = counter('async_norms_webhooks_total', 'Webhooks that came in, by what became of them', ['outcome']);
  const events = counter('async_norms_events_total', 'Events worked on, by outcome', ['outcome']);
  const looked = counter('async_norms_issues_looked_at_total', 'Issues that a sweep looked at', []);
  const messages = counter('async_norms_messages_total', 'Digests and resolutions, by what became of them', [
    'outcome',
  ]);
  const requests = counter('async_norms_linear_requests_total', 'Requests to Linear that were answered', ['operation']);
  const points = counter('async_norms_linear_points_total', 'Points that Linear charged', ['operation']);
  const failures = counter('async_norms_loop_failures_total', 'Rounds of a loop that failed', ['loop']);
  const sweeps = new Histogram({
    name: 'async_norms_sweep_seconds',
    help: 'How long a sweep with something due took',
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 30, 120],
    registers,
  });
  new Gauge({
    name: 'async_norms_inbox_waiting',
    help: 'Accepted events that are not done',
    registers,
    async collect() {
      this.set((await queue()).count);
    },
  });
  new Gauge({
    name: 'async_norms_inbox_oldest_seconds',
    help: 'How long the oldest of them has waited',
    registers,
    async collect() {
      const { oldestAt } = await queue();
      this.set(oldestAt === null ? 0 : Math.max(0, (clock().getTime() - oldestAt.getTime()) / 1000));
    },
  });
  new Gauge({
    name: 'async_norms_memory_bytes',
    help: 'Resident memory of the process',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });

  return {
    webhook: (outcome) => webhooks.inc({ outcome }),
    event: (outcome) => events.inc({ outcome }),
    sweep(seconds, issues) {
      sweeps.observe(seconds);
      looked.inc(issues);
    },
    message: (outcome, count) => messages.inc({ outcome }, count),
    linearRequest(operation, cost) {
      requests.inc({ operation });
      if (cost !== null) points.inc({ operation }, cost);
    },
    loopFailed: (loop) => failures.inc({ loop }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
