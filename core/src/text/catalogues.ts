import type { Language } from './language';
import { common as commonDe } from './languages/de/common';
import { decision as decisionDe } from './languages/de/decision';
import { nudge as nudgeDe } from './languages/de/nudge';
import { playbook as playbookDe } from './languages/de/playbook';
import { report as reportDe } from './languages/de/report';
import { common as commonEn } from './languages/en/common';
import { decision as decisionEn } from './languages/en/decision';
import { nudge as nudgeEn } from './languages/en/nudge';
import { playbook as playbookEn } from './languages/en/playbook';
import { report as reportEn } from './languages/en/report';
import { common as commonEs } from './languages/es/common';
import { decision as decisionEs } from './languages/es/decision';
import { nudge as nudgeEs } from './languages/es/nudge';
import { playbook as playbookEs } from './languages/es/playbook';
import { report as reportEs } from './languages/es/report';
import { common as commonFr } from './languages/fr/common';
import { decision as decisionFr } from './languages/fr/decision';
import { nudge as nudgeFr } from './languages/fr/nudge';
import { playbook as playbookFr } from './languages/fr/playbook';
import { report as reportFr } from './languages/fr/report';
import { common as commonJa } from './languages/ja/common';
import { decision as decisionJa } from './languages/ja/decision';
import { nudge as nudgeJa } from './languages/ja/nudge';
import { playbook as playbookJa } from './languages/ja/playbook';
import { report as reportJa } from './languages/ja/report';
import { common as commonPt } from './languages/pt/common';
import { decision as decisionPt } from './languages/pt/decision';
import { nudge as nudgePt } from './languages/pt/nudge';
import { playbook as playbookPt } from './languages/pt/playbook';
import { report as reportPt } from './languages/pt/report';
import type { Catalogue } from './messages';

/** Every text to people, a catalogue a language. A file a subject in each: a translator finds the same lines in all of them. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: { ...commonEn, ...playbookEn, ...nudgeEn, ...decisionEn, ...reportEn },
  de: { ...commonDe, ...playbookDe, ...nudgeDe, ...decisionDe, ...reportDe },
  fr: { ...commonFr, ...playbookFr, ...nudgeFr, ...decisionFr, ...reportFr },
  es: { ...commonEs, ...playbookEs, ...nudgeEs, ...decisionEs, ...reportEs },
  pt: { ...commonPt, ...playbookPt, ...nudgePt, ...decisionPt, ...reportPt },
  ja: { ...commonJa, ...playbookJa, ...nudgeJa, ...decisionJa, ...reportJa },
};
