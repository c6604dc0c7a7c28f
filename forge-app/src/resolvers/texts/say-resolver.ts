import { sayFrom } from '@async-norms/core';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { RESOLVER_MESSAGES } from './messages';
import { pt } from './pt';

/** A text of the resolvers or the gate in the reader's language, locale and zone. */
export const sayResolver = sayFrom(RESOLVER_MESSAGES, { en, de, fr, es, pt, ja });
