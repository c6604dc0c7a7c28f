import type { TURNS_MESSAGES } from '../../messages/turns';
import type { Texts } from '../../say';

export const turns: Texts<typeof TURNS_MESSAGES> = {
  turn: 'À qui',
  waiting: 'Attend',
  since: 'Depuis',
  due: 'Jusqu’à',
  'due.was': 'Était attendu',
  clears: 'Ce qui le règle',
  'clears.ways': '{ways}',
  'due.calm': 'Aucune réponse n’est attendue en dehors de vos heures.',
  'due.calmTheirs': 'Aucune réponse n’est attendue en dehors de leurs heures.',
  'due.resting': 'L’horloge est à l’arrêt : aucune heure de travail n’a passé depuis.',
  'of.team': 'L’équipe, personne en particulier',
  'of.nobody': 'Personne : ceux à qui on a demandé ne peuvent plus agir',
  ask: '{ask, select, new_issue {Une première réponse} question {Une réponse} review {Une relecture} decision {Une décision} blocker {De l’aide pour un blocage} hand_off {Un mot sur un passage de relais} other {Une réponse}}',
  'kind.promise': 'Une date promise',
  'kind.update': 'Un point écrit',
  'kind.stale': 'Un mot pour dire si c’est encore utile',
  'kind.decision': 'La décision par écrit',
  mine: 'À vous',
  'mine.over': 'À vous, date passée',
  over: 'Date passée',
  others: 'Dans les temps',
  board: 'Sur le tableau',
};
