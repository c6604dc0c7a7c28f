import { decisionStanding, type IssueState, isOpen, type Obligation, openAsks, policiesAt } from '@async-norms/core';
import type { NormsHere } from './agreements';

/**
 * What others may search for: the issue property `async-norms`. Published, and never read back: whoever may edit an issue may
 * edit its properties.
 *
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-entity-property/ (read November 2026)
 */
export interface ReadModel {
  readonly v: 1;
  /** When the most pressing answer or promise is due. */
  readonly responseDueAt?: string;
  /** When the next update or word is due. */
  readonly updateDueAt?: string;
  /** Account ids of those whose turn it is. */
  readonly awaiting: readonly string[];
  /** Complete decision records. */
  readonly decisions: number;
  /** Whether the agreement lets it close as it stands, for the rule that is a bare expression. */
  readonly mayClose: boolean;
}

export function readModelOf(
  state: IssueState,
  { agreement }: Pick<NormsHere, 'agreement'>,
  obligations: readonly Obligation[],
  now: Date,
): ReadModel {
  const responses = obligations.filter(({ kind }) => kind === 'response' || kind === 'promise');
  const updates = obligations.filter(({ kind }) => kind === 'update' || kind === 'stale');
  const turns = isOpen(state) ? openAsks(state, agreement) : [];
  const whose = [...turns, ...responses].flatMap((turn) => (turn.whose.of === 'people' ? turn.whose.people : []));
  const policies = policiesAt(state, agreement, now);
  const [responseDueAt, updateDueAt] = [earliest(responses), earliest(updates)];
  return {
    v: 1,
    ...(responseDueAt === null ? {} : { responseDueAt }),
    ...(updateDueAt === null ? {} : { updateDueAt }),
    awaiting: [...new Set(whose)].sort(),
    decisions: completeRecords(state),
    mayClose: policies.every((policy) => decisionStanding(state, policy) !== 'missing'),
  };
}

/** What stands there once norms are switched off: nobody's turn, and nothing that keeps it open. */
export function modelWithoutNorms(state: IssueState): ReadModel {
  return { v: 1, awaiting: [], decisions: completeRecords(state), mayClose: true };
}

function completeRecords({ records }: IssueState): number {
  return Object.values(records).filter(Boolean).length;
}

/** As Jira's index takes dates. */
function earliest(obligations: readonly Obligation[]): string | null {
  const due = obligations.flatMap(({ dueAt }) => dueAt ?? []).sort((a, b) => a.getTime() - b.getTime());
  return due[0]?.toISOString().replace(/\.\d+Z$/, 'Z') ?? null;
}
