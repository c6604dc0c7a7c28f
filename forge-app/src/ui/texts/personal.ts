import { personal as de } from './languages/de/personal';
import { personal as en } from './languages/en/personal';
import { personal as es } from './languages/es/personal';
import { personal as fr } from './languages/fr/personal';
import { personal as ja } from './languages/ja/personal';
import { personal as pt } from './languages/pt/personal';
import { PERSONAL_MESSAGES } from './messages/personal';
import type { Subject } from './say';

/** A person’s own page. */
export const PERSONAL: Subject<typeof PERSONAL_MESSAGES> = {
  messages: PERSONAL_MESSAGES,
  languages: { en, de, fr, es, pt, ja },
};
