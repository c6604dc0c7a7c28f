import type { AskKind } from '../issue/timeline';
import type { SentencePhrases } from './sentence-phrases';

/** Every kind that a text can ask for. */
export type TextAskKind = Exclude<AskKind, 'new-issue'>;

/** A part of a sentence, in tokens, half-open. */
export type Clause = readonly [from: number, to: number];

/**
 * What a request asks for, by its words: taking over, a review, a decision; anything else is a question, which a reply
 * answers. A mere question that has the word "review" in it is a question.
 *
 * @param hasChange A pull request or the like was named before: "My PR is up. Please have a look."
 */
export function kindOf(view: SentencePhrases, [from, to]: Clause, isRequest: boolean, hasChange: boolean): TextAskKind {
  if (isRequest && view.has('hand-off', from, to)) return 'hand-off';
  if (isRequest) {
    const looksAtChange = view.has('review-look', from, to) && (hasChange || view.has('review-thing', from, to));
    if (looksAtChange || view.has('review', from, to)) return 'review';
  }
  return view.has('decision', from, to) ? 'decision' : 'question';
}
