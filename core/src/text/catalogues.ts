import type { Language } from './language';
import { common as commonDe } from './languages/de/common';
import { playbook as playbookDe } from './languages/de/playbook';
import { common as commonEn } from './languages/en/common';
import { playbook as playbookEn } from './languages/en/playbook';
import { common as commonEs } from './languages/es/common';
import { playbook as playbookEs } from './languages/es/playbook';
import { common as commonFr } from './languages/fr/common';
import { playbook as playbookFr } from './languages/fr/playbook';
import { common as commonJa } from './languages/ja/common';
import { playbook as playbookJa } from './languages/ja/playbook';
import { common as commonPt } from './languages/pt/common';
import { playbook as playbookPt } from './languages/pt/playbook';
import type { Catalogue } from './messages';

/** Every text to people, a catalogue a language. A file a subject in each: a translator finds the same lines in all of them. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: { ...commonEn, ...playbookEn },
  de: { ...commonDe, ...playbookDe },
  fr: { ...commonFr, ...playbookFr },
  es: { ...commonEs, ...playbookEs },
  pt: { ...commonPt, ...playbookPt },
  ja: { ...commonJa, ...playbookJa },
};
