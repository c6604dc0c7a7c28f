import type { TextsOf } from '@async-norms/core';
import type { YOURS } from '../messages/yours';

export const yours: TextsOf<typeof YOURS> = {
  'yours.title': 'Bonjour {name}',
  'yours.working': 'Vous êtes dans vos horaires jusqu’à {at}.',
  'yours.resting': 'Vous êtes en dehors de vos horaires. Rien ne vous parvient avant {at}.',
  'yours.noHours': 'Vos horaires sont vides, donc rien ne vous parvient.',
  'yours.hoursUnknown': 'Vos horaires ne sont pas connus, donc rien ne vous est envoyé.',
  'yours.setHours': 'Fixer vos horaires',
  'yours.noAgreement': 'L’équipe n’a encore rien convenu, donc rien n’est demandé à personne.',
  'yours.toPlaybook': 'Vers l’accord',
  'yours.waiting':
    '{count, plural, =0 {Rien ne vous attend} =1 {Une chose vous attend} other {# choses vous attendent}}',
  'yours.coming': 'À venir',
  'yours.nothing': 'Vous avez l’esprit libre pour votre travail.',
  'yours.proposals': 'Propositions qui attendent votre mot',
  'yours.board': 'Au tableau',
  'yours.board.what': 'Ce qui n’est le tour de personne en particulier. Qui a un moment peut le prendre.',
  'yours.board.more': 'Et {count} autres.',
  'yours.said': 'Ce qui vous a été dit',
  'yours.tour': 'Faites le tour',
  'yours.tour.playbook':
    'Ce que l’équipe a convenu, en phrases simples, et ce que cela signifie pour vous. Changez-le, et essayez d’abord sur des semaines passées.',
  'yours.tour.decisions': 'Pourquoi les choses sont ainsi. Cherchez comme vous demanderiez à quelqu’un.',
  'yours.tour.proposals':
    'Se mettre d’accord sans réunion\u00a0: le silence vaut accord quand chacun a eu ses jours ouvrés.',
  'yours.tour.people': 'Qui travaille quand, et comment joindre chacun au mieux.',
  'yours.tour.privacy': 'Exactement ce qui est conservé, combien de temps, et qui le voit.',
  'owed.response.by':
    '{ask, select, question {{waiting} vous a posé une question} new_issue {{waiting} a ouvert ce ticket, qui vous revient} review {{waiting} demande votre relecture} decision {{waiting} demande votre décision} blocker {{waiting} est bloqué et demande votre aide} hand_off {{waiting} vous a passé le relais} other {}}',
  'owed.response':
    '{ask, select, question {Une question vous a été posée} new_issue {Nouveau, et cela vous revient} review {Une relecture est demandée} decision {Une décision est demandée} blocker {Quelqu’un est bloqué et demande de l’aide} hand_off {Le relais a été passé} other {}}',
  'owed.promise': 'Vous aviez dit y revenir',
  'owed.decision': 'Fermé, et sa décision n’est pas encore écrite',
  'owed.update': 'Un petit point aiderait',
  'owed.stale': 'C’est calme ici. Est-ce encore utile\u202f?',
  'owed.due': 'pour {at}',
  'owed.wasDue': 'échéance passée\u00a0: {at}',
  'owed.why': 'Pourquoi cela figure ici',
  'issue.lead': 'À qui c’est le tour et ce qui règle la chose. La même vue pour tous.',
  'issue.inLinear': 'Ouvrir dans Linear',
  'issue.turn': 'À qui le tour',
  'issue.nothing': 'Rien n’est ouvert ici.',
  'issue.turnOf':
    '{name}\u00a0: {what, select, question {une question} new_issue {un nouveau ticket} review {une relecture} decision {une décision} blocker {un blocage} hand_off {un relais} promise {une promesse} update {un point} stale {un mot pour dire si c’est encore utile} record {la décision par écrit} other {}}',
  'issue.turnOfTeam':
    'N’importe qui dans l’équipe\u00a0: {what, select, question {une question} new_issue {un nouveau ticket} review {une relecture} decision {une décision} blocker {un blocage} hand_off {un relais} promise {une promesse} update {un point} stale {un mot pour dire si c’est encore utile} record {la décision par écrit} other {}}',
  'issue.turnOfNobody':
    'Personne ne peut agir, c’est donc au tableau\u00a0: {what, select, question {une question} new_issue {un nouveau ticket} review {une relecture} decision {une décision} blocker {un blocage} hand_off {un relais} promise {une promesse} update {un point} stale {un mot pour dire si c’est encore utile} record {la décision par écrit} other {}}',
  'issue.forThem': '{at} pour {name}',
  'issue.workingWith': 'Travailler avec {name}',
  'issue.decisions': 'Décisions derrière',
  'issue.noDecisions': 'Aucune n’est classée pour ce ticket.',
  'issue.activity': 'Ce que l’outil a fait ici',
  'handOff.together':
    '{name} et vous travaillez tous deux de {from} à {to}\u00a0: bon pour un court appel, si l’écrit ne suffit pas.',
  'handOff.theirs': 'À l’heure de {name}\u00a0: de {from} à {to}.',
  'handOff.inWriting':
    '{name} et vous ne travaillez pas en même temps. Ce que vous écrivez avant {leavesAt} est lu à partir de {picksUpAt}.',
  'handOff.never': 'Impossible de dire quand vous croisez {name}\u00a0: des horaires manquent.',
  'card.bestFor': 'À solliciter pour',
  'card.form': 'Forme préférée',
  'card.form.comment': 'un commentaire',
  'card.form.document': 'un document',
  'card.form.recording-with-text': 'un enregistrement avec son texte',
  'card.form.call-when-stuck': 'un appel en cas de blocage',
  'card.notes': 'Remarques',
  'card.none': 'Pas encore de fiche.',
};
