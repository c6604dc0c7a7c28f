import type { LinearTexts } from './messages';

export const es: LinearTexts = {
  'card.turn.people': 'Siguiente palabra: {people}',
  'card.turn.team': 'Siguiente palabra: cualquiera del equipo',
  'card.turn.nobody': 'Siguiente palabra: de nuevo con quien preguntó',
  'card.settled': 'Aquí no espera nada',
  'card.due': 'para el {at} ({zone})',
  'card.dueSince': 'era para el {at} ({zone})',
  'card.whose': 'De quién es el turno',
  'card.dueFor': 'Fecha, para {name}',
  'card.why': 'Por qué',
  'card.clears': 'Qué lo resuelve',
  'card.more': '{count, plural, one {y una cosa más} other {y # cosas más}}',
  'gate.asked':
    '{name}, {issue} está cerrada, y nuestro acuerdo pide por escrito la decisión que hay detrás (regla {norm}).',
  'gate.incomplete': '{name}, {issue} está cerrada, y su registro de decisión podría decir un poco más (regla {norm}).',
  'gate.reverted': 'Ha vuelto a {state}, solo esta vez. Cerrarla de nuevo depende de ti.',
  'gate.how': 'O un comentario que empieza por `/decision` guarda un registro, o `/exempt` y un motivo bastan sin él.',
  'gate.reasons': 'Motivos para prescindir de él: {reasons}.',
  'gate.settled': 'Está resuelto, gracias.',
  'decision.template':
    'Copia esto en un comentario y complétalo. Lo que dejes fuera no falta, siempre que diga qué y por qué.',
  'decision.title': 'Qué se decidió, en una línea',
  'decision.heading.question': 'Pregunta',
  'decision.heading.decision': 'Decisión',
  'decision.heading.because': 'Razones',
  'decision.heading.consequences': 'Consecuencias',
  'decision.filed': 'Guardada como decisión {number}: {title}.',
  'decision.incomplete': 'Guardada como decisión {number}: {title}. Contará cuando diga un poco más:',
  'decision.link': 'Decisión {number}: {title}',
  'decision.governs': 'rige esta incidencia',
  'open.decision':
    'Lo que sigue abierto en {issue} es la decisión que hay detrás. Cualquiera de estas formas lo resuelve: {ways}.',
  'open.other': 'En {issue} hay algo abierto que esto no resuelve. Cualquiera de estas formas lo resuelve: {ways}.',
  'past.day': 'El {on} ya pasó. Indica una fecha posterior, por favor.',
  'exempt.notAsked':
    'Ninguna regla de nuestro acuerdo pide un registro de decisión para {issue}, así que no hay nada de lo que eximirla.',
  'exempt.noReasons':
    'El acuerdo no prevé ningún motivo para cerrar {issue} sin registro de decisión: `/decision` guarda uno.',
  'update.how':
    'Escribe `/update` y una frase: qué avanzó, qué estorba, qué se aprendió. `/update sin cambios` es una respuesta completa.',
  'label.name': 'Falta la decisión',
  'label.description': 'Cerrada sin el registro de decisión que pide el acuerdo. La pone y la quita Async Norms.',
  'view.name': 'Falta la decisión',
  'view.description': 'Incidencias cerradas cuya decisión aún no está por escrito.',
  'mail.page': 'Tu página',
  'mail.why': 'Recibes como mucho un mensaje así por día laborable, y ninguno fuera de tu horario.',
};
