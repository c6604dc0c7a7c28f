import { playbook as de } from './languages/de/playbook';
import { playbook as en } from './languages/en/playbook';
import { playbook as es } from './languages/es/playbook';
import { playbook as fr } from './languages/fr/playbook';
import { playbook as ja } from './languages/ja/playbook';
import { playbook as pt } from './languages/pt/playbook';
import { PLAYBOOK_MESSAGES } from './messages/playbook';
import type { Subject } from './say';

/** What a playbook means, and which workflows hold. */
export const PLAYBOOK: Subject<typeof PLAYBOOK_MESSAGES> = {
  messages: PLAYBOOK_MESSAGES,
  languages: { en, de, fr, es, pt, ja },
};
