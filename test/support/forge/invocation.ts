import { AsyncLocalStorage } from 'node:async_hooks';
import type { ForgeSite } from './forge-site';

/**
 * How long one call takes on the double's own clock, in milliseconds: assumptions, as Atlassian publishes none. They make
 * deadlines bite and function seconds add up; nothing really waits.
 */
export const LATENCY_MS = {
  jira: 180,
  read: 12,
  write: 20,
  query: 25,
  transaction: 35,
  queue: 80,
  other: 150,
} as const;

/** Where a run of a function may be cut short by a test: before a call takes effect, or just after it. */
export type Crash = (call: { readonly path: string; readonly number: number }) => 'before' | 'after' | null;

/** One run of one function: which site it is for, as whom, and how much of its time is gone. */
export interface Invocation {
  readonly site: ForgeSite;
  readonly id: string;
  readonly moduleKey: string;
  readonly accountId: string | null;
  readonly startedAt: number;
  readonly limitMs: number;
  readonly crash: Crash | null;
  /** How many pushes to a queue led to this run. */
  readonly depth: number;
  /** Ends the run from outside, as Forge does: what it was waiting for never comes. */
  readonly end: (how: 'timed-out' | 'crashed') => void;
  elapsedMs: number;
  calls: number;
}

/** What became of a run. */
export type Outcome =
  | { readonly outcome: 'returned'; readonly value: unknown; readonly elapsedMs: number }
  | { readonly outcome: 'threw'; readonly error: unknown; readonly elapsedMs: number }
  | { readonly outcome: 'timed-out' | 'crashed'; readonly elapsedMs: number };

const current = new AsyncLocalStorage<Invocation>();

/** The run that asks. Forge knows it by the process; here it is known by the chain of calls. */
export function currentInvocation(): Invocation {
  const invocation = current.getStore();
  if (invocation === undefined)
    throw new Error('Forge double: called outside of a function run (use site.invoke, trigger, schedule …)');
  return invocation;
}

/** Whether something runs a function right now. */
export function isInvoked(): boolean {
  return current.getStore() !== undefined;
}

/** Runs a function until it returns, throws, or its time is up. */
export async function run(
  start: Omit<Invocation, 'end' | 'elapsedMs' | 'calls'>,
  work: () => unknown,
): Promise<Outcome> {
  let end: Invocation['end'] = () => {};
  const ended = new Promise<'timed-out' | 'crashed'>((resolve) => {
    end = resolve;
  });
  const invocation: Invocation = { ...start, end, elapsedMs: 0, calls: 0 };
  const worked = current
    .run(invocation, async () => work())
    .then(
      (value): Outcome => ({ outcome: 'returned', value, elapsedMs: invocation.elapsedMs }),
      (error): Outcome => ({ outcome: 'threw', error, elapsedMs: invocation.elapsedMs }),
    );
  const outcome = await Promise.race([
    worked,
    ended.then((how): Outcome => ({ outcome: how, elapsedMs: Math.min(invocation.elapsedMs, invocation.limitMs) })),
  ]);
  return outcome;
}

/**
 * Makes one call on behalf of a run. Calls made side by side take the time of the slowest; a call that would end after the
 * deadline takes effect, and its answer never comes.
 */
export async function timed<T>(
  invocation: Invocation,
  path: string,
  takesMs: number,
  call: () => Promise<T> | T,
): Promise<T> {
  const number = ++invocation.calls;
  const crash = invocation.crash?.({ path, number }) ?? null;
  const endsAt = invocation.elapsedMs + takesMs;
  if (crash === 'before') return never(invocation, 'crashed');
  const answer = await call();
  invocation.elapsedMs = Math.max(invocation.elapsedMs, endsAt);
  if (crash === 'after') return never(invocation, 'crashed');
  if (endsAt > invocation.limitMs) return never(invocation, 'timed-out');
  return answer;
}

function never<T>(invocation: Invocation, how: 'timed-out' | 'crashed'): Promise<T> {
  invocation.end(how);
  return new Promise(() => {});
}
