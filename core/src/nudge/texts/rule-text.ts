import { PROMISE_NORM } from '../../norm/obligation';
import type { Playbook } from '../../playbook/schema';
import type { Reader } from '../../text/reader';
import { say } from '../../text/say';

/** The rule behind a nudge: its first sentence, in the words of the agreement, and its name. The name alone for a norm that is not there. */
export function ruleText(reader: Reader, playbook: Playbook, normId: string): string {
  if (normId === PROMISE_NORM) return say(reader, 'nudge.rule.promise');
  return say(reader, 'nudge.rule', { rule: sentenceOf(reader, playbook, normId) ?? normId, norm: normId });
}

function sentenceOf(reader: Reader, playbook: Playbook, normId: string): string | null {
  const named = <Norm extends { readonly id: string }>(norms: readonly Norm[]) => norms.find(({ id }) => id === normId);
  const response = named(playbook.responses);
  if (response !== undefined) return say(reader, 'playbook.response', response);
  const cadence = named(playbook.updates);
  if (cadence !== undefined) return say(reader, 'playbook.cadence', cadence);
  const staleness = named(playbook.staleness);
  if (staleness !== undefined) return say(reader, 'playbook.staleness', staleness);
  return named(playbook.decisions) === undefined ? null : say(reader, 'playbook.decision');
}
