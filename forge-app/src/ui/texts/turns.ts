import { turns as de } from './languages/de/turns';
import { turns as en } from './languages/en/turns';
import { turns as es } from './languages/es/turns';
import { turns as fr } from './languages/fr/turns';
import { turns as ja } from './languages/ja/turns';
import { turns as pt } from './languages/pt/turns';
import { TURNS_MESSAGES } from './messages/turns';
import type { Subject } from './say';

/** An open thing: whose turn, until when, why, and what clears it. */
export const TURNS: Subject<typeof TURNS_MESSAGES> = {
  messages: TURNS_MESSAGES,
  languages: { en, de, fr, es, pt, ja },
};
