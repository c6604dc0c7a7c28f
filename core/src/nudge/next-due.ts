import type { IssueState } from '../issue/issue-state';
import { obligationsOf } from '../norm/obligations';
import { nextNormChangeAt } from '../norm/waived';
import type { Agreement } from '../playbook/agreement';
import { planNudges } from './plan';
import type { Said } from './said';

/**
 * The earliest instant after `now` at which another look at an issue can change its plan, if nothing happens on it till then;
 * `null` for never. So a caller looks again only at what is due.
 *
 * Looking again is also called for when something happens on the issue, and at every issue when the agreement changes: a
 * new playbook, new people, someone's hours.
 */
export function nextDueAt(state: IssueState, agreement: Agreement, said: Said, now: Date): Date | null {
  if (state.presence === 'removed') return null;
  const obligations = obligationsOf(state, agreement, now);
  const { nextAt } = planNudges({ now, agreement, obligations, said });
  const normsAt = nextNormChangeAt(agreement, now);
  return normsAt !== null && (nextAt === null || normsAt < nextAt) ? normsAt : nextAt;
}
