import { decisions as de } from './languages/de/decisions';
import { decisions as en } from './languages/en/decisions';
import { decisions as es } from './languages/es/decisions';
import { decisions as fr } from './languages/fr/decisions';
import { decisions as ja } from './languages/ja/decisions';
import { decisions as pt } from './languages/pt/decisions';
import { DECISIONS_MESSAGES } from './messages/decisions';
import type { Subject } from './say';

/** A decision record: writing, reading and moving it. */
export const DECISIONS: Subject<typeof DECISIONS_MESSAGES> = {
  messages: DECISIONS_MESSAGES,
  languages: { en, de, fr, es, pt, ja },
};
