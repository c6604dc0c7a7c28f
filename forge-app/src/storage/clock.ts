import {
  afterEvent,
  Instant,
  type IssueEvent,
  type IssueState,
  type PersonId,
  StoredEvent,
  stateOf,
} from '@async-norms/core';
import { z } from 'zod';
import { StoredState } from './stored-state';

/** What is kept of an issue: ids, kinds and instants. */
export interface Clock {
  readonly issueId: string;
  readonly issueKey: string;
  readonly projectId: string;
  /** When to look again; `null`: when something happens. */
  readonly dueAt: Date | null;
  /** Whom that look may have something to tell. */
  readonly people: readonly PersonId[];
  /** The facts before the events of `tail`. */
  readonly base: IssueState;
  /** The latest events in order, so that what comes late or twice is told apart without asking Jira. */
  readonly tail: readonly IssueEvent[];
  /** What was filed with us and Jira does not know: updates, promises, hand-overs, records, exemptions, snoozes. */
  readonly own: readonly IssueEvent[];
  /**
   * `updated` of the issue when it was last read from Jira in full, or its creation. An event does not move it: it tells of itself,
   * and not of another before it that was lost.
   */
  readonly seenAt: Date;
  /** Of a service project: its comments are customers' to see unless they are internal. */
  readonly isService: boolean;
  /** How many times somebody was told something about it: while 0, nobody asks the ledger. */
  readonly said: number;
  /** The issue property as last written, as JSON; `null` for never. */
  readonly published: string | null;
  /** 0 for a clock that was never saved. */
  readonly rev: number;
}

const VERSION = 1;

/** The `body` of a clock. One of another version reads as absent, and the issue is read from Jira again. */
export const ClockBody = z.object({
  v: z.literal(VERSION),
  people: z.array(z.string()).readonly(),
  base: StoredState,
  tail: z.array(StoredEvent).readonly(),
  own: z.array(StoredEvent).readonly(),
  seenAt: Instant,
  isService: z.boolean(),
  said: z.int(),
  published: z.string().nullable(),
});

export function bodyOf({ people, base, tail, own, seenAt, isService, said, published }: Clock) {
  return { v: VERSION, people, base, tail, own, seenAt, isService, said, published };
}

/** The facts as they stand. */
export function stateNow({ base, tail }: Pick<Clock, 'base' | 'tail'>): IssueState {
  return tail.reduce(afterEvent, base);
}

/** So many events stay apart from the facts that follow from them. */
const TAIL = 8;

/** Facts and tail from all events of an issue; `null` where it was never created. */
export function foldedOf(issueId: string, inOrder: readonly IssueEvent[]): Pick<Clock, 'base' | 'tail'> | null {
  const created = inOrder.findIndex(({ kind }) => kind === 'created');
  const cut = Math.max(created + 1, inOrder.length - TAIL);
  const base = stateOf({ issueId, events: inOrder.slice(0, cut) });
  return base === null ? null : { base: { ...base, endedAsks: [] }, tail: inOrder.slice(cut) };
}

/** The same facts with a tail that is no longer than it has to be. */
export function withShortTail({ base, tail }: Pick<Clock, 'base' | 'tail'>): Pick<Clock, 'base' | 'tail'> {
  const over = tail.slice(0, Math.max(0, tail.length - TAIL));
  return { base: { ...over.reduce(afterEvent, base), endedAsks: [] }, tail: tail.slice(over.length) };
}
