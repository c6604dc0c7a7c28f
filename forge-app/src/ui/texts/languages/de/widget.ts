import type { WIDGET_MESSAGES } from '../../messages/widget';
import type { Texts } from '../../say';

export const widget: Texts<typeof WIDGET_MESSAGES> = {
  'choose.title': 'Kein Projekt gewählt',
  'choose.text': 'Wähl eines in den Einstellungen dieses Widgets.',
  'off.title': 'In {project} sind Vereinbarungen nicht eingeschaltet',
  'off.text': 'Wer das Projekt verwaltet, kann sie einschalten.',
  inForce: '{count, plural, one {geltende Entscheidung} other {geltende Entscheidungen}}',
  openProposals: '{count, plural, one {offener Vorschlag} other {offene Vorschläge}}',
  reviewsDue: '{count, plural, one {wieder anzusehen} other {wieder anzusehen}}',
  debt: '{count, plural, one {ohne Entscheidung geschlossen} other {ohne Entscheidung geschlossen}}',
  people: 'Über Entscheidungen, nie über einzelne Personen.',
  worksCouncil: 'Der Betriebsratsmodus ist an: Das Team wird nicht als Ganzes betrachtet.',
  project: 'Projekt',
  save: 'Anzeigen',
  'noProjects.title': 'Kein Projekt zum Anzeigen',
  'noProjects.text': 'In keinem Projekt, das du sehen kannst, sind Vereinbarungen eingeschaltet.',
};
