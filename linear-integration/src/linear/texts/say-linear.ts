import { sayFrom } from '@async-norms/core';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { LINEAR_MESSAGES } from './messages';
import { pt } from './pt';

/** A text of the Linear side in the reader's language, locale and zone. */
export const sayLinear = sayFrom(LINEAR_MESSAGES, { en, de, fr, es, pt, ja });
