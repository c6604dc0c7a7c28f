import type { TURNS_MESSAGES } from '../../messages/turns';
import type { Texts } from '../../say';

export const turns: Texts<typeof TURNS_MESSAGES> = {
  turn: 'Turno',
  waiting: 'Espera',
  since: 'Desde',
  due: 'Hasta',
  'due.was': 'Se esperaba',
  clears: 'Qué lo resuelve',
  'clears.ways': '{ways}',
  'due.calm': 'No se espera respuesta fuera de tu horario.',
  'due.calmTheirs': 'No se espera respuesta fuera de su horario.',
  'due.resting': 'El reloj está parado: desde entonces no ha pasado tiempo de trabajo.',
  'of.team': 'Del equipo, de nadie en particular',
  'of.nobody': 'De nadie: a quienes se preguntó ya no pueden actuar',
  ask: '{ask, select, new_issue {Una primera respuesta} question {Una respuesta} review {Una revisión} decision {Una decisión} blocker {Ayuda con un bloqueo} hand_off {Unas palabras sobre un traspaso} other {Una respuesta}}',
  'kind.promise': 'Una fecha prometida',
  'kind.update': 'Una novedad por escrito',
  'kind.stale': 'Unas palabras sobre si aún importa',
  'kind.decision': 'La decisión por escrito',
  mine: 'Te toca',
  'mine.over': 'Te toca, fecha pasada',
  over: 'Fecha pasada',
  others: 'A tiempo',
  board: 'En el tablero',
};
