import { admin as de } from './languages/de/admin';
import { admin as en } from './languages/en/admin';
import { admin as es } from './languages/es/admin';
import { admin as fr } from './languages/fr/admin';
import { admin as ja } from './languages/ja/admin';
import { admin as pt } from './languages/pt/admin';
import { ADMIN_MESSAGES } from './messages/admin';
import type { Subject } from './say';

/** The admin page. */
export const ADMIN: Subject<typeof ADMIN_MESSAGES> = {
  messages: ADMIN_MESSAGES,
  languages: { en, de, fr, es, pt, ja },
};
