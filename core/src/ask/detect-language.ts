import { LANGUAGE_CODES, type LanguageCode } from './languages/language';
import { lexiconOf } from './lexicon';
import type { Sentence } from './sentence';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Tokens looked at: a comment that is not recognised by then is not by more of it. */
const MAX_TOKENS = 2_000;
/** A language is kept when it has this share of the common words of the strongest: comments mix languages. */
const KEPT_SHARE = 0.6;
/** So few words tell nothing for certain: a language one word behind is kept as well. */
const FEW = 2;

/**
 * The languages in whose words a comment is read, by counting short frequent words; kana means Japanese.
 *
 * Cheap and safe rather than clever: in doubt several are kept, and since the words that forbid an ask count in each of
 * them, reading in too many languages loses asks and invents none. Without a single known word the hint decides, and
 * without a hint all are read.
 */
export function languagesOf(sentences: readonly Sentence[], hint: LanguageCode | undefined): readonly LanguageCode[] {
  const scores = new Map<LanguageCode, number>(LANGUAGE_CODES.map((code) => [code, 0]));
  let left = MAX_TOKENS;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (left-- <= 0) break;
      if (KANA.test(token.text)) scores.set('ja', scores.get('ja')! + 1);
      else {
        for (const code of LANGUAGE_CODES) {
          if (code !== 'ja' && lexiconOf(code).commonWords.has(token.text)) scores.set(code, scores.get(code)! + 1);
        }
      }
    }
  }
  const best = Math.max(...LANGUAGE_CODES.filter((code) => code !== 'ja').map((code) => scores.get(code)!));
  const kept = LANGUAGE_CODES.filter((code) => {
    const score = scores.get(code)!;
    if (code === 'ja') return score > 0;
    if (scores.get('ja')! > 0) return score >= 4;
    if (best <= FEW) return best > 0 && score >= best - 1;
    return score > 0 && (score >= best * KEPT_SHARE || code === hint);
  });
  if (kept.length > 0) return kept.filter((code) => !hasStrongerTwin(code, scores));
  return hint === undefined ? LANGUAGE_CODES : [hint];
}

/** Spanish and Portuguese share so many words ("no" forbids in one and means "in the" in the other) that one is chosen. */
function hasStrongerTwin(code: LanguageCode, scores: ReadonlyMap<LanguageCode, number>): boolean {
  const twin = code === 'es' ? 'pt' : code === 'pt' ? 'es' : null;
  return twin !== null && scores.get(twin)! > scores.get(code)!;
}
