import type { TURNS_MESSAGES } from '../../messages/turns';
import type { Texts } from '../../say';

export const turns: Texts<typeof TURNS_MESSAGES> = {
  turn: 'Am Zug',
  waiting: 'Wartet',
  since: 'Seit',
  due: 'Bis',
  'due.was': 'War fällig',
  clears: 'Was es klärt',
  'clears.ways': '{ways}',
  'due.calm': 'Außerhalb deiner Zeiten wird keine Antwort erwartet.',
  'due.calmTheirs': 'Außerhalb ihrer Zeiten wird keine Antwort erwartet.',
  'due.resting': 'Die Uhr steht: Seither ist keine Arbeitszeit vergangen.',
  'of.team': 'Das Team, niemand Bestimmtes',
  'of.nobody': 'Niemand: die Gefragten können nicht mehr handeln',
  ask: '{ask, select, new_issue {Eine erste Antwort} question {Eine Antwort} review {Ein Review} decision {Eine Entscheidung} blocker {Hilfe bei einem Hindernis} hand_off {Ein Wort zur Übergabe} other {Eine Antwort}}',
  'kind.promise': 'Ein zugesagter Termin',
  'kind.update': 'Ein schriftlicher Stand',
  'kind.stale': 'Ein Wort, ob es noch gebraucht wird',
  'kind.decision': 'Die Entscheidung schriftlich',
  mine: 'Du bist dran',
  'mine.over': 'Du bist dran, Termin vorbei',
  over: 'Termin vorbei',
  others: 'Im Zeitrahmen',
  board: 'Auf dem Board',
};
