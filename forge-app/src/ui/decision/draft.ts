import type { DecisionDraft, DecisionView } from '../resolver-types/decision-types';

/** A record nobody has written yet. */
export const EMPTY_DRAFT: DecisionDraft = {
  title: '',
  status: 'accepted',
  question: '',
  context: '',
  options: [],
  decision: '',
  because: '',
  consequences: '',
  decidedOn: null,
  reviewBy: null,
  deciders: [],
  tags: [],
};

/** What a record says, to be changed. */
export function draftOf({ draft }: Pick<DecisionView, 'draft'>): DecisionDraft {
  return { ...EMPTY_DRAFT, ...draft };
}
