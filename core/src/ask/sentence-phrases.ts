import type { PersonId } from '../issue/timeline';
import type { LanguageCode, PhraseTag } from './languages/language';
import { phrasesIn, type TaggedPhrase } from './lexicon';
import type { Sentence } from './sentence';

/** A formula, a courtesy or "review comments" takes back the phrase whose words it holds. */
const TAKEN_BACK_BY: Partial<Record<PhraseTag, PhraseTag>> = {
  request: 'formula',
  condition: 'polite-condition',
  review: 'not-review',
  'nothing-changed': 'not-nothing-changed',
};
/** Marks between which a name is set apart from the sentence around it. */
const PAUSES = new Set([',', ':', ';', '-', '–', '—', '(', ')', '、', '，', '：', '¿', '¡', '/', '!', '|']);

/** People named at one place of a sentence. */
export interface Mentioned {
  readonly index: number;
  readonly people: readonly (PersonId | null)[];
}

/** A sentence and the phrases of all candidate languages in it, without those that are taken back. */
export class SentencePhrases {
  readonly sentence: Sentence;
  readonly phrases: readonly TaggedPhrase[];
  readonly mentions: readonly Mentioned[];
  readonly #byTag = new Map<PhraseTag, TaggedPhrase[]>();

  constructor(sentence: Sentence, languages: readonly LanguageCode[]) {
    this.sentence = sentence;
    const found = phrasesIn(sentence.tokens, languages);
    this.phrases = found.filter((phrase) => {
      const by = TAKEN_BACK_BY[phrase.tag];
      return by === undefined || !found.some((other) => other.tag === by && overlaps(other, phrase));
    });
    for (const phrase of this.phrases) {
      const list = this.#byTag.get(phrase.tag);
      if (list === undefined) this.#byTag.set(phrase.tag, [phrase]);
      else list.push(phrase);
    }
    this.mentions = sentence.tokens.flatMap((token, index) =>
      token.kind === 'mention' ? [{ index, people: token.people! }] : [],
    );
  }

  /** The phrases of a tag that lie inside `[from, to)`, by where they start. */
  all(tag: PhraseTag, from = 0, to = Number.POSITIVE_INFINITY): readonly TaggedPhrase[] {
    return (this.#byTag.get(tag) ?? []).filter((phrase) => phrase.from >= from && phrase.to <= to);
  }

  first(tag: PhraseTag, from = 0, to = Number.POSITIVE_INFINITY): TaggedPhrase | null {
    return this.all(tag, from, to).reduce<TaggedPhrase | null>(
      (first, phrase) => (first === null || phrase.from < first.from ? phrase : first),
      null,
    );
  }

  has(tag: PhraseTag, from = 0, to = Number.POSITIVE_INFINITY): boolean {
    return this.all(tag, from, to).length > 0;
  }

  /** Whether a phrase of the tag starts at this token. */
  startsWith(tag: PhraseTag, index: number): boolean {
    return (this.#byTag.get(tag) ?? []).some((phrase) => phrase.from === index);
  }

  isPause(index: number): boolean {
    const token = this.sentence.tokens[index];
    return token !== undefined && token.kind === 'mark' && PAUSES.has(token.text);
  }

  /** The first token at or after `from` that is no pause, no opening word ("hi", "ok", "thanks") and, if asked, no name. */
  afterOpening(from: number, skip: readonly ('mentions' | 'thanks')[] = []): number {
    let index = from;
    for (;;) {
      const opening = Math.max(
        ...['lead' as const, ...(skip.includes('thanks') ? ['thanks' as const] : [])].map((tag) =>
          this.#endOf(tag, index),
        ),
      );
      if (opening > index) index = opening;
      else if (this.isPause(index)) index++;
      else if (skip.includes('mentions') && this.sentence.tokens[index]?.kind === 'mention') index++;
      else return index;
    }
  }

  /** Where the longest phrase of the tag that starts at this token ends; the token itself if none does. */
  #endOf(tag: PhraseTag, index: number): number {
    return (this.#byTag.get(tag) ?? []).reduce((end, p) => (p.from === index ? Math.max(end, p.to) : end), index);
  }
}

export function overlaps(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}
