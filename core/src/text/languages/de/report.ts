import type { Texts } from '../../messages';
import type { REPORT } from '../../messages/report';

export const report: Texts<typeof REPORT> = {
  'report.backtest.title': 'Was die Vereinbarung von {team} bewirkt hätte',
  'report.backtest.lead':
    'Die Vereinbarung wurde über {issues, plural, one {# Vorgang} other {# Vorgänge}} mit {comments, plural, one {# Kommentar} other {# Kommentaren}} gespielt, vom {from} bis zum {to}, als hätte sie immer gegolten.',
  'report.backtest.empty': 'In diesem Verlauf ist nichts, worüber sich die Vereinbarung spielen ließe.',
  'report.figures': 'Kurz gesagt',
  'report.figure.met': 'rechtzeitig beantwortet',
  'report.figure.posted': 'fällige Updates gegeben',
  'report.figure.recorded': 'mit aufgeschriebener Entscheidung geschlossen',
  'report.figure.perDay': 'Erinnerungen an der Hälfte der Tage mit welchen, höchstens',
  'report.ofTotal': '{part, number} von {total, number}',
  'report.none': 'keine',
  'report.legend': 'Was die Farben bedeuten',
  'report.numbers': 'Dasselbe in Zahlen',
  'report.responses.heading': 'Antworten',
  'report.responses.sentence':
    '{asked, plural, one {# Mal wurde} other {# Mal wurde}} etwas gefragt. {answered, plural, one {# wurde} other {# wurden}} beantwortet, {met, number} davon rechtzeitig: {share} von allen.',
  'report.responses.none': 'Es wurde nichts gefragt, wofür es eine Regel gibt.',
  'report.responses.desc':
    '{norms, plural, one {Ein Balken für eine Regel} other {Je ein Balken für # Regeln}}: wie viel rechtzeitig, später oder noch nicht beantwortet wurde.',
  'report.part.met': 'rechtzeitig',
  'report.part.later': 'später',
  'report.part.unanswered': 'noch nicht beantwortet',
  'report.times.heading': 'Wie lange Antworten brauchten',
  'report.times.sentence':
    'Die Hälfte der Antworten kam innerhalb von: {half}. Neun von zehn kamen innerhalb von: {nine}. Zeit außerhalb der Arbeitszeit zählt nicht.',
  'report.times.how':
    'Das Band enthält die mittlere Hälfte der Antworten, der Punkt ist die mittlere, die dünne Linie endet, wo neun von zehn da waren. Der dunkle Strich ist, was die Vereinbarung erlaubt. Jeder Schritt nach rechts ist ein größerer.',
  'report.times.desc':
    '{norms, plural, one {Eine Linie für eine Regel} other {Je eine Linie für # Regeln}}: wie viele Arbeitsstunden Antworten brauchten.',
  'report.times.row':
    '{norm}: ein Viertel binnen {p25}, die Hälfte binnen {p50}, drei Viertel binnen {p75}, neun von zehn binnen {p90}.',
  'report.times.axis': 'Arbeitsstunden',
  'report.updates.heading': 'Updates nach Regel',
  'report.updates.sentence':
    '{due, plural, one {# Mal war} other {# Mal war}} ein Update fällig, {posted, plural, one {# wurde} other {# wurden}} gegeben: {share}.',
  'report.updates.none': 'Es war kein Update fällig.',
  'report.updates.desc':
    '{norms, plural, one {Ein Balken für eine Regel} other {Je ein Balken für # Regeln}}: wie viele der fälligen Updates gegeben wurden.',
  'report.part.posted': 'gegeben',
  'report.part.skipped': 'nicht gegeben',
  'report.decisions.heading': 'Entscheidungen',
  'report.decisions.sentence':
    '{closed, plural, one {# Vorgang wurde} other {# Vorgänge wurden}} geschlossen: {recorded, number} mit aufgeschriebener Entscheidung, {exempt, number} mit einem Grund für keine, {held, number} ohne beides. Bei letzteren wäre danach gefragt worden.',
  'report.decisions.none': 'Es wurde kein Vorgang geschlossen, für den es eine Regel gibt.',
  'report.decisions.desc':
    '{norms, plural, one {Ein Balken für eine Regel} other {Je ein Balken für # Regeln}}: wie Vorgänge geschlossen wurden.',
  'report.part.recorded': 'aufgeschrieben',
  'report.part.exempt': 'Grund für keine',
  'report.part.held': 'ohne beides',
  'report.nudges.heading': 'Erinnerungen',
  'report.nudges.sentence':
    '{total, plural, one {# Erinnerung wäre} other {# Erinnerungen wären}} verschickt worden. An der Hälfte der Tage, an denen jemand welche bekam, waren es höchstens {p50, number}, an 95 von 100 Tagen höchstens {p95, number}, nie mehr als {max, number}.',
  'report.nudges.none': 'Es wäre keine Erinnerung verschickt worden.',
  'report.nudges.outside':
    '{count, plural, =0 {Keine wäre außerhalb der Arbeitszeit der angesprochenen Person gekommen.} one {# wäre außerhalb der Arbeitszeit der angesprochenen Person gekommen. Das ist ein Fehler von uns, bitte melde ihn.} other {# wären außerhalb der Arbeitszeit der angesprochenen Person gekommen. Das ist ein Fehler von uns, bitte melde ihn.}}',
  'report.nudges.chart': 'Erinnerungen an einem Arbeitstag einer Person',
  'report.nudges.desc':
    'Balken von 1 bis {max, number} Erinnerungen an einem Arbeitstag, über {days, plural, one {# Tag} other {# Tage}} mit welchen.',
  'report.nudges.axis': 'Erinnerungen an einem Tag',
  'report.weeks.heading': 'Im Lauf der Zeit',
  'report.weeks.sentence': '{weeks, plural, one {Jeder Balken ist eine Woche.} other {Jeder Balken sind # Wochen.}}',
  'report.weeks.asked': 'Gefragt, und rechtzeitig beantwortet',
  'report.weeks.nudges': 'Erinnerungen',
  'report.weeks.desc':
    '{bars, plural, one {# Balken} other {# Balken}} vom {from} bis zum {to}; der höchste steht für {peak, number}.',
  'report.callOuts.heading': 'Regeln zum Nachdenken',
  'report.callOuts.sentence':
    'Eine Regel, die oft etwas auszusetzen hat, sagt mehr über die Regel als über die Arbeit.',
  'report.callOuts.item':
    'Die Regel {norm} hatte bei {share} von {items, plural, one {# Fall} other {# Fällen}} etwas auszusetzen.',
  'report.callOuts.few':
    'Die Regel {norm} hat nur {items, plural, one {# Fall} other {# Fälle}} gesehen und bei {fires} etwas auszusetzen gehabt.',
  'report.compare.heading': 'Nebeneinander',
  'report.compare.sentence': 'Derselbe Verlauf unter beiden Vereinbarungen.',
  'report.compare.before': 'diese Vereinbarung',
  'report.compare.after': 'die andere',
  'report.cannotTell.heading': 'Was dieser Verlauf nicht sagen kann',
  'report.cannotTell.nothing': 'Es fehlt nichts, wonach die Vereinbarung fragt.',
  'report.notJudged': 'Die Regel {norm} wird nicht beurteilt. {because}',
  'report.footer':
    'Diese Seite zählt, was mit Vorgängen geschah. Sie sagt nichts über einzelne Personen und lässt sich nicht nach Personen aufteilen.',
  'report.audit.title': 'Was in der Vereinbarung von {team} offen ist',
  'report.audit.lead':
    'Stand {at}: {open, plural, one {# Vorgang ist} other {# Vorgänge sind}} offen. Das erbittet die Vereinbarung dazu.',
  'report.audit.open': 'offene Vorgänge',
  'report.audit.answers': 'Antworten über dem Termin',
  'report.audit.updates': 'Updates über dem Termin',
  'report.audit.decisions': 'Entscheidungen zum Aufschreiben',
  'report.audit.heading': 'Nach Regel',
  'report.audit.sentence':
    '{total, plural, one {# Punkt wird} other {# Punkte werden}} erwartet, {overdue, number} davon über dem vereinbarten Termin.',
  'report.audit.desc':
    '{norms, plural, one {Ein Balken für eine Regel} other {Je ein Balken für # Regeln}}: wie viel erwartet wird und wie viel davon über dem Termin ist.',
  'report.part.overdue': 'über dem Termin',
  'report.part.inTime': 'noch in der Zeit',
  'report.audit.promises': 'zugesagte Daten',
  'report.audit.items.heading': 'Was zuerst helfen würde',
  'report.audit.items.sentence':
    '{shown, plural, one {Der Punkt, der am längsten wartet} other {Die # Punkte, die am längsten warten}}, von {total, number}. Jeder einzelne Weg in der letzten Spalte erledigt ihn.',
  'report.audit.items.more':
    '{more, plural, one {# weiterer Punkt steht} other {# weitere Punkte stehen}} im JSON derselben Prüfung.',
  'report.audit.items.none': 'Nichts ist über dem Termin.',
  'report.column.rule': 'Regel',
  'report.column.asked': 'Gefragt',
  'report.column.answered': 'Beantwortet',
  'report.column.met': 'Rechtzeitig',
  'report.column.share': 'Anteil',
  'report.column.p25': 'Ein Viertel binnen',
  'report.column.p50': 'Die Hälfte binnen',
  'report.column.p75': 'Drei Viertel binnen',
  'report.column.p90': 'Neun von zehn binnen',
  'report.column.limit': 'Vereinbart',
  'report.column.due': 'Fällig',
  'report.column.posted': 'Gegeben',
  'report.column.skipped': 'Nicht gegeben',
  'report.column.closed': 'Geschlossen',
  'report.column.recorded': 'Aufgeschrieben',
  'report.column.exempt': 'Grund für keine',
  'report.column.held': 'Ohne beides',
  'report.column.perDay': 'Erinnerungen am Tag',
  'report.column.days': 'Tage',
  'report.column.from': 'Ab',
  'report.column.nudges': 'Erinnerungen',
  'report.column.overdue': 'Über dem Termin',
  'report.column.total': 'Erwartet',
  'report.column.issue': 'Vorgang',
  'report.column.since': 'Seit',
  'report.column.dueAt': 'Fällig',
  'report.column.clears': 'Womit es erledigt ist',
  'cannotTell.no-comments':
    '{all, select, yes {Die Vorgänge kommen} no {{count, plural, one {# Vorgang kommt} other {# Vorgänge kommen}}} other {}} ohne Kommentare; was nur ein Kommentar zeigt, lässt sich nicht beurteilen.',
  'cannotTell.comments-cut':
    '{all, select, yes {Die Vorgänge kommen} no {{count, plural, one {# Vorgang kommt} other {# Vorgänge kommen}}} other {}} nur mit einem Teil der Kommentare.',
  'cannotTell.no-comment-text':
    '{all, select, yes {Kommentare kommen} no {{count, plural, one {# Kommentar kommt} other {# Kommentare kommen}}} other {}} ohne Text; wer darin gefragt wird, ist nicht bekannt.',
  'cannotTell.comments-before-creation':
    '{count, plural, one {# Kommentar ist älter als sein Vorgang und wurde ausgelassen.} other {# Kommentare sind älter als ihr Vorgang und wurden ausgelassen.}}',
  'cannotTell.no-status-changes':
    '{all, select, yes {Die Vorgänge kommen} no {{count, plural, one {# Vorgang kommt} other {# Vorgänge kommen}}} other {}} ohne Statuswechsel: Ein solcher Vorgang gilt bis zum Tag der Lösung als offen.',
  'cannotTell.no-assignee-changes':
    '{all, select, yes {Die Vorgänge kommen} no {{count, plural, one {# Vorgang kommt} other {# Vorgänge kommen}}} other {}} ohne Wechsel von Zuständigkeit, Typ, Stichwörtern oder Priorität: Was beim Export dort stand, gilt von Anfang an.',
  'cannotTell.changelog-cut':
    '{all, select, yes {Die Vorgänge kommen} no {{count, plural, one {# Vorgang kommt} other {# Vorgänge kommen}}} other {}} nur mit einem Teil der Änderungen.',
  'cannotTell.assignee-changes-unnamed':
    '{count, plural, one {# Wechsel der Zuständigkeit nennt niemanden und wurde ausgelassen.} other {# Wechsel der Zuständigkeit nennen niemanden und wurden ausgelassen.}}',
  'cannotTell.status-category-unknown':
    'Ob ein Status neu, begonnen oder erledigt bedeutet, ist für {detail} nicht gesagt; angenommen wurde begonnen.',
  'cannotTell.zone-assumed': 'Daten tragen keine Zeitzone; angenommen wurde {detail}.',
  'cannotTell.date-order-assumed': 'Daten lassen sich auf zwei Arten lesen; angenommen wurde {detail}.',
  'cannotTell.people-by-two-names':
    'Meldende stehen mit Namen, Kommentierende mit Kennung da: Wer den eigenen Vorgang kommentiert, sieht aus wie jemand anderes.',
  'cannotTell.no-time-zones':
    'Zeitzonen von Personen sind nicht gesagt: Bekannte Zeiten haben nur die Personen in der Vereinbarung.',
  'cannotTell.no-bot-marks': 'Automatik ist nicht gekennzeichnet: Ihre Kommentare sehen aus wie die von Personen.',
  'cannotTell.deactivation-dates':
    '{count, plural, one {# Person ist} other {# Personen sind}} nicht mehr aktiv; seit wann, ist nicht gesagt, deshalb wartet zu keiner Zeit jemand auf sie.',
  'cannotTell.no-decision-records':
    'Entscheidungsprotokolle und Gründe für keine stehen nicht im Verlauf eines Trackers: Jedes Schließen zählt als eines ohne.',
  'cannotTell.no-reviews': 'Reviews stehen nicht im Verlauf eines Trackers.',
  'cannotTell.no-reactions': 'Reaktionen stehen nicht in diesem Verlauf.',
  'cannotTell.no-issue-types':
    'Linear kennt keine Vorgangstypen: Eine Regel, die Typen nennt, gilt für keinen dieser Vorgänge.',
  'cannotTell.only-followed':
    'Er umfasst {count, plural, one {# Vorgang} other {# Vorgänge}}: was offen war, als dieses Werkzeug dazukam, und Neueres. Was vorher abgeschlossen war oder nicht mehr aufbewahrt wird, fehlt.',
};
