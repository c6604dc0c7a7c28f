import type { Texts } from '../../messages';
import type { PLAYBOOK } from '../../messages/playbook';

export const playbook: Texts<typeof PLAYBOOK> = {
  'playbook.title': 'Cómo trabaja {team} en conjunto',
  'playbook.intro':
    'Esto es lo que hemos acordado, para que nadie tenga que estar en línea por otra persona. Después de cada frase está el nombre de su regla.',
  'playbook.calm': 'No se espera que nadie lea ni responda fuera de su horario. El tiempo de fuera no cuenta.',
  'playbook.heading.hours': 'Horarios',
  'playbook.heading.responses': 'Respuestas',
  'playbook.heading.updates': 'Novedades',
  'playbook.heading.decisions': 'Decisiones',
  'playbook.heading.reminders': 'Recordatorios',
  'playbook.heading.sharing': 'Lo que compartimos',
  'playbook.heading.waivers': 'Excepciones',
  'playbook.heading.privacy': 'Privacidad',
  'playbook.heading.about': 'Sobre este acuerdo',
  'playbook.heading.you': 'Para ti',
  'playbook.hours.team': 'El horario del equipo: {hours}.',
  'playbook.hours.dates': 'Otro horario en algunos días: {dateHours}.',
  'playbook.hours.breaks': 'Pausas: {breaks}.',
  'playbook.hours.holidays': 'Días libres: {holidays}.',
  'playbook.hours.leave': 'Fuera: {leave}.',
  'playbook.person.hours': '{name}: {hours}.',
  'playbook.change.hours': 'Desde el {from}: {hours}.',
  'playbook.change.week': 'Desde el {from}, en la misma zona horaria: {week}.',
  'playbook.change.zone': 'Desde el {from}, la misma semana en {timeZone}.',
  'playbook.change.days': 'Desde el {from}, la misma semana.',
  'playbook.person.standIn': 'En su ausencia, {standIn} toma el relevo.',
  'playbook.person.language': 'Idioma: {language}.',
  'playbook.person.bestFor': 'Buena persona para preguntar por: {bestFor}.',
  'playbook.person.form':
    '{preferredForm, select, comment {Prefiere las preguntas en un comentario.} document {Prefiere las preguntas en un documento.} recording_with_text {Prefiere una grabación con su texto.} call_when_stuck {Prefiere una llamada cuando algo se atasca.} other {}}',
  'playbook.person.notes': 'En sus palabras: {notes}',
  'playbook.applies': 'Vale para las incidencias en que {conditions}.',
  'condition.status': 'el estado es {status, select, open {abierto} started {en curso} done {terminado} other {}}',
  'condition.types': 'el tipo es {types}',
  'condition.projects': 'el proyecto es {projects}',
  'condition.labels': 'una etiqueta es {labels}',
  'condition.withoutLabels': 'ninguna etiqueta es {withoutLabels}',
  'condition.priorities': 'la prioridad es {priorities}',
  'playbook.from': 'En vigor desde el {from}.',
  'playbook.until': 'En vigor hasta el día anterior al {until}.',
  'playbook.responses.none': 'No hemos acordado plazos de respuesta.',
  'playbook.response':
    '{ask, select, new_issue {Una incidencia nueva recibe su primera respuesta} question {Una pregunta recibe respuesta} review {Una petición de revisión recibe respuesta} decision {Una petición de decisión recibe respuesta} blocker {Quien está bloqueado recibe respuesta} hand_off {Un traspaso recibe respuesta} other {}} {within}, según {clock, select, team {el horario del equipo} responder {el horario de la persona consultada} other {}}.',
  'playbook.response.satisfiedBy':
    'Qué vale como respuesta: {satisfiedBy}. Una promesa con fecha, un traspaso o retirar la petición valen siempre.',
  'playbook.updates.none': 'No hemos acordado novedades periódicas.',
  'playbook.cadence':
    'Una incidencia recibe una novedad {every}, según {clock, select, team {el horario del equipo} responder {el horario de su responsable} other {}}.',
  'playbook.cadence.counts': 'Qué cuenta: {counts}. “Nada nuevo” es una respuesta completa.',
  'playbook.staleness.none': 'No se pregunta a nadie por incidencias en reposo.',
  'playbook.staleness':
    'Cuando una incidencia está en reposo, su responsable recibe una sola pregunta {after}, según {clock, select, team {el horario del equipo} responder {su propio horario} other {}}. No se cierra nada por nadie.',
  'playbook.decisions.none': 'No hemos acordado qué decisiones se ponen por escrito.',
  'playbook.decision': 'Antes de cerrar una incidencia, se pone por escrito la decisión que hay detrás.',
  'playbook.decision.grace': 'Si falta, la pedimos {grace}, no antes.',
  'playbook.decision.exemption': 'No hace falta registro con el motivo {code}: {meaning}.',
  'playbook.decision.noExemptions': 'No hay motivos para cerrar sin él.',
  'exemption.no-decision': 'aquí no se decidió nada',
  'exemption.duplicate': 'decidido en otro lugar, con la otra incidencia enlazada',
  'exemption.reverted': 'deshecho antes de que nadie contara con ello',
  'playbook.proposals':
    'Una propuesta se acepta si nadie expresa una objeción {consentWindow}, según el horario de quienes participan.',
  'playbook.nudges':
    'Los recordatorios llegan solo en tu horario, en un mensaje por día laborable como mucho. Cada uno dice por qué, y qué lo resuelve.',
  'playbook.nudges.digestAt':
    'Ese mensaje llega a las {digestAt} de tu hora, o en el momento más cercano de tu horario.',
  'playbook.nudges.perDigest':
    'Nombra como mucho {perDigest, plural, one {# asunto} other {# asuntos}}; el resto es un número.',
  'playbook.nudges.perWeek':
    'En una semana se te recuerdan como mucho {perWeek, plural, one {# asunto} other {# asuntos}}.',
  'playbook.nudges.remindAfter':
    'Si algo sigue abierto, llega un segundo aviso {remindAfter}. Dice que después se preguntará a la persona facilitadora.',
  'playbook.nudges.escalateAfter':
    'A la persona facilitadora se le pregunta {escalateAfter} como pronto, cuando ya has visto ese aviso. A tus superiores, nunca.',
  'playbook.facilitator':
    'La persona facilitadora cuida de este acuerdo, {weeksEach, plural, one {una semana} other {# semanas}} cada vez, en este orden: {rota}. El primer turno empezó el {startsOn}.',
  'playbook.facilitator.none':
    'Nadie cuida todavía de este acuerdo, así que no se pasa nada. Un turno duraría {weeksEach, plural, one {una semana} other {# semanas}}, contando desde el {startsOn}.',
  'playbook.sharing.none': 'No hemos acordado qué compartimos en abierto.',
  'playbook.sharing.inTheOpen': 'En abierto: {what}. Dónde: {where}.',
  'playbook.sharing.everything': 'No hemos nombrado nada que se quede entre nosotros.',
  'playbook.sharing.notShared': 'No se comparte: {what}.',
  'playbook.waivers.none': 'Ahora mismo no hay excepciones.',
  'playbook.waiver': 'La regla {norm} queda en suspenso hasta el día anterior al {until}.',
  'playbook.waiver.issue': 'Solo para la incidencia {issue}.',
  'playbook.waiver.project': 'Solo para el proyecto {project}.',
  'playbook.waiver.person': 'Solo para {person}.',
  'playbook.waiver.reason': 'El motivo: {reason}.',
  'playbook.privacy.retention':
    'Lo ocurrido en una incidencia se guarda {retentionDays, plural, one {# día} other {# días}} y después se borra. El texto de los mensajes no se guarda.',
  'playbook.privacy.insight':
    '{worksCouncil, select, yes {Las cifras sobre el equipo están desactivadas de forma definitiva.} no {Las cifras sobre el equipo aparecen a partir de ocho personas, redondeadas y nunca sobre una sola.} other {}}',
  'playbook.reviewBy': 'Volveremos a mirar este acuerdo a más tardar el {reviewBy}.',
  'playbook.reviewBy.none': 'No hemos fijado un día para volver a mirar este acuerdo.',
  'playbook.extends': 'Se apoya en {preset}.',
  'playbook.without': 'De aquello en que se apoya, deja fuera: {norms}.',
  'playbook.notes': 'En nuestras palabras: {note}',
  'playbook.language': 'El idioma del equipo es: {language}.',
  'playbook.you.hours': 'Tu horario: {hours}. Fuera de él no se te envía nada ni se espera nada.',
  'playbook.you.unknown':
    'No conocemos tu horario, así que no se te envía nada. Indícalo, y los recordatorios lo respetarán.',
  'playbook.you.overlap': 'En los próximos siete días coincides con {name}: {stretches}, en tu hora.',
  'playbook.you.noOverlap': 'En los próximos siete días no coincides con {name}; escribe de forma que pueda esperar.',
  'playbook.you.example': 'Si te preguntan el {askedAt}, tu respuesta vencería el {dueAt}.',
  'diff.title': 'Qué cambia en el acuerdo de {team}',
  'diff.same': 'No cambia nada.',
  'diff.added': 'Nuevo',
  'diff.removed': 'Ya no vale',
  'diff.changed': 'Cambiado',
  'diff.before': 'Antes: {text}',
  'diff.after': 'Ahora: {text}',
  'diff.everyone': 'Para todo el equipo.',
  'diff.people': 'Para {people}.',
  'diff.notBack': 'Lo que se pidió antes del cambio se sigue juzgando por el acuerdo de entonces.',
};
