import type { Texts } from '../../messages';
import type { PLAYBOOK } from '../../messages/playbook';

export const playbook: Texts<typeof PLAYBOOK> = {
  'playbook.title': 'Wie {team} zusammenarbeitet',
  'playbook.intro':
    'Das haben wir vereinbart, damit niemand für andere online sein muss. Nach jedem Satz steht der Name seiner Regel.',
  'playbook.calm':
    'Von niemandem wird erwartet, außerhalb der eigenen Arbeitszeit zu lesen oder zu antworten. Zeit außerhalb zählt nicht.',
  'playbook.heading.hours': 'Arbeitszeiten',
  'playbook.heading.responses': 'Antworten',
  'playbook.heading.updates': 'Updates',
  'playbook.heading.decisions': 'Entscheidungen',
  'playbook.heading.reminders': 'Erinnerungen',
  'playbook.heading.sharing': 'Was wir teilen',
  'playbook.heading.waivers': 'Ausnahmen',
  'playbook.heading.privacy': 'Datenschutz',
  'playbook.heading.about': 'Über diese Vereinbarung',
  'playbook.heading.you': 'Für dich',
  'playbook.hours.team': 'Die Zeiten des Teams: {hours}.',
  'playbook.hours.dates': 'Andere Zeiten an einzelnen Tagen: {dateHours}.',
  'playbook.hours.breaks': 'Pausen: {breaks}.',
  'playbook.hours.holidays': 'Freie Tage: {holidays}.',
  'playbook.hours.leave': 'Abwesend: {leave}.',
  'playbook.person.hours': '{name}: {hours}.',
  'playbook.change.hours': 'Ab {from}: {hours}.',
  'playbook.change.week': 'Ab {from}, in derselben Zeitzone: {week}.',
  'playbook.change.zone': 'Ab {from} dieselbe Woche in {timeZone}.',
  'playbook.change.days': 'Ab {from} dieselbe Woche.',
  'playbook.person.standIn': 'Bei Abwesenheit springt {standIn} ein.',
  'playbook.person.language': 'Sprache: {language}.',
  'playbook.person.bestFor': 'Gute Adresse für: {bestFor}.',
  'playbook.person.form':
    '{preferredForm, select, comment {Fragen am liebsten als Kommentar.} document {Fragen am liebsten als Dokument.} recording_with_text {Am liebsten eine Aufnahme mit Text.} call_when_stuck {Gern ein Anruf, wenn es hakt.} other {}}',
  'playbook.person.notes': 'In eigenen Worten: {notes}',
  'playbook.applies': 'Das gilt für Vorgänge, bei denen {conditions}.',
  'condition.status': 'der Status {status, select, open {offen} started {in Arbeit} done {erledigt} other {}} ist',
  'condition.types': 'der Typ {types} ist',
  'condition.projects': 'das Projekt {projects} ist',
  'condition.labels': 'ein Stichwort {labels} ist',
  'condition.withoutLabels': 'kein Stichwort {withoutLabels} ist',
  'condition.priorities': 'die Priorität {priorities} ist',
  'playbook.from': 'In Kraft ab {from}.',
  'playbook.until': 'In Kraft bis zum Tag vor dem {until}.',
  'playbook.responses.none': 'Für Antworten haben wir keine Zeiten vereinbart.',
  'playbook.response':
    '{ask, select, new_issue {Ein neuer Vorgang bekommt {within} seine erste Antwort} question {Eine Frage bekommt {within} eine Antwort} review {Eine Bitte um Review bekommt {within} eine Antwort} decision {Eine Bitte um Entscheidung bekommt {within} eine Antwort} blocker {Wer blockiert ist, bekommt {within} eine Antwort} hand_off {Eine Übergabe bekommt {within} eine Antwort} other {}}, gezählt in {clock, select, team {den Zeiten des Teams} responder {den Zeiten der gefragten Person} other {}}.',
  'playbook.response.satisfiedBy':
    'Als Antwort gilt: {satisfiedBy}. Eine Zusage mit Datum, eine Übergabe oder das Zurücknehmen der Anfrage gilt immer.',
  'playbook.updates.none': 'Regelmäßige Updates haben wir nicht vereinbart.',
  'playbook.cadence':
    'Ein Vorgang bekommt {every} ein Update, gezählt in {clock, select, team {den Zeiten des Teams} responder {den Zeiten der zuständigen Person} other {}}.',
  'playbook.cadence.counts': 'Es zählt: {counts}. „Nichts Neues“ ist eine vollwertige Antwort.',
  'playbook.staleness.none': 'Nach Vorgängen, die ruhen, wird niemand gefragt.',
  'playbook.staleness':
    'Ruht ein Vorgang, bekommt die zuständige Person {after} eine einzige Frage, gezählt in {clock, select, team {den Zeiten des Teams} responder {ihren eigenen Zeiten} other {}}. Geschlossen wird nichts.',
  'playbook.decisions.none': 'Wir haben nicht vereinbart, welche Entscheidungen aufgeschrieben werden.',
  'playbook.decision': 'Bevor ein Vorgang geschlossen wird, wird die Entscheidung dahinter aufgeschrieben.',
  'playbook.decision.grace': 'Fehlt sie, fragen wir {grace} danach, nicht früher.',
  'playbook.decision.exemption': 'Kein Protokoll braucht es mit dem Grund {code}: {meaning}.',
  'playbook.decision.noExemptions': 'Es gibt keine Gründe, ohne eines zu schließen.',
  'exemption.no-decision': 'hier wurde nichts entschieden',
  'exemption.duplicate': 'anderswo entschieden, der andere Vorgang ist verknüpft',
  'exemption.reverted': 'zurückgenommen, bevor sich jemand darauf verlassen hat',
  'playbook.proposals':
    'Ein Vorschlag ist angenommen, wenn {consentWindow} niemand Bedenken nennt, gezählt in den Zeiten der Beteiligten.',
  'playbook.nudges':
    'Erinnerungen kommen nur in deiner Arbeitszeit, höchstens in einer Nachricht je Arbeitstag. Jede sagt, warum sie kommt und womit sie erledigt ist.',
  'playbook.nudges.digestAt':
    'Diese Nachricht kommt um {digestAt} deiner Zeit oder im nächstgelegenen Moment deiner Arbeitszeit.',
  'playbook.nudges.perDigest':
    'Sie nennt höchstens {perDigest, plural, one {# Punkt} other {# Punkte}}; der Rest ist eine Zahl.',
  'playbook.nudges.perWeek':
    'In einer Woche wirst du an höchstens {perWeek, plural, one {# Punkt} other {# Punkte}} erinnert.',
  'playbook.nudges.remindAfter':
    'Bleibt etwas offen, kommt {remindAfter} ein zweiter Hinweis. Er sagt, dass als Nächstes die Moderation gefragt wird.',
  'playbook.nudges.escalateAfter':
    'Die Moderation wird frühestens {escalateAfter} gefragt, wenn du diesen Hinweis gesehen hast. Vorgesetzte werden nie gefragt.',
  'playbook.facilitator':
    'Die Moderation achtet auf diese Vereinbarung, jeweils {weeksEach, plural, one {eine Woche} other {# Wochen}}, in dieser Reihenfolge: {rota}. Die erste Runde begann am {startsOn}.',
  'playbook.facilitator.none':
    'Noch achtet niemand auf diese Vereinbarung, also wird nichts weitergegeben. Eine Runde würde {weeksEach, plural, one {eine Woche} other {# Wochen}} dauern, gezählt ab {startsOn}.',
  'playbook.sharing.none': 'Was wir offen teilen, haben wir nicht vereinbart.',
  'playbook.sharing.inTheOpen': 'Offen: {what}. Wo: {where}.',
  'playbook.sharing.everything': 'Wir haben nichts benannt, was unter uns bleibt.',
  'playbook.sharing.notShared': 'Nicht geteilt: {what}.',
  'playbook.waivers.none': 'Zurzeit gibt es keine Ausnahmen.',
  'playbook.waiver': 'Die Regel {norm} ruht bis zum Tag vor dem {until}.',
  'playbook.waiver.issue': 'Nur für den Vorgang {issue}.',
  'playbook.waiver.project': 'Nur für das Projekt {project}.',
  'playbook.waiver.person': 'Nur für {person}.',
  'playbook.waiver.reason': 'Der Grund: {reason}.',
  'playbook.privacy.retention':
    'Was an einem Vorgang geschah, wird {retentionDays, plural, one {# Tag} other {# Tage}} aufbewahrt und dann gelöscht. Der Wortlaut von Nachrichten wird nicht aufbewahrt.',
  'playbook.privacy.insight':
    '{worksCouncil, select, yes {Zahlen über das Team sind endgültig abgeschaltet.} no {Zahlen über das Team erscheinen ab acht Personen, gerundet und nie über eine einzelne Person.} other {}}',
  'playbook.reviewBy': 'Bis {reviewBy} sehen wir uns diese Vereinbarung wieder an.',
  'playbook.reviewBy.none': 'Wir haben keinen Tag festgelegt, an dem wir diese Vereinbarung wieder ansehen.',
  'playbook.extends': 'Sie baut auf {preset} auf.',
  'playbook.without': 'Ausgelassen von dem, worauf sie aufbaut: {norms}.',
  'playbook.notes': 'In unseren Worten: {note}',
  'playbook.language': 'Die Sprache des Teams ist {language}.',
  'playbook.you.hours': 'Deine Zeiten: {hours}. Außerhalb wird dir nichts geschickt und nichts erwartet.',
  'playbook.you.unknown':
    'Deine Zeiten sind nicht bekannt, deshalb wird dir nichts geschickt. Trag sie ein, dann halten sich Erinnerungen daran.',
  'playbook.you.overlap':
    'In den nächsten sieben Tagen arbeitest du zur selben Zeit wie {name}: {stretches}, in deiner Zeit.',
  'playbook.you.noOverlap':
    'In den nächsten sieben Tagen hast du mit {name} keine gemeinsame Zeit; schreib so, dass es warten kann.',
  'playbook.you.example': 'Gefragt {askedAt}, wäre deine Antwort fällig {dueAt}.',
  'diff.title': 'Was sich in der Vereinbarung von {team} ändert',
  'diff.same': 'Es ändert sich nichts.',
  'diff.added': 'Neu',
  'diff.removed': 'Gilt nicht mehr',
  'diff.changed': 'Geändert',
  'diff.stricter': 'Das verlangt mehr als bisher.',
  'diff.looser': 'Das verlangt weniger als bisher.',
  'diff.teamHours': 'Für alle, die in den Zeiten des Teams arbeiten.',
  'diff.before': 'Bisher: {text}',
  'diff.after': 'Jetzt: {text}',
  'diff.everyone': 'Für alle im Team.',
  'diff.people': 'Für {people}.',
  'diff.notBack': 'Was vor der Änderung gefragt wurde, wird weiter nach der damaligen Vereinbarung beurteilt.',
};
