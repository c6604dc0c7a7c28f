import type { Language } from './language';
import { common as commonDe } from './languages/de/common';
import { decision as decisionDe } from './languages/de/decision';
import { nudge as nudgeDe } from './languages/de/nudge';
import { playbook as playbookDe } from './languages/de/playbook';
import { common as commonEn } from './languages/en/common';
import { decision as decisionEn } from './languages/en/decision';
import { nudge as nudgeEn } from './languages/en/nudge';
import { playbook as playbookEn } from './languages/en/playbook';
import { common as commonEs } from './languages/es/common';
import { decision as decisionEs } from './languages/es/decision';
import { nudge as nudgeEs } from './languages/es/nudge';
import { playbook as playbookEs } from './languages/es/playbook';
import { common as commonFr } from './languages/fr/common';
import { decision as decisionFr } from './languages/fr/decision';
import { nudge as nudgeFr } from './languages/fr/nudge';
import { playbook as playbookFr } from './languages/fr/playbook';
import { common as commonJa } from './languages/ja/common';
import { decision as decisionJa } from './languages/ja/decision';
import { nudge as nudgeJa } from './languages/ja/nudge';
import { playbook as playbookJa } from './languages/ja/playbook';
import { common as commonPt } from './languages/pt/common';
import { decision as decisionPt } from './languages/pt/decision';
import { nudge as nudgePt } from './languages/pt/nudge';
import { playbook as playbookPt } from './languages/pt/playbook';
import type { Catalogue } from './messages';

/** Every text to people, a catalogue a language. A file a subject in each: a translator finds the same lines in all of them. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: { ...commonEn, ...playbookEn, ...nudgeEn, ...decisionEn },
  de: { ...commonDe, ...playbookDe, ...nudgeDe, ...decisionDe },
  fr: { ...commonFr, ...playbookFr, ...nudgeFr, ...decisionFr },
  es: { ...commonEs, ...playbookEs, ...nudgeEs, ...decisionEs },
  pt: { ...commonPt, ...playbookPt, ...nudgePt, ...decisionPt },
  ja: { ...commonJa, ...playbookJa, ...nudgeJa, ...decisionJa },
};
