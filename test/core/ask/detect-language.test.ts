import { languagesOf } from '../../../core/src/ask/detect-language';
import type { LanguageCode } from '../../../core/src/ask/languages/language';
import { readPlain } from '../../../core/src/ask/markup/plain';
import { sentencesOf } from '../../../core/src/ask/sentence';
import { people } from './labelled-asks';

function detected(text: string, hint?: LanguageCode): readonly LanguageCode[] {
  return languagesOf(sentencesOf(readPlain(text, people), people, new Set()), hint);
}

test.each`
  text                                       | hint         | languages
  ${'Could you have a look at this?'}        | ${undefined} | ${['en']}
  ${'Könntest du dir das bitte anschauen?'}  | ${undefined} | ${['de']}
  ${"Peux-tu regarder ça, s'il te plaît ?"}  | ${undefined} | ${['fr']}
  ${'¿Puedes mirar esto, por favor?'}        | ${undefined} | ${['es']}
  ${'Você pode olhar isso, por favor?'}      | ${undefined} | ${['pt']}
  ${'確認していただけますか？'}              | ${undefined} | ${['ja']}
  ${'LGTM'}                                  | ${undefined} | ${['en', 'de', 'fr', 'es', 'pt', 'ja']}
  ${'LGTM'}                                  | ${'de'}      | ${['de']}
  ${'Could you have a look at this? Danke!'} | ${'de'}      | ${['en', 'de']}
`('$text (hint $hint) is read in $languages', ({ text, hint, languages }) => {
  expect(detected(text, hint)).toEqual(languages);
});
