import type { IssueState } from '../issue/issue-state';
import type { Agreement } from '../playbook/agreement';
import { updatesOwed } from './cadence';
import { decisionsOwed } from './decision-policy';
import type { Obligation } from './obligation';
import { promisesOwed } from './promise';
import { responsesOwed } from './response';
import { wordsOwed } from './staleness';

/**
 * Everything that is owed on an issue, whether due yet or not: answers, promises, decisions, updates, a word on a stale issue.
 * In that order, and within each in the order of asks and norms.
 *
 * Costs a look at each ask that may be open and each norm in force; nothing that has happened is gone through.
 */
export function obligationsOf(state: IssueState, agreement: Agreement, now: Date): readonly Obligation[] {
  return [
    ...responsesOwed(state, agreement, now),
    ...promisesOwed(state, agreement, now),
    ...decisionsOwed(state, agreement, now),
    ...updatesOwed(state, agreement, now),
    ...wordsOwed(state, agreement, now),
  ];
}
