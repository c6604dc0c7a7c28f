import { proposals as de } from './languages/de/proposals';
import { proposals as en } from './languages/en/proposals';
import { proposals as es } from './languages/es/proposals';
import { proposals as fr } from './languages/fr/proposals';
import { proposals as ja } from './languages/ja/proposals';
import { proposals as pt } from './languages/pt/proposals';
import { PROPOSALS_MESSAGES } from './messages/proposals';
import type { Subject } from './say';

/** Proposals, and consent to them. */
export const PROPOSALS: Subject<typeof PROPOSALS_MESSAGES> = {
  messages: PROPOSALS_MESSAGES,
  languages: { en, de, fr, es, pt, ja },
};
