import type { PersonId } from '../issue/timeline';
import type { TextAskKind } from './ask-kind';
import type { AskEvidence, AskRule } from './evidence';
import type { LanguageCode } from './languages/language';
import type { SentencePhrases } from './sentence-phrases';

/** Those whom a name or several stand for; `null` for somebody unknown. */
export type Named = readonly (PersonId | null)[];

/** A direct request found, before those to the speaker or to strangers are dropped. */
export interface FoundAsk {
  readonly kind: TextAskKind;
  readonly of: Named;
  readonly evidence: AskEvidence;
}

/** The sentence as the place of what was found in it. */
export function evidenceOf(view: SentencePhrases, rule: AskRule, language: LanguageCode | null): AskEvidence {
  return { rule, start: view.sentence.start, end: view.sentence.end, language };
}

/** "no longer blocked by @x", "I was waiting for @x"; Japanese denies at the end. */
export function isDenied(view: SentencePhrases, phrase: { from: number; to: number }): boolean {
  return view
    .all('not-so')
    .some((denial) => (denial.language === 'ja' ? denial.from >= phrase.from : denial.from < phrase.from));
}
