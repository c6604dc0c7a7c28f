import {
  type IssueState,
  nextDueAt,
  type Obligation,
  obligationsOf,
  type PersonId,
  planNudges,
  type Said,
} from '@async-norms/core';
import type { NormsHere } from './agreements';

/** When to look at an issue again, and whom that look may have something to tell. */
export interface NextLook {
  readonly dueAt: Date | null;
  readonly people: readonly PersonId[];
  readonly obligations: readonly Obligation[];
}

/**
 * When to look again: now, where something can be said or taken back; else when the plan can change by itself. Where nobody is
 * told anything yet, never: the reading of the past ends with a look at everything.
 */
export function nextLook(state: IssueState, { agreement, isDelivering }: NormsHere, said: Said, now: Date): NextLook {
  if (state.presence === 'removed') return { dueAt: null, people: [], obligations: [] };
  const obligations = obligationsOf(state, agreement, now);
  const plan = planNudges({ now, agreement, obligations, said, issueIds: [state.issueId] });
  const told = plan.digests.map(({ person }) => person);
  const asked = obligations.flatMap(({ dues }) => dues.flatMap(({ person }) => person ?? []));
  const facilitator = obligations.some(({ isOverdue }) => isOverdue) ? agreement.facilitatorAt(now) : null;
  const people = [...new Set([...told, ...asked, ...(facilitator === null ? [] : [facilitator])])].sort();
  const isPressing = plan.resolutions.length > 0 || plan.digests.length > 0;
  const dueAt = !isDelivering ? null : isPressing ? now : nextDueAt(state, agreement, said, now);
  return { dueAt, people, obligations };
}
