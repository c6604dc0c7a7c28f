import {
  type IssueState,
  isOpen,
  nextDueAt,
  type Obligation,
  obligationsOf,
  type PersonId,
  planNudges,
  type Said,
} from '@async-norms/core';
import { addDays } from 'date-fns/addDays';
import { instantOfMinute, minuteOf } from '../storage/epoch';
import type { NormsHere } from './agreements';

/** When to look at an issue again, and whom that look may have something to tell. */
export interface NextLook {
  readonly dueAt: Date | null;
  readonly people: readonly PersonId[];
  readonly obligations: readonly Obligation[];
}

/**
 * When to look again: now, where something can be said or taken back; else when the plan can change by itself, or when a closed
 * issue has been kept for long enough.
 */
export function nextLook(state: IssueState, here: NormsHere, said: Said, now: Date): NextLook {
  const { agreement } = here;
  const obligations = obligationsOf(state, agreement, now);
  const plan = planNudges({ now, agreement, obligations, said, issueIds: [state.issueId] });
  const told = plan.digests.map(({ person }) => person);
  const asked = obligations.flatMap(({ dues }) => dues.flatMap(({ person }) => person ?? []));
  const facilitator = obligations.some(({ isOverdue }) => isOverdue) ? agreement.facilitatorAt(now) : null;
  const people = [...new Set([...told, ...asked, ...(facilitator === null ? [] : [facilitator])])].sort();
  const isPressing = plan.resolutions.length > 0 || plan.digests.length > 0;
  // Storage counts whole minutes, upwards: the minute that has begun, so that it is due to whoever looks next in this one.
  const dueAt = isPressing
    ? instantOfMinute(minuteOf(now))
    : earlier(nextDueAt(state, agreement, said, now), obligations.length > 0 ? null : forgetAt(state, here));
  return { dueAt, people, obligations };
}

/**
 * From when on an issue that owes nothing need not be kept any longer; `null` for one that is open, or on which something was
 * decided: that is kept with it for as long as it is there.
 */
export function forgetAt(state: IssueState, { retentionDays }: Pick<NormsHere, 'retentionDays'>): Date | null {
  if (isOpen(state) || (state.presence === 'here' && isDecided(state))) return null;
  return addDays(state.lastEvent.at, retentionDays);
}

/** An empty code is a reason that was taken back. */
function isDecided({ records, exemption }: IssueState): boolean {
  return Object.keys(records).length > 0 || (exemption?.code ?? '') !== '';
}

function earlier(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
