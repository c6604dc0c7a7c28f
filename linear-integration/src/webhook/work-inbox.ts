import type { NotConnected } from '../linear/installations';
import { type LinearFailure, LinearRequestFailed } from '../linear/linear-failure';
import type { ClaimedEvent, Inbox } from '../store/inbox';

/** What working on the inbox needs. */
export interface InboxWork {
  readonly inbox: Inbox;
  readonly workOn: (event: ClaimedEvent) => Promise<void>;
  /** Told of an event that was given up. */
  readonly onGivenUp: (event: ClaimedEvent, reason: string) => Promise<void>;
  /** Told of what became of each event. */
  readonly onWorked: (outcome: 'done' | 'failed' | 'given-up') => void;
  readonly clock: () => Date;
  readonly log: (what: string, facts: Readonly<Record<string, string | number>>) => void;
}

/** Lanes worked on side by side. Most of an event's time is spent waiting for Linear. */
const CLAIMED_AT_ONCE = 16;
const LEASE_MS = 30_000;
const HOLD_EVERY_MS = 10_000;
/** Tries of an event that can't be worked on for a reason of its own. */
const MOST_FAILURES = 8;
const LONGEST_WAIT_MS = 10 * 60_000;

/**
 * Works on what is waiting, one event a lane at a time, until nothing is free. A failure is tried again later, ever more
 * patiently: without end while Linear is away, else up to the last try; then the event is given up with its reason, and its
 * lane goes on. An event of a workspace that is paused, or not known yet, waits: that is no failure.
 *
 * @returns how many events were worked on
 */
export async function workInbox(work: InboxWork): Promise<number> {
  let count = 0;
  for (;;) {
    const claimed = await work.inbox.claim(work.clock(), CLAIMED_AT_ONCE, LEASE_MS);
    if (claimed.length === 0) return count;
    count += claimed.length;
    await workOnAll(claimed, work);
  }
}

async function workOnAll(claimed: readonly ClaimedEvent[], work: InboxWork): Promise<void> {
  const held = new Set(claimed);
  const holding = setInterval(() => {
    work.inbox.hold([...held], new Date(work.clock().getTime() + LEASE_MS)).catch(() => {}); // the lease ends, no more
  }, HOLD_EVERY_MS);
  try {
    await Promise.all(
      claimed.map(async (event) => {
        await workOnOne(event, work);
        held.delete(event);
      }),
    );
  } finally {
    clearInterval(holding);
  }
}

async function workOnOne(event: ClaimedEvent, work: InboxWork): Promise<void> {
  try {
    await work.workOn(event);
    await work.inbox.done(event, work.clock());
    work.onWorked('done');
  } catch (error) {
    if (isNotConnected(error)) return work.inbox.putBack(event, askAgainAt(event, work.clock()));
    const reason = reasonOf(error);
    const isLast = event.failures + 1 >= MOST_FAILURES && !isPassing(error);
    work.log('event not worked on', { seq: event.seq, lane: event.lane, failures: event.failures + 1, reason });
    work.onWorked(isLast ? 'given-up' : 'failed');
    if (isLast) {
      await work.inbox.giveUp(event, reason, work.clock());
      await work.onGivenUp(event, reason);
    } else {
      await work.inbox.failed(event, retryAt(event, error, work.clock()));
    }
  }
}

const PASSING: ReadonlySet<LinearFailure['kind']> = new Set(['rate-limited', 'no-answer', 'not-signed-in']);

/** Whether it is the outside that fails: the event will do once that is back. */
function isPassing(error: unknown): boolean {
  return error instanceof LinearRequestFailed && PASSING.has(error.failure.kind);
}

/** Whether nobody may be asked about the workspace now: before our credentials have opened it, or after it left. */
function isNotConnected(error: unknown): boolean {
  return (error as Partial<NotConnected> | null)?.name === 'NotConnected';
}

/** The longer it has waited, the longer it goes on to: a start takes seconds, a pause may last for weeks. */
function askAgainAt({ receivedAt }: ClaimedEvent, now: Date): Date {
  const waitedMs = now.getTime() - receivedAt.getTime();
  return new Date(now.getTime() + Math.min(LONGEST_WAIT_MS, Math.max(1_000, waitedMs)));
}

function retryAt(event: ClaimedEvent, error: unknown, now: Date): Date {
  if (error instanceof LinearRequestFailed && error.failure.kind === 'rate-limited' && error.failure.retryAt > now)
    return error.failure.retryAt;
  return new Date(now.getTime() + Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** event.failures));
}

/** A line without what somebody wrote: a schema's message may quote a body. */
function reasonOf(error: unknown): string {
  if (error instanceof LinearRequestFailed) return `Linear: ${error.failure.kind}`;
  return error instanceof Error ? error.name : 'unknown';
}
