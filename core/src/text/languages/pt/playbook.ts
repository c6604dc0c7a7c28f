import type { Texts } from '../../messages';
import type { PLAYBOOK } from '../../messages/playbook';

export const playbook: Texts<typeof PLAYBOOK> = {
  'playbook.title': 'Como {team} trabalha em conjunto',
  'playbook.intro':
    'Isto é o que combinamos, para que ninguém precise ficar online por outra pessoa. Depois de cada frase vem o nome da sua regra.',
  'playbook.calm': 'Ninguém precisa ler nem responder fora do próprio horário. O tempo fora dele não conta.',
  'playbook.heading.hours': 'Horários',
  'playbook.heading.responses': 'Respostas',
  'playbook.heading.updates': 'Atualizações',
  'playbook.heading.decisions': 'Decisões',
  'playbook.heading.reminders': 'Lembretes',
  'playbook.heading.sharing': 'O que compartilhamos',
  'playbook.heading.waivers': 'Exceções',
  'playbook.heading.privacy': 'Privacidade',
  'playbook.heading.about': 'Sobre este acordo',
  'playbook.heading.you': 'Para você',
  'playbook.hours.team': 'O horário da equipe: {hours}.',
  'playbook.hours.dates': 'Outro horário em alguns dias: {dateHours}.',
  'playbook.hours.breaks': 'Pausas: {breaks}.',
  'playbook.hours.holidays': 'Dias de folga: {holidays}.',
  'playbook.hours.leave': 'Ausência: {leave}.',
  'playbook.person.hours': '{name}: {hours}.',
  'playbook.change.hours': 'A partir de {from}: {hours}.',
  'playbook.change.week': 'A partir de {from}, no mesmo fuso: {week}.',
  'playbook.change.zone': 'A partir de {from}, a mesma semana em {timeZone}.',
  'playbook.change.days': 'A partir de {from}, a mesma semana.',
  'playbook.person.standIn': 'Durante a ausência, {standIn} assume.',
  'playbook.person.language': 'Idioma: {language}.',
  'playbook.person.bestFor': 'Boa pessoa para perguntar sobre: {bestFor}.',
  'playbook.person.form':
    '{preferredForm, select, comment {Prefere perguntas em um comentário.} document {Prefere perguntas em um documento.} recording_with_text {Prefere uma gravação com o texto.} call_when_stuck {Prefere uma chamada quando algo trava.} other {}}',
  'playbook.person.notes': 'Em suas palavras: {notes}',
  'playbook.applies': 'Vale para itens em que {conditions}.',
  'condition.status': 'o status é {status, select, open {aberto} started {em andamento} done {concluído} other {}}',
  'condition.types': 'o tipo é {types}',
  'condition.projects': 'o projeto é {projects}',
  'condition.labels': 'uma etiqueta é {labels}',
  'condition.withoutLabels': 'nenhuma etiqueta é {withoutLabels}',
  'condition.priorities': 'a prioridade é {priorities}',
  'playbook.from': 'Em vigor a partir de {from}.',
  'playbook.until': 'Em vigor até a véspera de {until}.',
  'playbook.responses.none': 'Não combinamos prazos para respostas.',
  'playbook.response':
    '{ask, select, new_issue {Um item novo recebe a primeira resposta} question {Uma pergunta recebe resposta} review {Um pedido de revisão recebe resposta} decision {Um pedido de decisão recebe resposta} blocker {Quem está bloqueado recebe resposta} hand_off {Uma passagem de bastão recebe resposta} other {}} {within}, no {clock, select, team {horário da equipe} responder {horário de quem foi consultado} other {}}.',
  'playbook.response.satisfiedBy':
    'O que vale como resposta: {satisfiedBy}. Uma promessa com data, uma passagem de bastão ou a retirada do pedido sempre valem.',
  'playbook.updates.none': 'Não combinamos atualizações regulares.',
  'playbook.cadence':
    'Um item recebe uma atualização {every}, no {clock, select, team {horário da equipe} responder {horário da pessoa responsável} other {}}.',
  'playbook.cadence.counts': 'O que conta: {counts}. “Nada mudou” é uma resposta completa.',
  'playbook.staleness.none': 'Ninguém é perguntado sobre itens parados.',
  'playbook.staleness':
    'Quando um item fica parado, a pessoa responsável recebe uma única pergunta {after}, no {clock, select, team {horário da equipe} responder {próprio horário} other {}}. Nada é fechado por ninguém.',
  'playbook.decisions.none': 'Não combinamos quais decisões ficam por escrito.',
  'playbook.decision': 'Antes de fechar um item, a decisão por trás dele é escrita.',
  'playbook.decision.grace': 'Se ela faltar, pedimos {grace}, não antes.',
  'playbook.decision.exemption': 'Não é preciso registro com o motivo {code}: {meaning}.',
  'playbook.decision.noExemptions': 'Não há motivos para fechar sem um.',
  'exemption.no-decision': 'nada foi decidido aqui',
  'exemption.duplicate': 'decidido em outro lugar, com o outro item vinculado',
  'exemption.reverted': 'desfeito antes que alguém contasse com isso',
  'playbook.proposals':
    'Uma proposta é aceita se ninguém apresentar uma objeção {consentWindow}, no horário de quem participa.',
  'playbook.nudges':
    'Os lembretes chegam só no seu horário, em no máximo uma mensagem por dia útil. Cada um diz por quê, e o que o resolve.',
  'playbook.nudges.digestAt':
    'Essa mensagem chega às {digestAt} no seu horário, ou no momento mais próximo dentro dele.',
  'playbook.nudges.perDigest':
    'Ela cita no máximo {perDigest, plural, one {# assunto} other {# assuntos}}; o resto é um número.',
  'playbook.nudges.perWeek':
    'Em uma semana, os lembretes para você tratam de no máximo {perWeek, plural, one {# assunto} other {# assuntos}}.',
  'playbook.nudges.remindAfter':
    'Se algo continuar aberto, um segundo aviso chega {remindAfter}. Ele diz que depois a pessoa facilitadora será consultada.',
  'playbook.nudges.escalateAfter':
    'A pessoa facilitadora é consultada {escalateAfter}, no mínimo, quando você já viu esse aviso. A chefia nunca é.',
  'playbook.facilitator':
    'A pessoa facilitadora cuida deste acordo, {weeksEach, plural, =1 {uma semana} other {# semanas}} por vez, nesta ordem: {rota}. A primeira vez começou em {startsOn}.',
  'playbook.facilitator.none':
    'Ninguém cuida deste acordo ainda, então nada é repassado. Cada vez duraria {weeksEach, plural, =1 {uma semana} other {# semanas}}, a contar de {startsOn}.',
  'playbook.sharing.none': 'Não combinamos o que compartilhamos abertamente.',
  'playbook.sharing.inTheOpen': 'Aberto a todos: {what}. Onde: {where}.',
  'playbook.sharing.everything': 'Não indicamos nada que fique só entre nós.',
  'playbook.sharing.notShared': 'Não compartilhado: {what}.',
  'playbook.waivers.none': 'No momento não há exceções.',
  'playbook.waiver': 'A regra {norm} fica suspensa até a véspera de {until}.',
  'playbook.waiver.issue': 'Só para o item {issue}.',
  'playbook.waiver.project': 'Só para o projeto {project}.',
  'playbook.waiver.person': 'Só para {person}.',
  'playbook.waiver.reason': 'O motivo: {reason}.',
  'playbook.privacy.retention':
    'O que aconteceu em um item é guardado por {retentionDays, plural, one {# dia} other {# dias}} e depois apagado. O texto das mensagens não é guardado.',
  'playbook.privacy.insight':
    '{worksCouncil, select, yes {Os números sobre a equipe estão desligados de vez.} no {Os números sobre a equipe aparecem a partir de oito pessoas, arredondados e nunca sobre uma só.} other {}}',
  'playbook.reviewBy': 'Vamos rever este acordo até {reviewBy}.',
  'playbook.reviewBy.none': 'Não marcamos um dia para rever este acordo.',
  'playbook.extends': 'Ele se baseia em {preset}.',
  'playbook.without': 'Daquilo em que se baseia, deixa de fora: {norms}.',
  'playbook.notes': 'Em nossas palavras: {note}',
  'playbook.language': 'O idioma da equipe é: {language}.',
  'playbook.you.hours': 'Seu horário: {hours}. Fora dele nada é enviado a você, e nada é esperado.',
  'playbook.you.unknown':
    'Não conhecemos o seu horário, então nada é enviado a você. Informe-o, e os lembretes vão respeitá-lo.',
  'playbook.you.overlap':
    'Nos próximos sete dias, você trabalha ao mesmo tempo que {name}: {stretches}, no seu horário.',
  'playbook.you.noOverlap':
    'Nos próximos sete dias, você não tem horas em comum com {name}; escreva de um jeito que possa esperar.',
  'playbook.you.example': 'Com um pedido em {askedAt}, sua resposta seria esperada até {dueAt}.',
  'diff.title': 'O que muda no acordo de {team}',
  'diff.same': 'Nada muda.',
  'diff.added': 'Novo',
  'diff.removed': 'Não vale mais',
  'diff.changed': 'Mudou',
  'diff.stricter': 'Isso pede mais do que antes.',
  'diff.looser': 'Isso pede menos do que antes.',
  'diff.teamHours': 'Para todos que seguem o horário da equipe.',
  'diff.before': 'Antes: {text}',
  'diff.after': 'Agora: {text}',
  'diff.everyone': 'Para toda a equipe.',
  'diff.people': 'Para {people}.',
  'diff.notBack': 'O que foi pedido antes da mudança continua sendo julgado pelo acordo daquela época.',
};
