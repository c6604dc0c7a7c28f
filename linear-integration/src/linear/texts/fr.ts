import type { LinearTexts } from './messages';

export const fr: LinearTexts = {
  'card.turn.people': 'Prochain mot\u00a0: {people}',
  'card.turn.team': 'Prochain mot\u00a0: n’importe qui de l’équipe',
  'card.turn.nobody': 'Prochain mot\u00a0: retour à la personne qui a demandé',
  'card.settled': 'Rien n’attend ici',
  'card.due': 'attendu {at} ({zone})',
  'card.dueSince': 'était attendu {at} ({zone})',
  'card.whose': 'À qui le tour',
  'card.dueFor': 'Attendu, pour {name}',
  'card.why': 'Pourquoi',
  'card.clears': 'Ce qui le règle',
  'card.more': '{count, plural, =1 {et une autre chose} other {et # autres choses}}',
  'gate.asked':
    '{name}, {issue} est fermé, et notre accord demande que la décision qui le motive soit écrite (règle {norm}).',
  'gate.incomplete': '{name}, {issue} est fermé, et sa fiche de décision pourrait en dire un peu plus (règle {norm}).',
  'gate.reverted': 'Il a été remis à l’état {state}, cette seule fois. Le fermer de nouveau ne dépend que de vous.',
  'gate.how':
    'Soit un commentaire qui commence par `/decision` dépose une fiche, soit `/exempt` et un motif suffisent sans fiche.',
  'gate.reasons': 'Motifs pour s’en passer\u00a0: {reasons}.',
  'gate.settled': 'C’est réglé, merci.',
  'decision.template':
    'Copiez ceci dans un commentaire et complétez-le. Ce que vous laissez de côté ne manque pas, tant que l’on sait quoi et pourquoi.',
  'decision.title': 'Ce qui a été décidé, en une ligne',
  'decision.heading.question': 'Question',
  'decision.heading.decision': 'Décision',
  'decision.heading.because': 'Raisons',
  'decision.heading.consequences': 'Conséquences',
  'decision.filed': 'Déposée comme décision {number}\u00a0: {title}.',
  'decision.incomplete':
    'Déposée comme décision {number}\u00a0: {title}. Elle comptera dès qu’elle en dira un peu plus\u00a0:',
  'decision.link': 'Décision {number}\u00a0: {title}',
  'decision.governs': 'vaut pour ce ticket',
  'open.decision':
    'Ce qui est en attente sur {issue}, c’est la décision qui le motive. L’un de ces moyens suffit\u00a0: {ways}.',
  'open.other':
    'Sur {issue}, quelque chose est en attente que ceci ne règle pas. L’un de ces moyens suffit\u00a0: {ways}.',
  'past.day': 'Le {on} est passé. Merci d’indiquer une date ultérieure.',
  'exempt.notAsked':
    'Aucune règle de notre accord ne demande de fiche de décision pour {issue}\u00a0; il n’y a donc rien dont le dispenser.',
  'exempt.noReasons':
    'L’accord ne prévoit aucun motif pour fermer {issue} sans fiche de décision\u00a0: `/decision` en dépose une.',
  'update.how':
    'Écrivez `/update` et une phrase\u00a0: ce qui a avancé, ce qui gêne, ce qui a été appris. `/update rien de nouveau` est une réponse entière.',
  'label.name': 'Décision manquante',
  'label.description': 'Fermé sans la fiche de décision que l’accord demande. Posée et retirée par Async Norms.',
  'view.name': 'Décision manquante',
  'view.description': 'Tickets fermés dont la décision n’est pas encore écrite.',
  'mail.page': 'Votre page',
  'mail.why': 'Vous recevez au plus un message de ce genre par jour travaillé, et aucun hors de vos horaires.',
};
