import {
  type Agreement,
  addDays,
  type IssueEvent,
  type IssueState,
  localDateAt,
  nextDueAt,
  type Obligation,
  obligationsOf,
  type SaidLog,
  stateOf,
  TimeZone,
} from '@async-norms/core';
import type { DueIssue } from '../store/issue-store';
import type { WorkspaceLedger } from '../store/nudge-ledger';

/** What the ledger says about some issues and people. */
export type SaidFor = SaidLog;

/** What a look at one issue came to. */
export interface LookedAt {
  readonly found: DueIssue;
  /** `null` where nothing is known that could owe anything. */
  readonly state: IssueState | null;
  readonly obligations: readonly Obligation[];
  /** Whether there may be something to say or to take back: then it is planned together with everything else that is due. */
  readonly maySay: boolean;
  /** When to look again if there is nothing to say. */
  readonly nextAt: Date | null;
}

/** Looks at one issue by itself. Pure. */
export function lookAt(
  found: DueIssue,
  events: readonly IssueEvent[],
  agreement: Agreement,
  said: SaidFor,
  now: Date,
): LookedAt {
  const state = stateOf({ issueId: found.issueId, events });
  if (state === null) return { found, state, obligations: [], maySay: false, nextAt: null };
  const obligations = obligationsOf(state, agreement, now);
  const maySay =
    said.standingOn(found.issueId).length > 0 ||
    obligations.some(({ dues }) => dues.some(({ overdueAt }) => overdueAt !== null && overdueAt <= now));
  const nextAt = maySay ? null : nextDueAt(state, agreement, said, now);
  return { found, state, obligations, maySay, nextAt };
}

/** Everyone who may hear of these, each once. */
export function peopleOf(obligations: readonly Obligation[], facilitator: string | null): readonly string[] {
  const people = new Set(
    obligations.flatMap(({ dues }) => dues.flatMap(({ person }) => (person === null ? [] : [person]))),
  );
  if (facilitator !== null) people.add(facilitator);
  return [...people];
}

/** A person's week of calendar, and a day for zones far from ours. */
const DAYS_BACK = 8;

/** What was said about the issues, and to the people in the days that their caps count. */
export function saidFor(
  ledger: WorkspaceLedger,
  found: readonly DueIssue[],
  people: readonly string[],
  now: Date,
): Promise<SaidFor> {
  const since = addDays(localDateAt(TimeZone.parse('UTC'), now), -DAYS_BACK);
  return ledger.said(
    found.map(({ issueId }) => issueId),
    people,
    since,
  );
}
