import type { Texts } from '../../messages';
import type { REPORT } from '../../messages/report';

export const report: Texts<typeof REPORT> = {
  'report.backtest.title': 'Qué habría hecho el acuerdo de {team}',
  'report.backtest.lead':
    'El acuerdo se aplicó a {issues, plural, one {# incidencia} other {# incidencias}} con {comments, plural, one {# comentario} other {# comentarios}}, del {from} al {to}, como si hubiera estado siempre en vigor.',
  'report.backtest.empty': 'En este historial no hay nada a lo que aplicar el acuerdo.',
  'report.figures': 'En breve',
  'report.figure.met': 'respondido a tiempo',
  'report.figure.posted': 'novedades dadas en su fecha',
  'report.figure.recorded': 'cerradas con la decisión por escrito',
  'report.figure.perDay': 'recordatorios como mucho, la mitad de los días con alguno',
  'report.ofTotal': '{part, number} de {total, number}',
  'report.none': 'ninguno',
  'report.legend': 'Qué significan los colores',
  'report.numbers': 'Lo mismo en cifras',
  'report.responses.heading': 'Respuestas dadas',
  'report.responses.sentence':
    'Hubo {asked, plural, one {# petición} other {# peticiones}}. {answered, plural, one {# recibió} other {# recibieron}} respuesta, {met, number} a tiempo: {share} del total.',
  'report.responses.none': 'No se pidió nada de lo que hable una regla.',
  'report.responses.desc':
    '{norms, plural, one {Una barra para # regla} other {Una barra para cada una de # reglas}}: cuánto se respondió a tiempo, más tarde o todavía no.',
  'report.part.met': 'a tiempo',
  'report.part.later': 'más tarde',
  'report.part.unanswered': 'aún sin respuesta',
  'report.times.heading': 'Cuánto tardaron las respuestas',
  'report.times.sentence':
    'La mitad de las respuestas llegó en {half} como mucho; nueve de cada diez, en {nine}. El tiempo fuera del horario no cuenta.',
  'report.times.how':
    'La banda contiene la mitad central de las respuestas, el punto es la del medio y la línea fina termina donde habían llegado nueve de cada diez. La marca oscura es lo que permite el acuerdo. Cada paso a la derecha es más largo.',
  'report.times.desc':
    '{norms, plural, one {Una línea para # regla} other {Una línea para cada una de # reglas}}: cuántas horas laborables llevaron las respuestas.',
  'report.times.row':
    '{norm}: un cuarto en {p25}, la mitad en {p50}, tres cuartos en {p75}, nueve de cada diez en {p90}.',
  'report.times.axis': 'horas laborables',
  'report.updates.heading': 'Novedades dadas',
  'report.updates.sentence':
    'Tocaba una novedad {due, plural, one {# vez} other {# veces}}, y se {posted, plural, one {dio #} other {dieron #}}: {share}.',
  'report.updates.none': 'No tocaba ninguna novedad.',
  'report.updates.desc':
    '{norms, plural, one {Una barra para # regla} other {Una barra para cada una de # reglas}}: cuántas de las novedades que tocaban se dieron.',
  'report.part.posted': 'dadas',
  'report.part.skipped': 'no dadas',
  'report.decisions.heading': 'Decisiones por escrito',
  'report.decisions.sentence':
    'Se {closed, plural, one {cerró # incidencia} other {cerraron # incidencias}}: {recorded, number} con la decisión por escrito, {exempt, number} con un motivo para no tenerla, {held, number} sin nada. En estas últimas se habría pedido.',
  'report.decisions.none': 'No se cerró ninguna incidencia de la que hable una regla.',
  'report.decisions.desc':
    '{norms, plural, one {Una barra para # regla} other {Una barra para cada una de # reglas}}: cómo se cerraron las incidencias.',
  'report.part.recorded': 'por escrito',
  'report.part.exempt': 'con motivo',
  'report.part.held': 'sin nada',
  'report.nudges.heading': 'Recordatorios enviados',
  'report.nudges.sentence':
    '{total, plural, one {Habría salido # recordatorio} other {Habrían salido # recordatorios}}. La mitad de los días en que alguien recibió alguno fueron {p50, number} o menos; 95 de cada 100 días, {p95, number} o menos; como mucho, {max, number}.',
  'report.nudges.none': 'No habría salido ningún recordatorio.',
  'report.nudges.outside':
    '{count, plural, =0 {Ninguno habría llegado fuera del horario de su destinatario.} one {# habría llegado fuera del horario de su destinatario. Es un fallo nuestro; avísanos, por favor.} other {# habrían llegado fuera del horario de su destinatario. Es un fallo nuestro; avísanos, por favor.}}',
  'report.nudges.chart': 'Recordatorios en un día laborable de una persona',
  'report.nudges.desc':
    'Barras de 1 a {max, number} recordatorios en un día laborable, sobre {days, plural, one {# día} other {# días}} con alguno.',
  'report.nudges.axis': 'recordatorios en un día',
  'report.weeks.heading': 'A lo largo del tiempo',
  'report.weeks.sentence': '{weeks, plural, one {Cada barra es una semana.} other {Cada barra son # semanas.}}',
  'report.weeks.asked': 'Peticiones, y respuestas a tiempo',
  'report.weeks.nudges': 'Recordatorios en el tiempo',
  'report.weeks.desc':
    '{bars, plural, one {# barra} other {# barras}} del {from} al {to}; la más alta vale {peak, number}.',
  'report.callOuts.heading': 'Reglas que conviene revisar',
  'report.callOuts.sentence': 'Una regla que encuentra faltas a menudo dice más de la regla que del trabajo.',
  'report.callOuts.item':
    'La regla {norm} encontró faltas en {share} de {items, plural, one {# caso} other {# casos}}.',
  'report.callOuts.few':
    'La regla {norm} solo vio {items, plural, one {# caso} other {# casos}} y encontró faltas en {fires}.',
  'report.compare.heading': 'Uno junto a otro',
  'report.compare.sentence': 'El mismo historial con los dos acuerdos.',
  'report.compare.before': 'este acuerdo',
  'report.compare.after': 'el otro',
  'report.cannotTell.heading': 'Lo que este historial no puede decir',
  'report.cannotTell.nothing': 'No le falta nada de lo que pide el acuerdo.',
  'report.notJudged': 'La regla {norm} no se valora. {because}',
  'report.footer':
    'Esta página cuenta lo que pasó con las incidencias. No dice nada de ninguna persona y no puede desglosarse por persona.',
  'report.audit.title': 'Qué hay abierto en el acuerdo de {team}',
  'report.audit.lead':
    'A fecha de {at}: {open, plural, one {# incidencia abierta} other {# incidencias abiertas}}. Esto es lo que pide el acuerdo para ellas.',
  'report.audit.open': 'incidencias abiertas',
  'report.audit.answers': 'respuestas pasadas de fecha',
  'report.audit.updates': 'novedades pasadas de fecha',
  'report.audit.decisions': 'decisiones por escribir',
  'report.audit.heading': 'Por regla',
  'report.audit.sentence':
    'Se {total, plural, one {espera # cosa} other {esperan # cosas}}, {overdue, number} pasadas de la fecha del acuerdo.',
  'report.audit.desc':
    '{norms, plural, one {Una barra para # regla} other {Una barra para cada una de # reglas}}: cuánto se espera y cuánto ha pasado de su fecha.',
  'report.part.overdue': 'pasado de fecha',
  'report.part.inTime': 'aún a tiempo',
  'report.audit.promises': 'fechas prometidas',
  'report.audit.items.heading': 'Qué ayudaría primero',
  'report.audit.items.sentence':
    '{shown, plural, one {Lo que más tiempo lleva esperando} other {Las # cosas que más tiempo llevan esperando}}, de {total, number}. Cualquiera de las opciones de la última columna lo resuelve.',
  'report.audit.items.more': 'Hay {more, plural, one {# más} other {# más}} en el JSON de la misma auditoría.',
  'report.audit.items.none': 'Nada ha pasado de su fecha.',
  'report.column.rule': 'Regla',
  'report.column.asked': 'Peticiones',
  'report.column.answered': 'Respondidas',
  'report.column.met': 'A tiempo',
  'report.column.share': 'Parte',
  'report.column.p25': 'Un cuarto en',
  'report.column.p50': 'La mitad en',
  'report.column.p75': 'Tres cuartos en',
  'report.column.p90': 'Nueve de diez en',
  'report.column.limit': 'Acordado',
  'report.column.due': 'Tocaban',
  'report.column.posted': 'Dadas',
  'report.column.skipped': 'No dadas',
  'report.column.closed': 'Cerradas',
  'report.column.recorded': 'Por escrito',
  'report.column.exempt': 'Con motivo',
  'report.column.held': 'Sin nada',
  'report.column.perDay': 'Recordatorios en un día',
  'report.column.days': 'Días',
  'report.column.from': 'Desde',
  'report.column.nudges': 'Recordatorios',
  'report.column.overdue': 'Pasado de fecha',
  'report.column.total': 'Se espera',
  'report.column.issue': 'Incidencia',
  'report.column.since': 'Desde cuándo',
  'report.column.dueAt': 'Vence',
  'report.column.clears': 'Qué lo resuelve',
  'cannotTell.no-comments':
    '{all, select, yes {Las incidencias vienen} no {{count, plural, one {# incidencia viene} other {# incidencias vienen}}} other {}} sin comentarios, así que no se puede valorar lo que solo muestra un comentario.',
  'cannotTell.comments-cut':
    '{all, select, yes {Las incidencias vienen} no {{count, plural, one {# incidencia viene} other {# incidencias vienen}}} other {}} solo con parte de los comentarios.',
  'cannotTell.no-comment-text':
    '{all, select, yes {Los comentarios vienen} no {{count, plural, one {# comentario viene} other {# comentarios vienen}}} other {}} sin texto, así que no se sabe a quién preguntan.',
  'cannotTell.comments-before-creation':
    '{count, plural, one {# comentario es anterior a su incidencia y se dejó fuera.} other {# comentarios son anteriores a su incidencia y se dejaron fuera.}}',
  'cannotTell.no-status-changes':
    '{all, select, yes {Las incidencias vienen} no {{count, plural, one {# incidencia viene} other {# incidencias vienen}}} other {}} sin cambios de estado: una incidencia así cuenta como abierta hasta su fecha de resolución.',
  'cannotTell.no-assignee-changes':
    '{all, select, yes {Las incidencias vienen} no {{count, plural, one {# incidencia viene} other {# incidencias vienen}}} other {}} sin cambios de responsable, tipo, etiquetas o prioridad: lo que había al exportar vale desde el principio.',
  'cannotTell.changelog-cut':
    '{all, select, yes {Las incidencias vienen} no {{count, plural, one {# incidencia viene} other {# incidencias vienen}}} other {}} solo con parte de los cambios.',
  'cannotTell.assignee-changes-unnamed':
    '{count, plural, one {# cambio de responsable no nombra a nadie y se dejó fuera.} other {# cambios de responsable no nombran a nadie y se dejaron fuera.}}',
  'cannotTell.status-category-unknown':
    'No se dice si un estado es nuevo, en curso o terminado para {detail}; se tomó como en curso.',
  'cannotTell.zone-assumed': 'Las fechas no llevan zona horaria; se supuso {detail}.',
  'cannotTell.date-order-assumed': 'Las fechas pueden leerse de dos maneras; se supuso {detail}.',
  'cannotTell.people-by-two-names':
    'Quienes informan figuran por nombre y quienes comentan por identificador: quien comenta su propia incidencia parece otra persona.',
  'cannotTell.no-time-zones':
    'No se dicen las zonas horarias de las personas: solo las del acuerdo tienen un horario conocido.',
  'cannotTell.no-bot-marks': 'Las automatizaciones no están marcadas: sus comentarios parecen de personas.',
  'cannotTell.deactivation-dates':
    '{count, plural, one {# persona ya no está activa} other {# personas ya no están activas}}; no se dice desde cuándo, así que nadie las espera en ningún momento.',
  'cannotTell.no-decision-records':
    'Los registros de decisión y los motivos para no tenerlos no están en el historial de una herramienta: cada cierre cuenta como uno sin registro.',
  'cannotTell.no-reviews': 'Las revisiones no están en el historial de una herramienta.',
  'cannotTell.no-reactions': 'Las reacciones no están en este historial.',
  'cannotTell.no-issue-types':
    'Linear no tiene tipos de incidencia: una regla que los nombra no se aplica a ninguna de estas.',
  'cannotTell.only-followed':
    'Abarca {count, plural, one {# incidencia} other {# incidencias}}: las que estaban abiertas cuando llegó esta herramienta y las posteriores. Lo cerrado antes, o lo que ya no se conserva, no está.',
};
