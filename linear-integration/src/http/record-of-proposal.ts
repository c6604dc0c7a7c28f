import { type DecisionRecordInput, localDateAt, TimeZone } from '@async-norms/core';
import type { Speak } from '../admin/texts/say';
import type { WrittenProposal } from '../store/proposal-store';

/** The decision that an accepted proposal is: its words, who agreed, and the concerns that were met on the way. */
export function recordOfProposal(
  { title, text, proposal }: WrittenProposal,
  nameOf: (person: string) => string,
  now: Date,
  t: Speak,
): DecisionRecordInput {
  const concerns = [...new Set(proposal.events.flatMap((event) => (event.kind === 'concern' ? [event.name] : [])))];
  return {
    title,
    status: 'accepted',
    decidedOn: localDateAt(TimeZone.parse('UTC'), now),
    question: title,
    decision: text,
    because: t('proposal.because'),
    ...(concerns.length === 0 ? {} : { context: t('proposal.concerns', { concerns }) }),
    deciders: proposal.participants.map(nameOf),
    tags: [],
  };
}
