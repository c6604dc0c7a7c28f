import { panel as de } from './languages/de/panel';
import { panel as en } from './languages/en/panel';
import { panel as es } from './languages/es/panel';
import { panel as fr } from './languages/fr/panel';
import { panel as ja } from './languages/ja/panel';
import { panel as pt } from './languages/pt/panel';
import { PANEL_MESSAGES } from './messages/panel';
import type { Subject } from './say';

/** The issue panel and the lozenge beside it. */
export const PANEL: Subject<typeof PANEL_MESSAGES> = {
  messages: PANEL_MESSAGES,
  languages: { en, de, fr, es, pt, ja },
};
