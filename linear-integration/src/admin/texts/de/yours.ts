import type { TextsOf } from '@async-norms/core';
import type { YOURS } from '../messages/yours';

export const yours: TextsOf<typeof YOURS> = {
  'yours.title': 'Hallo {name}',
  'yours.working': 'Deine Zeiten gehen noch bis {at}.',
  'yours.resting': 'Du bist außerhalb deiner Zeiten. Vor {at} erreicht dich nichts.',
  'yours.noHours': 'Deine Zeiten sind leer, also erreicht dich nichts.',
  'yours.hoursUnknown': 'Deine Zeiten sind nicht bekannt, also wird dir nichts zugestellt.',
  'yours.setHours': 'Zeiten festlegen',
  'yours.noAgreement': 'Das Team hat noch nichts vereinbart, also wird niemand um etwas gebeten.',
  'yours.toPlaybook': 'Zur Vereinbarung',
  'yours.waiting':
    '{count, plural, =0 {Nichts wartet auf dich} one {Eine Sache wartet auf dich} other {# Sachen warten auf dich}}',
  'yours.coming': 'Was bald kommt',
  'yours.nothing': 'Du kannst in Ruhe deine Arbeit machen.',
  'yours.proposals': 'Vorschläge, die nach deinem Wort fragen',
  'yours.board': 'Auf der Tafel',
  'yours.board.what': 'Wofür niemand Bestimmtes am Zug ist. Wer gerade Luft hat, kann es nehmen.',
  'yours.board.more': 'Und {count} weitere.',
  'yours.said': 'Was dir gesagt wurde',
  'yours.tour': 'Sieh dich um',
  'yours.tour.playbook':
    'Was das Team vereinbart hat, in einfachen Sätzen, und was es für dich heißt. Ändere etwas und probier es erst an Wochen der Vergangenheit aus.',
  'yours.tour.decisions': 'Warum die Dinge sind, wie sie sind. Such, wie du jemanden fragen würdest.',
  'yours.tour.proposals': 'Einig werden ohne Treffen: Schweigen ist ein Ja, wenn alle ihre Arbeitstage hatten.',
  'yours.tour.people': 'Wer wann arbeitet, und wie ihr euch am besten erreicht.',
  'yours.tour.privacy': 'Genau, was aufbewahrt wird, wie lange, und wer es sieht.',
  'owed.response.by':
    '{ask, select, question {{waiting} hat dich etwas gefragt} new_issue {{waiting} hat das angelegt, und es liegt bei dir} review {{waiting} bittet dich um ein Review} decision {{waiting} bittet dich um eine Entscheidung} blocker {{waiting} kommt nicht weiter und bittet dich um Hilfe} hand_off {{waiting} hat dir das übergeben} other {}}',
  'owed.response':
    '{ask, select, question {Du wurdest etwas gefragt} new_issue {Neu, und es liegt bei dir} review {Ein Review wird erbeten} decision {Eine Entscheidung wird erbeten} blocker {Jemand kommt nicht weiter und bittet um Hilfe} hand_off {Das wurde übergeben} other {}}',
  'owed.promise': 'Du wolltest dich hier wieder melden',
  'owed.decision': 'Geschlossen, und die Entscheidung ist noch nicht aufgeschrieben',
  'owed.update': 'Ein kurzes Update würde helfen',
  'owed.stale': 'Hier ist es still. Wird es noch gebraucht?',
  'owed.due': 'bis {at}',
  'owed.wasDue': 'fällig war {at}',
  'owed.why': 'Warum das hier steht',
  'issue.lead': 'Wer am Zug ist und was es erledigt. Für alle gleich, die hinsehen.',
  'issue.inLinear': 'In Linear öffnen',
  'issue.turn': 'Wer am Zug ist',
  'issue.nothing': 'Hier ist nichts offen.',
  'issue.turnOf':
    '{name}: {what, select, question {eine Frage} new_issue {ein neuer Vorgang} review {ein Review} decision {eine Entscheidung} blocker {ein Hindernis} hand_off {eine Übergabe} promise {eine Zusage} update {ein Update} stale {ein Wort dazu, ob es noch gebraucht wird} record {die Entscheidung, schriftlich} other {}}',
  'issue.turnOfTeam':
    'Jemand aus dem Team: {what, select, question {eine Frage} new_issue {ein neuer Vorgang} review {ein Review} decision {eine Entscheidung} blocker {ein Hindernis} hand_off {eine Übergabe} promise {eine Zusage} update {ein Update} stale {ein Wort dazu, ob es noch gebraucht wird} record {die Entscheidung, schriftlich} other {}}',
  'issue.turnOfNobody':
    'Niemand kann handeln, also steht es auf der Tafel: {what, select, question {eine Frage} new_issue {ein neuer Vorgang} review {ein Review} decision {eine Entscheidung} blocker {ein Hindernis} hand_off {eine Übergabe} promise {eine Zusage} update {ein Update} stale {ein Wort dazu, ob es noch gebraucht wird} record {die Entscheidung, schriftlich} other {}}',
  'issue.forThem': '{at} bei {name}',
  'issue.workingWith': 'Mit {name} arbeiten',
  'issue.decisions': 'Entscheidungen dahinter',
  'issue.noDecisions': 'Zu diesem Vorgang ist keine abgelegt.',
  'issue.activity': 'Was das Werkzeug hier getan hat',
  'handOff.together':
    'Du und {name} arbeitet beide von {from} bis {to}: gut für ein kurzes Gespräch, falls Schreiben nicht reicht.',
  'handOff.theirs': 'Auf der Uhr von {name}: {from} bis {to}.',
  'handOff.inWriting':
    'Du und {name} arbeitet nicht gleichzeitig. Was du bis {leavesAt} schreibst, wird ab {picksUpAt} gelesen.',
  'handOff.never': 'Wann ihr euch trefft, ist nicht zu sagen: Zeiten von dir oder {name} sind nicht bekannt.',
  'card.bestFor': 'Gut zu fragen bei',
  'card.form': 'Bevorzugte Form',
  'card.form.comment': 'ein Kommentar',
  'card.form.document': 'ein Dokument',
  'card.form.recording-with-text': 'eine Aufnahme mit Text',
  'card.form.call-when-stuck': 'ein Anruf, wenn es hakt',
  'card.notes': 'Notizen',
  'card.none': 'Noch keine Karte.',
};
