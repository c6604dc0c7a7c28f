import type { LinearTexts } from './messages';

export const de: LinearTexts = {
  'card.turn.people': 'Nächstes Wort: {people}',
  'card.turn.team': 'Nächstes Wort: irgendwer aus dem Team',
  'card.turn.nobody': 'Nächstes Wort: wieder bei der Person, die gefragt hat',
  'card.settled': 'Hier wartet nichts',
  'card.due': 'fällig {at} ({zone})',
  'card.dueSince': 'war fällig {at} ({zone})',
  'card.whose': 'Wer am Zug ist',
  'card.dueFor': 'Fällig, für {name}',
  'card.why': 'Warum',
  'card.clears': 'Was es erledigt',
  'card.more': '{count, plural, one {und noch etwas} other {und noch # weitere}}',
  'gate.asked':
    '{name}, {issue} ist geschlossen, und laut unserer Vereinbarung soll die Entscheidung dahinter aufgeschrieben sein (Regel {norm}).',
  'gate.incomplete':
    '{name}, {issue} ist geschlossen, und das Entscheidungsprotokoll könnte noch etwas mehr sagen (Regel {norm}).',
  'gate.reverted':
    'Der Vorgang wurde nach {state} zurückgelegt, dieses eine Mal und nie wieder. Ob du ihn wieder schließt, liegt bei dir.',
  'gate.how':
    'Entweder legt ein Kommentar, der mit `/decision` beginnt, ein Protokoll ab, oder `/exempt` und ein Grund genügen ohne eines.',
  'gate.reasons': 'Gründe, auf eines zu verzichten: {reasons}.',
  'gate.settled': 'Das ist erledigt, danke.',
  'decision.template':
    'Kopier das in einen Kommentar und füll es aus. Was du weglässt, fehlt nicht, solange dasteht, was und warum.',
  'decision.title': 'Was entschieden wurde, in einer Zeile',
  'decision.heading.question': 'Frage',
  'decision.heading.decision': 'Entscheidung',
  'decision.heading.because': 'Begründung',
  'decision.heading.consequences': 'Folgen',
  'decision.filed': 'Abgelegt als Entscheidung {number}: {title}.',
  'decision.incomplete': 'Abgelegt als Entscheidung {number}: {title}. Sie zählt, sobald sie noch etwas mehr sagt:',
  'decision.link': 'Entscheidung {number}: {title}',
  'decision.governs': 'gilt für diesen Vorgang',
  'open.decision': 'Offen ist bei {issue} die Entscheidung dahinter. Jedes davon erledigt es: {ways}.',
  'open.other': 'Bei {issue} ist etwas offen, das sich so nicht erledigt. Jedes davon erledigt es: {ways}.',
  'past.day': 'Der {on} ist vorbei. Nenn bitte ein späteres Datum.',
  'exempt.notAsked':
    'Keine Regel unserer Vereinbarung verlangt für {issue} ein Entscheidungsprotokoll; also ist hier auch keines zu erlassen.',
  'exempt.noReasons':
    'Die Vereinbarung nennt keinen Grund, {issue} ohne Entscheidungsprotokoll zu schließen: `/decision` legt eines ab.',
  'update.how':
    'Schreib `/update` und einen Satz: was vorangekommen ist, was im Weg steht, was gelernt wurde. `/update keine Änderung` ist eine volle Antwort.',
  'label.name': 'Entscheidung fehlt',
  'label.description':
    'Geschlossen ohne das Entscheidungsprotokoll, das die Vereinbarung vorsieht. Gesetzt und entfernt von Async Norms.',
  'view.name': 'Entscheidung fehlt',
  'view.description': 'Geschlossene Vorgänge, deren Entscheidung noch nicht aufgeschrieben ist.',
  'mail.page': 'Deine Seite',
  'mail.why': 'Du bekommst an einem Arbeitstag höchstens eine solche Nachricht, und keine außerhalb deiner Zeiten.',
};
