import type { TextsOf } from '@async-norms/core';
import type { YOURS } from '../messages/yours';

export const yours: TextsOf<typeof YOURS> = {
  'yours.title': 'Hola, {name}',
  'yours.working': 'Estás en tu horario hasta el {at}.',
  'yours.resting': 'Estás fuera de tu horario. No te llega nada antes del {at}.',
  'yours.noHours': 'Tu horario está vacío, así que no te llega nada.',
  'yours.hoursUnknown': 'Tu horario no se conoce, así que no se te envía nada.',
  'yours.setHours': 'Fijar tu horario',
  'yours.noAgreement': 'El equipo aún no ha acordado nada, así que no se pide nada a nadie.',
  'yours.toPlaybook': 'Ir al acuerdo',
  'yours.waiting': '{count, plural, =0 {Nada te espera} one {Te espera una cosa} other {Te esperan # cosas}}',
  'yours.coming': 'Lo que viene',
  'yours.nothing': 'Puedes dedicarte a tu trabajo con calma.',
  'yours.proposals': 'Propuestas que piden tu opinión',
  'yours.board': 'En el tablero',
  'yours.board.what': 'Lo que no es turno de nadie en concreto. Quien tenga un momento puede tomarlo.',
  'yours.board.more': 'Y {count} más.',
  'yours.said': 'Lo que se te dijo',
  'yours.tour': 'Date una vuelta',
  'yours.tour.playbook':
    'Lo que el equipo acordó, en frases sencillas, y lo que significa para ti. Cámbialo y pruébalo antes con semanas de historia.',
  'yours.tour.decisions': 'Por qué las cosas son como son. Busca como preguntarías a alguien.',
  'yours.tour.proposals': 'Acordar sin reunirse: el silencio es un sí cuando cada cual tuvo sus días laborables.',
  'yours.tour.people': 'Quién trabaja cuándo, y cómo contactar mejor.',
  'yours.tour.privacy': 'Exactamente qué se guarda, cuánto tiempo y quién lo ve.',
  'owed.response.by':
    '{ask, select, question {{waiting} te ha preguntado algo} new_issue {{waiting} abrió esto y está contigo} review {{waiting} pide tu revisión} decision {{waiting} pide tu decisión} blocker {{waiting} está bloqueado y pide tu ayuda} hand_off {{waiting} te ha pasado esto} other {}}',
  'owed.response':
    '{ask, select, question {Se te preguntó algo} new_issue {Nuevo, y está contigo} review {Se pide una revisión} decision {Se pide una decisión} blocker {Alguien está bloqueado y pide ayuda} hand_off {Esto se ha pasado} other {}}',
  'owed.promise': 'Dijiste que volverías a esto',
  'owed.decision': 'Cerrado, y su decisión aún no está por escrito',
  'owed.update': 'Una breve novedad ayudaría',
  'owed.stale': 'Hay calma aquí. ¿Sigue haciendo falta?',
  'owed.due': 'para el {at}',
  'owed.wasDue': 'vencía el {at}',
  'owed.why': 'Por qué está aquí',
  'issue.lead': 'De quién es el turno y qué lo resuelve. Lo mismo para quien mire.',
  'issue.inLinear': 'Abrir en Linear',
  'issue.turn': 'De quién es el turno',
  'issue.nothing': 'Aquí no hay nada abierto.',
  'issue.turnOf':
    '{name}: {what, select, question {una pregunta} new_issue {una incidencia nueva} review {una revisión} decision {una decisión} blocker {un bloqueo} hand_off {un relevo} promise {una promesa} update {una novedad} stale {una palabra sobre si aún hace falta} record {la decisión por escrito} other {}}',
  'issue.turnOfTeam':
    'Cualquiera del equipo: {what, select, question {una pregunta} new_issue {una incidencia nueva} review {una revisión} decision {una decisión} blocker {un bloqueo} hand_off {un relevo} promise {una promesa} update {una novedad} stale {una palabra sobre si aún hace falta} record {la decisión por escrito} other {}}',
  'issue.turnOfNobody':
    'Nadie puede actuar, así que está en el tablero: {what, select, question {una pregunta} new_issue {una incidencia nueva} review {una revisión} decision {una decisión} blocker {un bloqueo} hand_off {un relevo} promise {una promesa} update {una novedad} stale {una palabra sobre si aún hace falta} record {la decisión por escrito} other {}}',
  'issue.forThem': '{at} para {name}',
  'issue.workingWith': 'Trabajar con {name}',
  'issue.decisions': 'Decisiones detrás',
  'issue.noDecisions': 'No hay ninguna archivada para esta incidencia.',
  'issue.activity': 'Lo que hizo aquí la herramienta',
  'handOff.together':
    '{name} y tú trabajáis a la vez desde el {from} hasta el {to}: bueno para una llamada breve, si escribir no basta.',
  'handOff.theirs': 'En la hora de {name}: del {from} al {to}.',
  'handOff.inWriting':
    '{name} y tú no trabajáis a la vez. Lo que escribas antes del {leavesAt} se lee a partir del {picksUpAt}.',
  'handOff.never': 'No se puede decir cuándo coincides con {name}: falta algún horario.',
  'card.bestFor': 'Mejor para',
  'card.form': 'Forma preferida',
  'card.form.comment': 'un comentario',
  'card.form.document': 'un documento',
  'card.form.recording-with-text': 'una grabación con su texto',
  'card.form.call-when-stuck': 'una llamada si hay bloqueo',
  'card.notes': 'Notas',
  'card.none': 'Aún no hay tarjeta.',
};
