import type { Texts } from '../../messages';
import type { PLAYBOOK } from '../../messages/playbook';

export const playbook: Texts<typeof PLAYBOOK> = {
  'playbook.title': 'Comment {team} travaille ensemble',
  'playbook.intro':
    'Voici ce que nous avons convenu, pour que personne ne doive être en ligne pour les autres. Après chaque phrase figure le nom de sa règle.',
  'playbook.calm':
    'Personne n’est tenu de lire ou de répondre en dehors de ses horaires. Le temps passé en dehors ne compte pas.',
  'playbook.heading.hours': 'Horaires',
  'playbook.heading.responses': 'Réponses',
  'playbook.heading.updates': 'Points d’avancement',
  'playbook.heading.decisions': 'Décisions',
  'playbook.heading.reminders': 'Rappels',
  'playbook.heading.sharing': 'Ce que nous partageons',
  'playbook.heading.waivers': 'Exceptions',
  'playbook.heading.privacy': 'Vie privée',
  'playbook.heading.about': 'À propos de cet accord',
  'playbook.heading.you': 'Pour vous',
  'playbook.hours.team': 'Les horaires de l’équipe\u00a0: {hours}.',
  'playbook.hours.dates': 'Autres horaires certains jours\u00a0: {dateHours}.',
  'playbook.hours.breaks': 'Pauses\u00a0: {breaks}.',
  'playbook.hours.holidays': 'Jours de congé\u00a0: {holidays}.',
  'playbook.hours.leave': 'En congé\u00a0: {leave}.',
  'playbook.person.hours': '{name}\u00a0: {hours}.',
  'playbook.change.hours': 'À partir du {from}\u00a0: {hours}.',
  'playbook.change.week': 'À partir du {from}, dans le même fuseau\u00a0: {week}.',
  'playbook.change.zone': 'À partir du {from}, la même semaine dans le fuseau {timeZone}.',
  'playbook.change.days': 'À partir du {from}, la même semaine.',
  'playbook.person.standIn': 'En son absence, {standIn} prend le relais.',
  'playbook.person.language': 'Langue\u00a0: {language}.',
  'playbook.person.bestFor': 'À consulter pour\u00a0: {bestFor}.',
  'playbook.person.form':
    '{preferredForm, select, comment {Préfère les questions en commentaire.} document {Préfère les questions dans un document.} recording_with_text {Préfère un enregistrement accompagné de son texte.} call_when_stuck {Préfère un appel quand on est bloqué.} other {}}',
  'playbook.person.notes': 'Avec ses mots\u00a0: {notes}',
  'playbook.applies': 'Cela concerne les tickets dont {conditions}.',
  'condition.status': 'l’état est {status, select, open {ouvert} started {en cours} done {terminé} other {}}',
  'condition.types': 'le type est {types}',
  'condition.projects': 'le projet est {projects}',
  'condition.labels': 'une étiquette est {labels}',
  'condition.withoutLabels': 'aucune étiquette n’est {withoutLabels}',
  'condition.priorities': 'la priorité est {priorities}',
  'playbook.from': 'En vigueur à partir du {from}.',
  'playbook.until': 'En vigueur jusqu’à la veille du {until}.',
  'playbook.responses.none': 'Nous n’avons pas convenu de délais de réponse.',
  'playbook.response':
    '{ask, select, new_issue {Un nouveau ticket reçoit sa première réponse} question {Une question reçoit une réponse} review {Une demande de relecture reçoit une réponse} decision {Une demande de décision reçoit une réponse} blocker {Une personne bloquée reçoit une réponse} hand_off {Une passation reçoit une réponse} other {}} {within}, selon {clock, select, team {les horaires de l’équipe} responder {les horaires de la personne sollicitée} other {}}.',
  'playbook.response.satisfiedBy':
    'Ce qui vaut réponse\u00a0: {satisfiedBy}. Une promesse datée, une passation ou le retrait de la demande valent toujours réponse.',
  'playbook.updates.none': 'Nous n’avons pas convenu de points réguliers.',
  'playbook.cadence':
    'Un ticket fait l’objet d’un point {every}, selon {clock, select, team {les horaires de l’équipe} responder {les horaires de la personne responsable} other {}}.',
  'playbook.cadence.counts': 'Ce qui compte\u00a0: {counts}. «\u00a0Rien de nouveau\u00a0» est une réponse complète.',
  'playbook.staleness.none': 'Personne n’est interrogé sur les tickets au repos.',
  'playbook.staleness':
    'Quand un ticket est au repos, sa personne responsable reçoit une seule question {after}, selon {clock, select, team {les horaires de l’équipe} responder {ses propres horaires} other {}}. Rien n’est fermé à sa place.',
  'playbook.decisions.none': 'Nous n’avons pas convenu des décisions à mettre par écrit.',
  'playbook.decision': 'Avant de fermer un ticket, la décision qui le motive est mise par écrit.',
  'playbook.decision.grace': 'Si elle manque, nous la demandons {grace}, pas avant.',
  'playbook.decision.exemption': 'Aucune fiche n’est nécessaire avec le motif {code}\u00a0: {meaning}.',
  'playbook.decision.noExemptions': 'Il n’y a aucun motif pour fermer sans fiche.',
  'exemption.no-decision': 'rien n’a été décidé ici',
  'exemption.duplicate': 'décidé ailleurs, l’autre ticket est lié',
  'exemption.reverted': 'annulé avant que quiconque ne s’appuie dessus',
  'playbook.proposals':
    'Une proposition est acceptée si personne n’exprime de réserve {consentWindow}, selon les horaires des participants.',
  'playbook.nudges':
    'Les rappels n’arrivent que pendant vos horaires, en un seul message par jour ouvré au plus. Chacun dit pourquoi, et ce qui le lève.',
  'playbook.nudges.digestAt':
    'Ce message arrive à {digestAt}, à votre heure, ou au moment le plus proche dans vos horaires.',
  'playbook.nudges.perDigest':
    'Il cite au plus {perDigest, plural, one {# point} other {# points}}\u202f; le reste est un nombre.',
  'playbook.nudges.perWeek':
    'En une semaine, on vous rappelle au plus {perWeek, plural, one {# point} other {# points}}.',
  'playbook.nudges.remindAfter':
    'Si un point reste ouvert, un second message arrive {remindAfter}. Il annonce que la personne facilitatrice sera sollicitée ensuite.',
  'playbook.nudges.escalateAfter':
    'La personne facilitatrice est sollicitée {escalateAfter} au plus tôt, une fois que vous avez vu ce message. La hiérarchie ne l’est jamais.',
  'playbook.facilitator':
    'La personne facilitatrice veille sur cet accord, {weeksEach, plural, =1 {une semaine} other {# semaines}} à la fois, dans cet ordre\u00a0: {rota}. Le premier tour a commencé le {startsOn}.',
  'playbook.facilitator.none':
    'Personne ne veille encore sur cet accord, donc rien n’est transmis. Un tour durerait {weeksEach, plural, =1 {une semaine} other {# semaines}}, à compter du {startsOn}.',
  'playbook.sharing.none': 'Nous n’avons pas convenu de ce que nous partageons ouvertement.',
  'playbook.sharing.inTheOpen': 'Ouvert à tous\u00a0: {what}. Où\u00a0: {where}.',
  'playbook.sharing.everything': 'Nous n’avons rien désigné comme devant rester entre nous.',
  'playbook.sharing.notShared': 'Non partagé\u00a0: {what}.',
  'playbook.waivers.none': 'Il n’y a pas d’exception en ce moment.',
  'playbook.waiver': 'La règle {norm} est suspendue jusqu’à la veille du {until}.',
  'playbook.waiver.issue': 'Pour le ticket {issue} seulement.',
  'playbook.waiver.project': 'Pour le projet {project} seulement.',
  'playbook.waiver.person': 'Pour {person} seulement.',
  'playbook.waiver.reason': 'Le motif\u00a0: {reason}.',
  'playbook.privacy.retention':
    'Ce qui s’est passé sur un ticket est conservé {retentionDays, plural, one {# jour} other {# jours}}, puis effacé. Le texte des messages n’est pas conservé.',
  'playbook.privacy.insight':
    '{worksCouncil, select, yes {Les chiffres sur l’équipe sont définitivement désactivés.} no {Les chiffres sur l’équipe n’apparaissent qu’à partir de huit personnes, arrondis, et jamais sur une seule.} other {}}',
  'playbook.reviewBy': 'Nous reverrons cet accord d’ici le {reviewBy}.',
  'playbook.reviewBy.none': 'Nous n’avons pas fixé de jour pour revoir cet accord.',
  'playbook.extends': 'Il s’appuie sur {preset}.',
  'playbook.without': 'Écarté de ce sur quoi il s’appuie\u00a0: {norms}.',
  'playbook.notes': 'Avec nos mots\u00a0: {note}',
  'playbook.language': 'La langue de l’équipe est\u00a0: {language}.',
  'playbook.you.hours': 'Vos horaires\u00a0: {hours}. En dehors, rien ne vous est envoyé et rien n’est attendu.',
  'playbook.you.unknown':
    'Vos horaires ne sont pas connus, donc rien ne vous est envoyé. Indiquez-les, et les rappels s’y tiendront.',
  'playbook.you.overlap':
    'Dans les sept jours à venir, vous travaillez en même temps que {name}\u00a0: {stretches}, à votre heure.',
  'playbook.you.noOverlap':
    'Dans les sept jours à venir, vous n’avez aucune heure commune avec {name}\u202f; écrivez pour que cela puisse attendre.',
  'playbook.you.example': 'Demandé {askedAt}, votre réponse serait due {dueAt}.',
  'diff.title': 'Ce qui change dans l’accord de {team}',
  'diff.same': 'Rien ne change.',
  'diff.added': 'Nouveau',
  'diff.removed': 'N’est plus en vigueur',
  'diff.changed': 'Modifié',
  'diff.stricter': 'Cela demande plus qu’avant.',
  'diff.looser': 'Cela demande moins qu’avant.',
  'diff.teamHours': 'Pour toutes les personnes qui suivent les horaires de l’équipe.',
  'diff.before': 'Avant\u00a0: {text}',
  'diff.after': 'Maintenant\u00a0: {text}',
  'diff.everyone': 'Pour toute l’équipe.',
  'diff.people': 'Pour {people}.',
  'diff.notBack': 'Ce qui a été demandé avant le changement reste jugé selon l’accord d’alors.',
};
