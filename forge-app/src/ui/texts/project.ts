import { project as de } from './languages/de/project';
import { project as en } from './languages/en/project';
import { project as es } from './languages/es/project';
import { project as fr } from './languages/fr/project';
import { project as ja } from './languages/ja/project';
import { project as pt } from './languages/pt/project';
import { PROJECT_MESSAGES } from './messages/project';
import type { Subject } from './say';

/** The project page and the project settings. */
export const PROJECT: Subject<typeof PROJECT_MESSAGES> = {
  messages: PROJECT_MESSAGES,
  languages: { en, de, fr, es, pt, ja },
};
