import type { IssueState } from '../issue/issue-state';
import type { IssueEvent } from '../issue/timeline';
import type { Obligation } from '../norm/obligation';
import type { CadenceWalk } from './update-tally';

/** Something owed, and when it becomes overdue. */
export interface Pending {
  readonly normId: string;
  /** Names it among what its norm asks on the issue. */
  readonly key: string;
  readonly overdueMs: number;
}

/** An issue while a history is played over it. */
export interface ReplayedIssue {
  readonly issueId: string;
  readonly events: readonly IssueEvent[];
  /** How many of its events have happened. */
  happened: number;
  /** What is known of it; `null` before its creation. */
  state: IssueState | null;
  /** What is owed on it as of the last look, while any of it is overdue; else let go of, as it is most of what a replay makes. */
  obligations: readonly Obligation[];
  /** What may become overdue before the next look: all that has to be remembered of what is not. */
  pending: readonly Pending[];
  /** Goes up with every look, so that what was planned from an earlier one is known to be stale. */
  looks: number;
  readonly walks: Map<string, CadenceWalk>;
  readonly countedAsks: Set<string>;
  /** Obligations that have been overdue. */
  readonly lapsed: Set<string>;
}

export function replayedIssue(issueId: string, events: readonly IssueEvent[]): ReplayedIssue {
  return {
    ...{ issueId, events, happened: 0, state: null, obligations: [], pending: [], looks: 0 },
    ...{ walks: new Map(), countedAsks: new Set(), lapsed: new Set() },
  };
}
