import type { PersonId } from '../issue/timeline';
import type { Obligation } from '../norm/obligation';
import type { Said } from './said';

/** A message that is to be marked as cleared where it stands, without telling anyone. */
export interface Resolution {
  /** The key of the nudge it is about. */
  readonly key: string;
  readonly obligationKey: string;
  readonly issueId: string;
  readonly person: PersonId;
  readonly messageId: string | null;
  /** `cleared`: nothing is owed any more. `passed-on`: it is owed by someone else now. */
  readonly why: 'cleared' | 'passed-on';
}

/**
 * What was said about these issues and no longer holds.
 *
 * @param obligations All that is owed on these issues.
 */
export function resolutionsOf(
  issueIds: Iterable<string>,
  obligations: readonly Obligation[],
  said: Said,
): readonly Resolution[] {
  const byKey = new Map(obligations.map((obligation) => [obligation.key, obligation]));
  const resolutions: Resolution[] = [];
  for (const issueId of issueIds) {
    for (const { key, obligationKey, person, step, messageId } of said.standingOn(issueId)) {
      const obligation = byKey.get(obligationKey);
      const isTheirs = step === 'facilitator' || obligation?.dues.some((due) => due.person === person);
      if (obligation !== undefined && isTheirs) continue;
      const why = obligation === undefined ? 'cleared' : 'passed-on';
      resolutions.push({ key, obligationKey, issueId, person, messageId, why });
    }
  }
  return resolutions.sort((a, b) => (a.key < b.key ? -1 : 1));
}
