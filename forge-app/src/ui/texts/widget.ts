import { widget as de } from './languages/de/widget';
import { widget as en } from './languages/en/widget';
import { widget as es } from './languages/es/widget';
import { widget as fr } from './languages/fr/widget';
import { widget as ja } from './languages/ja/widget';
import { widget as pt } from './languages/pt/widget';
import { WIDGET_MESSAGES } from './messages/widget';
import type { Subject } from './say';

/** The widget on a dashboard. */
export const WIDGET: Subject<typeof WIDGET_MESSAGES> = {
  messages: WIDGET_MESSAGES,
  languages: { en, de, fr, es, pt, ja },
};
