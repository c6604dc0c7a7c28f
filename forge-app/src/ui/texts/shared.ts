import { shared as de } from './languages/de/shared';
import { shared as en } from './languages/en/shared';
import { shared as es } from './languages/es/shared';
import { shared as fr } from './languages/fr/shared';
import { shared as ja } from './languages/ja/shared';
import { shared as pt } from './languages/pt/shared';
import { SHARED_MESSAGES } from './messages/shared';
import type { Subject } from './say';

/** What every surface says. */
export const SHARED: Subject<typeof SHARED_MESSAGES> = {
  messages: SHARED_MESSAGES,
  languages: { en, de, fr, es, pt, ja },
};
