import { type DecisionPolicy, decisionStanding, type IssueState } from '@async-norms/core';
import type { Standing } from '../storage/standing-store';

/** An issue with what was written about it put in: which records govern it, and its reason for none. */
export function withStanding(
  state: IssueState,
  { records, exemption }: Pick<Standing, 'records' | 'exemption'>,
): IssueState {
  return {
    ...state,
    records,
    exemption: exemption === null ? null : { code: exemption.code, at: exemption.at },
  };
}

/** The policies, of those that speak of an issue, for which there is neither a complete record nor a reason for none. */
export function missingUnder(state: IssueState, policies: readonly DecisionPolicy[]): readonly DecisionPolicy[] {
  return policies.filter((policy) => decisionStanding(state, policy) === 'missing');
}
