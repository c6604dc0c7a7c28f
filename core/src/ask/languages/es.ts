import { type Language, listOf } from './language';

/** Spanish. */
export const es: Language = {
  code: 'es',
  commonWords: listOf(`
    el | la | los | las | un | una | es | no | yo | tú | y | de | del | en | para | por | con | que | qué | cómo |
    puedes | puede | podrías | gracias | hola | esto | está | este | favor | lo | le | me | te | se | al | más |
    pero | todavía | ya | si | sí | alguien | hay | ¿ | ¡ | bloqueado | esperando | según | como | antes | listo |
    corregido | mañana | a | hace | mi | resuelto
  `),
  phrases: {
    lead: listOf(`
      hola | buenas | buenos días | buenas tardes | hey | estimado | estimada | querido | ok | vale | sí | no |
      y | pero | entonces | perdón | perdona | genial | bueno | una pregunta | pregunta | oye | disculpa |
      perfecto | por cierto | también
    `),
    thanks: listOf(`
      gracias | muchas gracias | mil gracias | buen trabajo | bien visto | gracias de nuevo | te lo agradezco
    `),
    fyi: listOf(`
      para tu información | para su información | para información | para conocimiento | en copia | copio a |
      con copia a | a título informativo | para que lo sepas | para que conste
    `),
    'subject-after': listOf(`
      preguntó | pregunta si | dijo | dice | tiene | tenía | es | era | está | estaba | ha | había | va | quiere |
      quería | cree | piensa | sugirió | propuso | comentó | puede | podría | debería | será | hará | y yo |
      o yo | necesita | sabe | confirmó | mencionó | hizo | lo hará | se encarga | opina | fue
    `),
    'spoken-to': listOf(`
      ¿ | yo | tú | tu | un | una | el | los | las | esto | este | esta | eso | ese | qué | cómo | cuándo | dónde | cuál |
      cuáles | por qué | quién | cuánto | has | estás | eres | sabes | crees | tienes | ves | hay | en | con | para | sobre |
      mi | podemos | debemos | necesito | necesitamos |
      es esto | es el | es la | es posible | es normal | está esto | está el | está la | ha cambiado | hay |
      va a haber | es un | es una | puede ser | será que | está listo | está lista | puede que | es correcto |
      está bien
    `),
    request: listOf(`
      te encargas | te ocupas | le echas | echas | me revisas | lo revisas | me dices | nos dices | le das | das | lo pruebas | lo miras |
      puedes | podrías | pueden | podéis | podrían | podríais | puede usted | podría usted | por favor | porfa |
      te importaría | os importaría | le importaría | dime | dinos | avísame | avísanos | avisa | hazme saber |
      necesito tu | necesitamos tu | necesito que | necesitamos que | te pido | serías tan amable | agradecería |
      échale un vistazo | echa un vistazo | confírmame | cuéntanos | cuéntame | me ayudas | nos ayudas |
      me confirmas | nos confirmas | me pasas | nos pasas | me envías | nos envías | estaría bien que |
      quisiera tu | necesito vuestra | necesitamos vuestra | necesito su | necesitamos su
    `),
    'request-of': listOf(`
      puede @ | podría @ | quizás @ puede | quizá @ puede | podrá @ | ¿@ puede | ¿@ podría
    `),
    fragment: listOf(`
      qué opinas | qué opináis | qué os parece | qué te parece | alguna novedad | alguna idea |
      listo para revisión | listo para revisar | lista para revisión | por favor | alguna objeción | opiniones |
      revisión por favor | pendiente de revisión | listos para revisión | porfa
    `),
    'second-person': listOf(`
      tú | tu | tus | te | usted | ustedes | vosotros | vuestro | vuestra | os | puedes | podrías | podéis |
      usas | por favor | dime | tienes | estás | seguís | opinas | ves | has | habéis | tenéis | crees | sabes |
      sabéis
    `),
    'open-audience': listOf(`
      alguien | alguno | quién puede | quién podría | todos | cualquiera | alguien más | alguno de vosotros |
      quién quiere | alguno de ustedes | quién más | uno de vosotros
    `),
    'no-request': listOf(`
      no hace falta | no es necesario | no tienes que | no tiene que | no tenéis que | no necesitas |
      no te preocupes | no os preocupéis | no se preocupe | si tienes alguna duda | si tienes dudas |
      si tienes preguntas | cualquier duda | si necesitas | si tienes alguna pregunta | siéntete libre |
      no dudes en | no dudéis | nada que hacer | ten en cuenta | quería preguntarte | si tiene alguna |
      cualquier cosa avísame | si surge | por favor no | como puedes ver | no es preciso | si tenéis dudas |
      si quieres | puedes cerrar | también puedes
    `),
    condition: listOf(`
      si | a menos que | salvo que | en caso de | cuando | en cuanto | siempre que | a no ser
    `),
    'polite-condition': listOf(`
      si puedes | si podéis | si tienes tiempo | si tenéis tiempo | si es posible | si tienes un momento |
      si no te importa | cuando puedas | cuando tengas tiempo | cuando tengas un momento | cuando podáis |
      en cuanto puedas | comprobar si | confirmar si | decirme si | verificar si | saber si | ver si | probar si |
      mirar si | revisar si | desde cuándo | si eres tan amable | decirnos si | dime si | confirmarme si |
      de vez en cuando
    `),
    reported: listOf(`
      preguntó | ha preguntado | pregunta si | quiere saber | quería saber | dijo | ha dicho | se pregunta |
      me preguntan | el cliente pregunta | según | nos preguntan | comentó | preguntaba | me preguntó
    `),
    rhetorical: listOf(`
      quién sabe | por qué no | y qué | a quién le importa | quién lo diría | qué más se puede pedir | para qué |
      sabes qué | no es genial | quién lo iba a decir | qué podría salir mal
    `),
    'question-tag': listOf(`
      no | verdad | cierto | no es así | correcto | a que sí | ¿no | ¿verdad | ¿cierto
    `),
    'self-answer': listOf(`
      porque | resulta que | la respuesta | respuesta : | pues porque | sí, porque | no, porque | ya que |
      es porque | seguramente porque | simplemente porque | ni idea
    `),
    review: listOf(`
      revisar | revises | revisión | revisa | revisarlo | revisarla | review | code review | revísalo | revisas |
      revisen | revisión de código | revisarme | repasar | revisaras | revisáis
    `),
    'review-look': listOf(`
      echas un vistazo | echar un vistazo |
      mirar | vistazo | echar un ojo | aprobar | comprobar | ver | mires | ojo
    `),
    'review-thing': listOf(`
      el pr | mi pr | este pr | la pr | mis cambios | mi rama | el parche | los cambios
    `),
    'not-review': listOf(`
      comentarios de revisión | comentarios de la revisión | en revisión | tras la revisión |
      después de la revisión | revisar si | revisar por qué | revisar el log | revisar los logs |
      revisar el servidor | revisar qué
    `),
    decision: listOf(`
      decidir | decide | decidas | decidís | decisión | aprobar | apruebas | aprobación | dar el visto bueno |
      visto bueno | autorizar | qué opción | luz verde | elegir entre | qué variante | dar tu ok | tu ok |
      firmar | autorización | das el ok | aprobáis | decidid | definir si
    `),
    'hand-off': listOf(`
      asúmelo | tómalo tú | cógelo tú |
      hazte cargo | haceos cargo | encargaos |
      encargarte | encargarse | encargaros | tomar el relevo | hacerte cargo | haceros cargo | hacerse cargo |
      asumir esto | coger esto | tomar esto | seguir con esto | ocuparte | ocuparos | te encargas | te ocupas |
      quedarte con | continuar con esto | tomas el relevo | os encargáis | tomar este ticket | coger este ticket |
      coger el relevo | encárgate | asumirlo | te haces cargo
    `),
    'hand-over-to': listOf(`
      le paso esto a @ | paso esto a @ | se lo paso a @ | le paso el relevo a @ | asigno a @ | asignado a @ |
      asignando a @ | reasigno a @ | lo dejo en manos de @ | traspaso a @ | lo paso a @ | pasando esto a @ |
      le cedo esto a @ | le paso la tarea a @ | le traspaso esto a @ | paso el relevo a @ | asigno esto a @ |
      se lo asigno a @ | lo asigno a @ | reasignado a @ | dejo esto en manos de @ | le paso este ticket a @ |
      paso el testigo a @ | le paso el testigo a @
    `),
    'your-turn': listOf(`
      te toca | es tu turno | os toca | te paso esto | te lo paso | queda en tus manos | lo dejo en tus manos |
      todo tuyo | te paso el relevo | te lo asigno | te toca a ti | la pelota está en tu tejado |
      te paso el testigo | le toca a usted | ahora es tuyo | turno tuyo
    `),
    'blocked-by': listOf(`
      bloqueado por @ | bloqueada por @ | bloqueados por @ | esperando a @ | esperando por @ | a la espera de @ |
      en espera de @ | pendiente de @ | esperamos a @ | espero a @ | esperando respuesta de @ |
      esperando la respuesta de @ | depende de @ | a la espera de respuesta de @ | esperando a que @ |
      a la espera de que @ | pendientes de @ | a la espera de la respuesta de @ | dependemos de @ | dependo de @ |
      esperando la aprobación de @ | a la espera de la aprobación de @ | esperando una respuesta de @ |
      seguimos esperando a @ | sigo esperando a @
    `),
    'blocked-on-you': listOf(`
      esperando tu | espero tu | bloqueado por tu | bloqueada por tu | a la espera de tu | pendiente de tu |
      bloqueado hasta que | esperando a que tú | no puedo seguir sin tu | no puedo avanzar sin tu | esperamos tu |
      bloqueados por tu | bloqueada hasta que | bloqueados hasta que | no podemos seguir sin tu |
      no podemos avanzar sin tu | pendientes de tu | sin tu | dependo de tu | te estoy esperando
    `),
    'not-so': listOf(`
      ya no | no estoy | no está | no estamos | estaba | estábamos | era | nunca | sin | estuve | no | sería |
      había | podría | dejó de
    `),
    withdrawal: listOf(`
      no importa |
      olvídalo | olvidadlo | olvida mi pregunta | ignora mi | ignora lo anterior | ignorad mi | ya lo encontré |
      ya lo resolví | ya no hace falta | ya no es necesario | resuelto, gracias | resuelto, ¡gracias |
      solucionado, gracias | solucionado, ¡gracias | retiro mi pregunta | no importa, ya |
      ya está resuelto, gracias | haz caso omiso | ya lo encontré, gracias | olvida lo que | ignore mi |
      olviden mi | problema resuelto, gracias | ya lo solucioné | dejadlo | déjalo
    `),
    done: listOf(`
      resuelto | solucionado | encontrado | ya está resuelto | ya está solucionado | problema resuelto |
      arreglado
    `),
    'update-progress': listOf(`
      actualización | avance | avances | progreso | estado | estado actual | novedades | actualización semanal |
      informe de estado | resumen semanal | estado del proyecto
    `),
    'update-blocker': listOf(`
      bloqueado | bloqueada | bloqueo | impedimento | bloqueos | sigue bloqueado | bloqueante | impedimentos
    `),
    'update-learning': listOf(`
      aprendido | aprendizaje | aprendizajes | lo que aprendimos | lo que he aprendido | lección | lecciones |
      hallazgo | hallazgos | lecciones aprendidas
    `),
    'update-decision': listOf(`
      decisión | decidido | decisiones | hemos decidido | se ha decidido | conclusión | acordado
    `),
    'nothing-changed': listOf(`
      sin cambios | ningún cambio | no hay cambios | sin novedades | sin novedad | nada nuevo | no hay novedades |
      nada ha cambiado | todo sigue igual | sin avances | no hay avances | sigue igual | sin progreso |
      seguimos igual
    `),
    'not-nothing-changed': listOf(`
      sin cambios en | no hay cambios en | ningún cambio en | no hay cambios que | no hay cambios pendientes
    `),
    commit: listOf(`
      voy a | vamos a | lo hago | la hago | lo haré | haré | lo tendré | tendré | lo miro | miro | respondo |
      lo entrego | entrego | me encargo | lo termino | termino | te respondo | os respondo | lo reviso | reviso |
      lo envío | envío | te lo envío | lo subo | enviaré | terminaré | revisaré | responderé | miraré | subiré |
      entregaré | me pondré | me pongo | lo arreglo | arreglaré | lo pruebo | probaré | puedo tenerlo | podré |
      lo tengo listo | lo tendremos | tendremos | haremos | enviaremos | terminaremos | te digo | te diré |
      os diré | lo publico | publicaré | te aviso | lo completaré | completaré | lo preparo | prepararé |
      espero tenerlo | te lo mando | te lo paso | lo cierro | te contesto | contestaré | me ocupo | lo veo
    `),
    'commit-start': listOf(`
      estará listo | listo | estará | eta | para
    `),
    'date-filler': listOf(`
      para | el | la | antes de | antes del | a más tardar | probablemente | seguramente | a | al | hasta | en |
      sí | ok | vale | espero | por la | de | como muy tarde | listo
    `),
    'no-promise': listOf(`
      no | nunca | quizás | quizá | tal vez | si | vacaciones | festivo | de baja | enfermo | enferma | fuera |
      ausente | ayer | pasado lunes | dijo | era | estaba | estuve | probé | podría | vuelvo | de vuelta |
      permiso | necesito | esperar | plazo | estaré de | de viaje | viajando | esperando | cuando
    `),
    'before-date': ['antes de', 'antes del', 'antes de la'],
    'not-a-deadline': listOf(`
      después de | después del | desde | desde el | a partir de | a partir del | cada | del | pasado | tras |
      tras el | que
    `),
    pointer: listOf(`
      aquí está | aquí tienes | aquí tenéis | aquí va | adjunto | vídeo | video | grabación | mira | mirad | ved |
      he grabado | os dejo | te dejo | dejo | ver | un vídeo | un video
    `),
    'recording-noun': listOf(`
      vídeo | vídeos | grabación | grabado | captura | audio | nota de voz | grabaciones
    `),
  },
  dates: {
    months: [
      ['enero', 'ene'],
      ['febrero', 'feb'],
      ['marzo', 'mar'],
      ['abril', 'abr'],
      ['mayo'],
      ['junio', 'jun'],
      ['julio', 'jul'],
      ['agosto', 'ago'],
      ['septiembre', 'setiembre', 'sept'],
      ['octubre', 'oct'],
      ['noviembre', 'nov'],
      ['diciembre', 'dic'],
    ],
    weekdays: [['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado'], ['domingo']],
    numbers: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
    units: {
      hour: ['hora', 'horas', 'h'],
      day: ['día', 'días', 'días hábiles', 'días laborables'],
      week: ['semana', 'semanas'],
    },
    today: listOf(`
      hoy | hoy mismo | final del día | al final del día | fin del día | esta tarde | a última hora |
      al final de la jornada | final de la jornada | hoy a última hora
    `),
    tonight: ['esta noche'],
    tomorrow: ['mañana', 'mañana a última hora', 'mañana mismo'],
    dayAfterTomorrow: ['pasado mañana'],
    endOfThisWeek: listOf(`
      a finales de semana | final de la semana | finales de semana | fin de la semana | esta semana |
      final de semana | finales de esta semana | al final de la semana
    `),
    nextWeek: listOf(`
      la próxima semana | próxima semana | la semana que viene | semana que viene | la semana próxima |
      a principios de la semana que viene | finales de la semana que viene | la siguiente semana |
      la semana siguiente
    `),
    endOfThisMonth: listOf(`
      fin de mes | finales de mes | final de mes | a fin de mes | este mes | final del mes
    `),
    nextMonth: listOf(`
      el próximo mes | el mes que viene | próximo mes | mes que viene
    `),
    weekend: ['el fin de semana', 'este fin de semana'],
    notADate: listOf(`
      esta mañana | por la mañana | cada mañana | hasta hoy | de la mañana | hoy en día | en la mañana
    `),
    weekday: listOf(`
      {weekday} | este {weekday} | {weekday} que viene | próximo {weekday} | {weekday} próximo |
      {weekday} a última hora
    `),
    weekdayOfNextWeek: listOf(`
      {weekday} de la semana que viene | {weekday} de la próxima semana
    `),
    amount: listOf(`
      en {n} {unit} | dentro de {n} {unit} | en los próximos {n} {unit} | en unas {n} {unit} |
      en unos {n} {unit} | en las próximas {n} {unit}
    `),
    monthAndDay: ['# de {month}', '# {month}', '{month} #'],
    dayOfMonth: ['el día #', 'el día # del mes'],
    numericOrder: 'day-month',
    numericDates: ['el #/#', 'para el #/#', 'antes del #/#', 'el día #/#'],
    morning: ['por la mañana', 'a primera hora', 'en la mañana', 'temprano'],
    noon: ['mediodía', 'al mediodía', 'a mediodía'],
    afternoon: ['por la tarde', 'en la tarde'],
    evening: ['por la noche', 'en la noche'],
    time: listOf(`
      # h | #:# | # horas | #:# h | las # | las #:#
    `),
    timeAfterNoon: ['# pm', '# p.m.', 'las # de la tarde', 'las # pm'],
  },
};
