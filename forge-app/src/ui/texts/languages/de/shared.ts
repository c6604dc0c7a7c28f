import type { SHARED_MESSAGES } from '../../messages/shared';
import type { Texts } from '../../say';

export const shared: Texts<typeof SHARED_MESSAGES> = {
  loading: 'Wird geladen',
  again: 'Noch einmal versuchen',
  choose: 'Auswählen',
  cancel: 'Abbrechen',
  'failed.text': 'Unterwegs ist etwas schiefgegangen. Es wurde nichts geändert; du kannst es noch einmal versuchen.',
  broken:
    'Bei uns stimmt etwas nicht, deshalb lässt sich das nicht zeigen. Es wurde nichts geändert. Die Seite neu zu laden kann helfen.',
  problem: '{path}: {problem}; erwartet: {expected}',
};
