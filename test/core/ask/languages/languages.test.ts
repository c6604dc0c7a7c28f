import { de } from '../../../../core/src/ask/languages/de';
import { en } from '../../../../core/src/ask/languages/en';
import { es } from '../../../../core/src/ask/languages/es';
import { fr } from '../../../../core/src/ask/languages/fr';
import { ja } from '../../../../core/src/ask/languages/ja';
import {
  LANGUAGE_CODES,
  type LanguageCode,
  PHRASE_TAGS,
  type PhraseTag,
} from '../../../../core/src/ask/languages/language';
import { pt } from '../../../../core/src/ask/languages/pt';
import { lexiconOf } from '../../../../core/src/ask/lexicon';
import { tokensOf } from '../../../../core/src/ask/token';

const languages = { en, de, fr, es, pt, ja };
/** What a language may do without: Japanese says them by particles or word order. */
const OPTIONAL: Partial<Record<LanguageCode, readonly PhraseTag[]>> = {
  ja: ['request-of', 'commit-start', 'before-date', 'not-a-deadline'],
};

test.each(LANGUAGE_CODES)('%s has words for every tag', (code) => {
  const missing = PHRASE_TAGS.filter(
    (tag) =>
      (languages[code].phrases[tag] ?? []).length === 0 &&
      !['formula', 'question-end', 'spoken-to', ...(OPTIONAL[code] ?? [])].includes(tag),
  );
  expect(missing).toEqual([]);
});

test.each(LANGUAGE_CODES)('every phrase of %s is found where it stands alone', (code) => {
  const lexicon = lexiconOf(code);
  for (const tag of PHRASE_TAGS) {
    for (const phrase of languages[code].phrases[tag] ?? []) {
      const tokens = tokensOf(phrase);
      const whole = lexicon.phrases.matchesIn(tokens).filter((match) => match.to - match.from === tokens.length);
      expect({ phrase, tags: whole.map((match) => match.value) }).toMatchObject({
        phrase,
        tags: expect.arrayContaining([tag]),
      });
    }
  }
});

test.each(['blocked-by', 'hand-over-to', 'request-of'] as const)('every phrase of %s has its person', (tag) => {
  for (const code of LANGUAGE_CODES) {
    for (const phrase of languages[code].phrases[tag] ?? []) expect(phrase).toContain('@');
  }
});

test('weekdays are seven, months twelve or none', () => {
  for (const code of LANGUAGE_CODES) {
    expect(languages[code].dates.weekdays).toHaveLength(7);
    expect([0, 12]).toContain(languages[code].dates.months.length);
  }
});
