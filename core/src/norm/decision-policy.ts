import type { IssueState } from '../issue/issue-state';
import type { Agreement } from '../playbook/agreement';
import type { DecisionPolicy } from '../playbook/norms';
import { those, type Whose } from '../turn/whose-turn';
import { matchesFields } from './issue-filter';
import type { Obligation } from './obligation';
import { owed } from './owed';

/** How an issue stands under a decision policy, closed or about to be. */
export type DecisionStanding = 'recorded' | 'exempt' | 'missing';

/**
 * Whether an issue has what a policy asks for before it is closed: a complete decision record, or an exemption for a reason
 * that the policy names.
 */
export function decisionStanding(state: IssueState, { exemptions }: DecisionPolicy): DecisionStanding {
  if (Object.values(state.records).includes(true)) return 'recorded';
  return state.exemption !== null && exemptions.some(({ code }) => code === state.exemption?.code)
    ? 'exempt'
    : 'missing';
}

/** The policies that speak of an issue that is closed at that instant, whatever its status was before. */
export function policiesAt(state: IssueState, agreement: Agreement, at: Date): readonly DecisionPolicy[] {
  return agreement.normsAt(at).decisions.filter((norm) => matchesFields(state, norm.of));
}

/**
 * The decisions that are to be written down after the fact: one for each policy that was in force when the issue was closed
 * without what it asks for, and still is. Due after the policy's grace, in the hours of whoever is asked.
 */
export function decisionsOwed(state: IssueState, agreement: Agreement, now: Date): readonly Obligation[] {
  const { category, presence, categorySince } = state;
  if (category !== 'done' || presence === 'removed') return [];
  const current = agreement.normsAt(now).decisions;
  return policiesAt(state, agreement, categorySince.at)
    .filter((norm) => current.some(({ id }) => id === norm.id) && decisionStanding(state, norm) === 'missing')
    .map((norm) => decisionOwed(state, norm, agreement, now));
}

function decisionOwed(state: IssueState, norm: DecisionPolicy, agreement: Agreement, now: Date): Obligation {
  const closed = state.categorySince;
  return owed(
    state,
    {
      kind: 'decision',
      normId: norm.id,
      askId: closed.eventId,
      askKind: null,
      whose: writerOf(state, agreement),
      waiting: null,
      sinceAt: closed.at,
      evidence: [{ what: 'closed', ...closed }],
      clears: [
        { action: 'decision', by: 'any' },
        ...(norm.exemptions.length === 0 ? [] : [{ action: 'exemption', by: 'any' } as const]),
        { action: 'reopen', by: 'any' },
        { action: 'remove', by: 'any' },
      ],
      clock: 'responder',
      due: norm.grace,
      movedAt: null,
    },
    agreement,
    now,
  );
}

/** The assignee, else whoever closed it, else the team. */
function writerOf({ assignee, closedBy }: IssueState, agreement: Agreement): Whose {
  const writer = [assignee, closedBy].find((person) => person !== null && agreement.canAct(person));
  if (writer != null) return those([writer], agreement);
  return assignee === null && closedBy === null ? { of: 'team' } : { of: 'nobody' };
}
