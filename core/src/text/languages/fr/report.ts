import type { Texts } from '../../messages';
import type { REPORT } from '../../messages/report';

export const report: Texts<typeof REPORT> = {
  'report.backtest.title': 'Ce que l’accord de {team} aurait donné',
  'report.backtest.lead':
    'L’accord a été appliqué à {issues, plural, one {# ticket} other {# tickets}} et {comments, plural, one {# commentaire} other {# commentaires}}, du {from} au {to}, comme s’il avait toujours été en vigueur.',
  'report.backtest.empty': 'Cet historique ne contient rien à quoi appliquer l’accord.',
  'report.figures': 'En bref',
  'report.figure.met': 'réponses données à temps',
  'report.figure.posted': 'points donnés à l’échéance',
  'report.figure.recorded': 'fermés avec la décision écrite',
  'report.figure.perDay': 'rappels au plus, la moitié des jours qui en comptent',
  'report.ofTotal': '{part, number} sur {total, number}',
  'report.none': 'aucun',
  'report.legend': 'Signification des couleurs',
  'report.numbers': 'La même chose en chiffres',
  'report.responses.heading': 'Réponses données',
  'report.responses.sentence':
    '{asked, plural, one {# demande a été faite} other {# demandes ont été faites}}. {answered, plural, one {# a reçu} other {# ont reçu}} une réponse, dont {met, number} à temps\u00a0: {share} du total.',
  'report.responses.none': 'Aucune demande ne relève d’une règle.',
  'report.responses.desc':
    '{norms, plural, one {Une barre pour # règle} other {Une barre pour chacune des # règles}}\u00a0: ce qui a reçu une réponse à temps, plus tard ou pas encore.',
  'report.part.met': 'à temps',
  'report.part.later': 'plus tard',
  'report.part.unanswered': 'pas encore de réponse',
  'report.times.heading': 'Le temps des réponses',
  'report.times.sentence':
    'La moitié des réponses est arrivée en {half} au plus, neuf sur dix en {nine} au plus. Le temps hors des horaires ne compte pas.',
  'report.times.how':
    'La bande contient la moitié centrale des réponses, le point est celle du milieu, le trait fin s’arrête où neuf sur dix étaient arrivées. Le repère foncé est ce que l’accord permet. Chaque pas vers la droite est plus long.',
  'report.times.desc':
    '{norms, plural, one {Une ligne pour # règle} other {Une ligne pour chacune des # règles}}\u00a0: combien d’heures ouvrées les réponses ont pris.',
  'report.times.row':
    '{norm}\u00a0: un quart en {p25}, la moitié en {p50}, trois quarts en {p75}, neuf sur dix en {p90}.',
  'report.times.axis': 'heures ouvrées',
  'report.updates.heading': 'Points donnés',
  'report.updates.sentence':
    'Un point était attendu {due, plural, one {# fois} other {# fois}}, et {posted, plural, one {# a été donné} other {# ont été donnés}}\u00a0: {share}.',
  'report.updates.none': 'Aucun point n’était attendu.',
  'report.updates.desc':
    '{norms, plural, one {Une barre pour # règle} other {Une barre pour chacune des # règles}}\u00a0: combien de points attendus ont été donnés.',
  'report.part.posted': 'donnés',
  'report.part.skipped': 'non donnés',
  'report.decisions.heading': 'Décisions écrites',
  'report.decisions.sentence':
    '{closed, plural, one {# ticket a été fermé} other {# tickets ont été fermés}}\u00a0: {recorded, number} avec la décision écrite, {exempt, number} avec un motif pour s’en passer, {held, number} sans l’un ni l’autre. Pour ces derniers, elle aurait été demandée.',
  'report.decisions.none': 'Aucun ticket fermé ne relève d’une règle.',
  'report.decisions.desc':
    '{norms, plural, one {Une barre pour # règle} other {Une barre pour chacune des # règles}}\u00a0: comment les tickets ont été fermés.',
  'report.part.recorded': 'par écrit',
  'report.part.exempt': 'motif pour s’en passer',
  'report.part.held': 'ni l’un ni l’autre',
  'report.nudges.heading': 'Rappels envoyés',
  'report.nudges.sentence':
    '{total, plural, one {# rappel serait parti} other {# rappels seraient partis}}. La moitié des jours où quelqu’un en recevait, c’était {p50, number} au plus\u202f; 95 jours sur 100, {p95, number} au plus\u202f; jamais plus de {max, number}.',
  'report.nudges.none': 'Aucun rappel ne serait parti.',
  'report.nudges.outside':
    '{count, plural, =0 {Aucun ne serait arrivé en dehors des horaires de la personne concernée.} one {# serait arrivé en dehors des horaires de la personne concernée. C’est une erreur de notre part, merci de la signaler.} other {# seraient arrivés en dehors des horaires de la personne concernée. C’est une erreur de notre part, merci de la signaler.}}',
  'report.nudges.chart': 'Rappels en un jour ouvré pour une personne',
  'report.nudges.desc':
    'Barres de 1 à {max, number} rappels en un jour ouvré, sur {days, plural, one {# jour} other {# jours}} qui en comptent.',
  'report.nudges.axis': 'rappels en un jour',
  'report.weeks.heading': 'Au fil du temps',
  'report.weeks.sentence':
    '{weeks, plural, =1 {Chaque barre est une semaine.} other {Chaque barre est de # semaines.}}',
  'report.weeks.asked': 'Demandes, et réponses à temps',
  'report.weeks.nudges': 'Rappels au fil du temps',
  'report.weeks.desc':
    '{bars, plural, one {# barre} other {# barres}} du {from} au {to}\u202f; la plus haute vaut {peak, number}.',
  'report.callOuts.heading': 'Règles à revoir',
  'report.callOuts.sentence': 'Une règle qui trouve souvent à redire en dit plus sur la règle que sur le travail.',
  'report.callOuts.item':
    'La règle {norm} a trouvé à redire dans {share} de {items, plural, one {# cas} other {# cas}}.',
  'report.callOuts.few':
    'La règle {norm} n’a vu que {items, plural, one {# cas} other {# cas}} et a trouvé à redire {fires} fois.',
  'report.compare.heading': 'Côte à côte',
  'report.compare.sentence': 'Le même historique sous les deux accords.',
  'report.compare.before': 'cet accord',
  'report.compare.after': 'l’autre',
  'report.cannotTell.heading': 'Ce que cet historique ne peut pas dire',
  'report.cannotTell.nothing': 'Il n’y manque rien de ce que l’accord demande.',
  'report.notJudged': 'La règle {norm} n’est pas évaluée. {because}',
  'report.footer':
    'Cette page compte ce qui est arrivé aux tickets. Elle ne dit rien d’une personne en particulier et ne peut pas être décomposée par personne.',
  'report.audit.title': 'Ce qui est ouvert dans l’accord de {team}',
  'report.audit.lead':
    'État au {at}\u00a0: {open, plural, one {# ticket ouvert} other {# tickets ouverts}}. Voici ce que l’accord demande à leur sujet.',
  'report.audit.open': 'tickets ouverts',
  'report.audit.answers': 'réponses au-delà de leur date',
  'report.audit.updates': 'points au-delà de leur date',
  'report.audit.decisions': 'décisions à écrire',
  'report.audit.heading': 'Par règle',
  'report.audit.sentence':
    '{total, plural, one {# chose est attendue} other {# choses sont attendues}}, dont {overdue, number} au-delà de la date de l’accord.',
  'report.audit.desc':
    '{norms, plural, one {Une barre pour # règle} other {Une barre pour chacune des # règles}}\u00a0: ce qui est attendu, et ce qui est au-delà de sa date.',
  'report.part.overdue': 'au-delà de sa date',
  'report.part.inTime': 'encore dans les temps',
  'report.audit.promises': 'dates promises',
  'report.audit.items.heading': 'Ce qui aiderait d’abord',
  'report.audit.items.sentence':
    '{shown, plural, =1 {Ce qui attend depuis le plus longtemps} other {Les # qui attendent depuis le plus longtemps}}, sur {total, number}. Chacune des voies de la dernière colonne le lève.',
  'report.audit.items.more':
    '{more, plural, one {# autre figure} other {# autres figurent}} dans le JSON du même audit.',
  'report.audit.items.none': 'Rien n’est au-delà de sa date.',
  'report.column.rule': 'Règle',
  'report.column.asked': 'Demandes',
  'report.column.answered': 'Réponses',
  'report.column.met': 'À temps',
  'report.column.share': 'Part',
  'report.column.p25': 'Un quart en',
  'report.column.p50': 'La moitié en',
  'report.column.p75': 'Trois quarts en',
  'report.column.p90': 'Neuf sur dix en',
  'report.column.limit': 'Convenu',
  'report.column.due': 'Attendus',
  'report.column.posted': 'Donnés',
  'report.column.skipped': 'Non donnés',
  'report.column.closed': 'Fermés',
  'report.column.recorded': 'Par écrit',
  'report.column.exempt': 'Motif pour s’en passer',
  'report.column.held': 'Ni l’un ni l’autre',
  'report.column.perDay': 'Rappels en un jour',
  'report.column.days': 'Jours',
  'report.column.from': 'À partir du',
  'report.column.nudges': 'Rappels',
  'report.column.overdue': 'Au-delà de sa date',
  'report.column.total': 'Attendu',
  'report.column.issue': 'Ticket',
  'report.column.since': 'Depuis',
  'report.column.dueAt': 'Échéance',
  'report.column.clears': 'Ce qui le lève',
  'cannotTell.no-comments':
    '{all, select, yes {Les tickets sont} no {{count, plural, one {# ticket est} other {# tickets sont}}} other {}} sans commentaires\u00a0: ce que seul un commentaire montre ne peut être évalué.',
  'cannotTell.comments-cut':
    '{all, select, yes {Les tickets n’ont} no {{count, plural, one {# ticket n’a} other {# tickets n’ont}}} other {}} qu’une partie de leurs commentaires.',
  'cannotTell.no-comment-text':
    '{all, select, yes {Les commentaires sont} no {{count, plural, one {# commentaire est} other {# commentaires sont}}} other {}} sans texte\u00a0: on ignore à qui ils demandent quelque chose.',
  'cannotTell.comments-before-creation':
    '{count, plural, one {# commentaire est antérieur à son ticket et a été écarté.} other {# commentaires sont antérieurs à leur ticket et ont été écartés.}}',
  'cannotTell.no-status-changes':
    '{all, select, yes {Les tickets sont} no {{count, plural, one {# ticket est} other {# tickets sont}}} other {}} sans changements d’état\u00a0: un tel ticket compte comme ouvert jusqu’à sa date de résolution.',
  'cannotTell.no-assignee-changes':
    '{all, select, yes {Les tickets sont} no {{count, plural, one {# ticket est} other {# tickets sont}}} other {}} sans changements de responsable, de type, d’étiquettes ou de priorité\u00a0: l’état à l’export vaut dès le début.',
  'cannotTell.changelog-cut':
    '{all, select, yes {Les tickets n’ont} no {{count, plural, one {# ticket n’a} other {# tickets n’ont}}} other {}} qu’une partie de leurs changements.',
  'cannotTell.assignee-changes-unnamed':
    '{count, plural, one {# changement de responsable ne nomme personne et a été écarté.} other {# changements de responsable ne nomment personne et ont été écartés.}}',
  'cannotTell.status-category-unknown':
    'On ignore si un état est nouveau, commencé ou terminé pour {detail}\u202f; il est tenu pour commencé.',
  'cannotTell.zone-assumed': 'Les dates sont sans fuseau horaire\u202f; {detail} a été supposé.',
  'cannotTell.date-order-assumed': 'Les dates se lisent de deux façons\u202f; {detail} a été supposé.',
  'cannotTell.people-by-two-names':
    'Les rapporteurs figurent par nom et les auteurs de commentaires par identifiant\u00a0: qui commente son propre ticket ressemble à quelqu’un d’autre.',
  'cannotTell.no-time-zones':
    'Les fuseaux des personnes ne sont pas indiqués\u00a0: seules les personnes de l’accord ont des horaires connus.',
  'cannotTell.no-bot-marks':
    'Les automates ne sont pas signalés\u00a0: leurs commentaires ressemblent à ceux de personnes.',
  'cannotTell.deactivation-dates':
    '{count, plural, one {# personne n’est} other {# personnes ne sont}} plus active\u202f; depuis quand n’est pas dit, donc personne ne les attend à aucun moment.',
  'cannotTell.no-decision-records':
    'Les fiches de décision et les motifs pour s’en passer ne figurent pas dans l’historique d’un outil de suivi\u00a0: chaque fermeture compte comme une fermeture sans fiche.',
  'cannotTell.no-reviews': 'Les relectures ne figurent pas dans l’historique d’un outil de suivi.',
  'cannotTell.no-reactions': 'Les réactions ne figurent pas dans cet historique.',
  'cannotTell.no-issue-types':
    'Linear n’a pas de types de tickets : une règle qui en nomme ne concerne aucun de ceux-ci.',
  'cannotTell.only-followed':
    'Il couvre {count, plural, one {# ticket} other {# tickets}}\u00a0: ceux qui étaient ouverts à l’arrivée de cet outil, et les suivants. Ce qui était clos avant, ou n’est plus conservé, n’y figure pas.',
};
