import type { IssueState } from '../issue/issue-state';
import type { IssueEvent } from '../issue/timeline';
import type { Obligation } from '../norm/obligation';
import type { CadenceWalk } from './update-tally';

/** An issue while a history is played over it. */
export interface ReplayedIssue {
  readonly issueId: string;
  readonly events: readonly IssueEvent[];
  /** How many of its events have happened. */
  happened: number;
  /** What is known of it; `null` before its creation. */
  state: IssueState | null;
  /** What is owed on it, as of the last look. */
  obligations: readonly Obligation[];
  /** Goes up with every look, so that what was planned from an earlier one is known to be stale. */
  looks: number;
  readonly walks: Map<string, CadenceWalk>;
  readonly countedAsks: Set<string>;
  /** Obligations that have been overdue. */
  readonly lapsed: Set<string>;
}

export function replayedIssue(issueId: string, events: readonly IssueEvent[]): ReplayedIssue {
  return {
    ...{ issueId, events, happened: 0, state: null, obligations: [], looks: 0 },
    ...{ walks: new Map(), countedAsks: new Set(), lapsed: new Set() },
  };
}
