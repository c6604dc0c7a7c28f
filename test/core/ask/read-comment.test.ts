import { de } from './labelled/de';
import { en } from './labelled/en';
import { es } from './labelled/es';
import { fr } from './labelled/fr';
import { ja } from './labelled/ja';
import { pt } from './labelled/pt';
import { scoreOf } from './labelled-asks';

test.each(Object.entries({ en, de, fr, es, pt, ja }))('%s', (language, cases) => {
  const s = scoreOf(cases);
  console.log(language, cases.length, s.right, s.found, s.labelled, s.withdrawals, '\n' + s.wrong.join('\n'));
});
