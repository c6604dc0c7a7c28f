import type { SHARED_MESSAGES } from '../../messages/shared';
import type { Texts } from '../../say';

export const shared: Texts<typeof SHARED_MESSAGES> = {
  loading: 'Chargement',
  again: 'Réessayer',
  choose: 'Choisir',
  cancel: 'Annuler',
  'failed.text': 'Un problème est survenu en chemin. Rien n’a été modifié ; vous pouvez réessayer.',
  broken:
    'Quelque chose ne va pas de notre côté et ceci ne peut pas s’afficher. Rien n’a été modifié. Recharger la page peut aider.',
  problem: '{path} : {problem} ; attendu : {expected}',
};
