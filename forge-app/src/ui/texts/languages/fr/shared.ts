import type { SHARED_MESSAGES } from '../../messages/shared';
import type { Texts } from '../../say';

export const shared: Texts<typeof SHARED_MESSAGES> = {
  loading: 'Chargement',
  again: 'Réessayer',
  choose: 'Choisir',
  cancel: 'Annuler',
  'failed.text': 'Un problème est survenu en chemin. Rien n’a été modifié ; vous pouvez réessayer.',
  problem: '{path} : {problem} ; attendu : {expected}',
};
