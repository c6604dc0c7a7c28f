import { type DateMeaning, datePhrasesOf } from './date-phrases';
import { de } from './languages/de';
import { en } from './languages/en';
import { es } from './languages/es';
import { fr } from './languages/fr';
import { international } from './languages/international';
import { ja } from './languages/ja';
import { LANGUAGE_CODES, type Language, type LanguageCode, PHRASE_TAGS, type PhraseTag } from './languages/language';
import { pt } from './languages/pt';
import { PhraseTrie } from './phrase-trie';
import { type Token, tokensOf } from './token';

/** A language made ready for searching. */
export interface Lexicon {
  readonly code: LanguageCode;
  readonly commonWords: ReadonlySet<string>;
  readonly phrases: PhraseTrie<PhraseTag>;
  readonly dates: PhraseTrie<DateMeaning>;
}

/** A phrase found, and in which language. */
export interface TaggedPhrase {
  readonly tag: PhraseTag;
  readonly language: LanguageCode;
  /** Token indexes, half-open. */
  readonly from: number;
  readonly to: number;
}

const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { en, de, fr, es, pt, ja };
const lexicons = new Map<LanguageCode, Lexicon>();

/** A language's words, compiled at first use and kept: the same data always gives the same lexicon. */
export function lexiconOf(code: LanguageCode): Lexicon {
  const known = lexicons.get(code);
  if (known !== undefined) return known;
  const language = LANGUAGES[code];
  const phrases = new PhraseTrie<PhraseTag>();
  for (const tag of PHRASE_TAGS) {
    for (const phrase of [...(language.phrases[tag] ?? []), ...(international[tag] ?? [])]) phrases.add(tag, phrase);
  }
  const dates = new PhraseTrie<DateMeaning>();
  for (const { meaning, phrase } of datePhrasesOf(language.dates)) dates.add(meaning, phrase);
  const names = [...language.dates.months, ...language.dates.weekdays].flat();
  const lexicon = { code, commonWords: new Set([...language.commonWords, ...names]), phrases, dates };
  lexicons.set(code, lexicon);
  return lexicon;
}

/** First words of month names in all languages: after a number and a full stop ("9. März") the sentence goes on. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(
  LANGUAGE_CODES.flatMap((code) => LANGUAGES[code].dates.months.flat().map((name) => tokensOf(name)[0]?.text ?? name)),
);

/** All phrases of these languages in `tokens`, in no particular order. */
export function phrasesIn(tokens: readonly Token[], languages: readonly LanguageCode[]): TaggedPhrase[] {
  return languages.flatMap((language) =>
    lexiconOf(language)
      .phrases.matchesIn(tokens)
      .map(({ value: tag, from, to }) => ({ tag, language, from, to })),
  );
}
