import type { Language, TextsOf } from '@async-norms/core';
import { activity as activityDe } from './de/activity';
import { decisions as decisionsDe } from './de/decisions';
import { frame as frameDe } from './de/frame';
import { install as installDe } from './de/install';
import { people as peopleDe } from './de/people';
import { playbook as playbookDe } from './de/playbook';
import { privacy as privacyDe } from './de/privacy';
import { proposals as proposalsDe } from './de/proposals';
import { settings as settingsDe } from './de/settings';
import { signIn as signInDe } from './de/sign-in';
import { yours as yoursDe } from './de/yours';
import { activity as activityEn } from './en/activity';
import { decisions as decisionsEn } from './en/decisions';
import { frame as frameEn } from './en/frame';
import { install as installEn } from './en/install';
import { people as peopleEn } from './en/people';
import { playbook as playbookEn } from './en/playbook';
import { privacy as privacyEn } from './en/privacy';
import { proposals as proposalsEn } from './en/proposals';
import { settings as settingsEn } from './en/settings';
import { signIn as signInEn } from './en/sign-in';
import { yours as yoursEn } from './en/yours';
import { activity as activityEs } from './es/activity';
import { decisions as decisionsEs } from './es/decisions';
import { frame as frameEs } from './es/frame';
import { install as installEs } from './es/install';
import { people as peopleEs } from './es/people';
import { playbook as playbookEs } from './es/playbook';
import { privacy as privacyEs } from './es/privacy';
import { proposals as proposalsEs } from './es/proposals';
import { settings as settingsEs } from './es/settings';
import { signIn as signInEs } from './es/sign-in';
import { yours as yoursEs } from './es/yours';
import { activity as activityFr } from './fr/activity';
import { decisions as decisionsFr } from './fr/decisions';
import { frame as frameFr } from './fr/frame';
import { install as installFr } from './fr/install';
import { people as peopleFr } from './fr/people';
import { playbook as playbookFr } from './fr/playbook';
import { privacy as privacyFr } from './fr/privacy';
import { proposals as proposalsFr } from './fr/proposals';
import { settings as settingsFr } from './fr/settings';
import { signIn as signInFr } from './fr/sign-in';
import { yours as yoursFr } from './fr/yours';
import { activity as activityJa } from './ja/activity';
import { decisions as decisionsJa } from './ja/decisions';
import { frame as frameJa } from './ja/frame';
import { install as installJa } from './ja/install';
import { people as peopleJa } from './ja/people';
import { playbook as playbookJa } from './ja/playbook';
import { privacy as privacyJa } from './ja/privacy';
import { proposals as proposalsJa } from './ja/proposals';
import { settings as settingsJa } from './ja/settings';
import { signIn as signInJa } from './ja/sign-in';
import { yours as yoursJa } from './ja/yours';
import type { PAGE_MESSAGES } from './messages';
import { activity as activityPt } from './pt/activity';
import { decisions as decisionsPt } from './pt/decisions';
import { frame as framePt } from './pt/frame';
import { install as installPt } from './pt/install';
import { people as peoplePt } from './pt/people';
import { playbook as playbookPt } from './pt/playbook';
import { privacy as privacyPt } from './pt/privacy';
import { proposals as proposalsPt } from './pt/proposals';
import { settings as settingsPt } from './pt/settings';
import { signIn as signInPt } from './pt/sign-in';
import { yours as yoursPt } from './pt/yours';

/** The texts of the pages, a catalogue a language. A file a subject in each: a translator finds the same lines in all of them. */
export const PAGE_CATALOGUES: Readonly<Record<Language, TextsOf<typeof PAGE_MESSAGES>>> = {
  en: {
    ...frameEn,
    ...signInEn,
    ...yoursEn,
    ...playbookEn,
    ...decisionsEn,
    ...proposalsEn,
    ...peopleEn,
    ...settingsEn,
    ...activityEn,
    ...privacyEn,
    ...installEn,
  },
  de: {
    ...frameDe,
    ...signInDe,
    ...yoursDe,
    ...playbookDe,
    ...decisionsDe,
    ...proposalsDe,
    ...peopleDe,
    ...settingsDe,
    ...activityDe,
    ...privacyDe,
    ...installDe,
  },
  fr: {
    ...frameFr,
    ...signInFr,
    ...yoursFr,
    ...playbookFr,
    ...decisionsFr,
    ...proposalsFr,
    ...peopleFr,
    ...settingsFr,
    ...activityFr,
    ...privacyFr,
    ...installFr,
  },
  es: {
    ...frameEs,
    ...signInEs,
    ...yoursEs,
    ...playbookEs,
    ...decisionsEs,
    ...proposalsEs,
    ...peopleEs,
    ...settingsEs,
    ...activityEs,
    ...privacyEs,
    ...installEs,
  },
  pt: {
    ...framePt,
    ...signInPt,
    ...yoursPt,
    ...playbookPt,
    ...decisionsPt,
    ...proposalsPt,
    ...peoplePt,
    ...settingsPt,
    ...activityPt,
    ...privacyPt,
    ...installPt,
  },
  ja: {
    ...frameJa,
    ...signInJa,
    ...yoursJa,
    ...playbookJa,
    ...decisionsJa,
    ...proposalsJa,
    ...peopleJa,
    ...settingsJa,
    ...activityJa,
    ...privacyJa,
    ...installJa,
  },
};
