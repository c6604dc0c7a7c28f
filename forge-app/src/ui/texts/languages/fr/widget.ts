import type { WIDGET_MESSAGES } from '../../messages/widget';
import type { Texts } from '../../say';

export const widget: Texts<typeof WIDGET_MESSAGES> = {
  'choose.title': 'Aucun projet choisi',
  'choose.text': 'Choisissez-en un dans les réglages de ce widget.',
  'off.title': 'Les règles ne sont pas activées dans {project}',
  'off.text': 'Un administrateur du projet peut les activer.',
  inForce: '{count, plural, one {décision en vigueur} other {décisions en vigueur}}',
  openProposals: '{count, plural, one {proposition en cours} other {propositions en cours}}',
  reviewsDue: '{count, plural, one {à revoir} other {à revoir}}',
  debt: '{count, plural, one {clos sans décision écrite} other {clos sans décision écrite}}',
  people: 'À propos des décisions, jamais d’une personne.',
  worksCouncil: 'Le mode comité d’entreprise est actif : l’équipe n’est pas observée dans son ensemble.',
  project: 'Projet',
  save: 'Afficher',
  'noProjects.title': 'Aucun projet à afficher',
  'noProjects.text': 'Les règles ne sont activées dans aucun projet que vous voyez.',
};
