import type { Texts } from '../../messages';
import type { REPORT } from '../../messages/report';

export const report: Texts<typeof REPORT> = {
  'report.backtest.title': 'O que o acordo de {team} teria feito',
  'report.backtest.lead':
    'O acordo foi aplicado a {issues, plural, one {# item} other {# itens}} com {comments, plural, one {# comentário} other {# comentários}}, de {from} a {to}, como se sempre tivesse valido.',
  'report.backtest.empty': 'Não há nada neste histórico a que aplicar o acordo.',
  'report.figures': 'Em resumo',
  'report.figure.met': 'respondido no prazo',
  'report.figure.posted': 'atualizações dadas na data',
  'report.figure.recorded': 'fechados com a decisão por escrito',
  'report.figure.perDay': 'lembretes no máximo, em metade dos dias com algum',
  'report.ofTotal': '{part, number} de {total, number}',
  'report.none': 'nenhum',
  'report.legend': 'O que significam as cores',
  'report.numbers': 'O mesmo em números',
  'report.responses.heading': 'Respostas dadas',
  'report.responses.sentence':
    'Houve {asked, plural, one {# pedido} other {# pedidos}}. {answered, plural, one {# recebeu} other {# receberam}} resposta, {met, number} no prazo: {share} do total.',
  'report.responses.none': 'Nada foi pedido de que uma regra fale.',
  'report.responses.desc':
    '{norms, plural, one {Uma barra para # regra} other {Uma barra para cada uma de # regras}}: quanto foi respondido no prazo, depois ou ainda não.',
  'report.part.met': 'no prazo',
  'report.part.later': 'depois',
  'report.part.unanswered': 'ainda sem resposta',
  'report.times.heading': 'Quanto as respostas demoraram',
  'report.times.sentence':
    'Metade das respostas veio em até {half}; nove de cada dez, em até {nine}. O tempo fora do horário não conta.',
  'report.times.how':
    'A faixa contém a metade central das respostas, o ponto é a do meio e a linha fina termina onde nove de cada dez tinham chegado. A marca escura é o que o acordo permite. Cada passo para a direita é mais longo.',
  'report.times.desc':
    '{norms, plural, one {Uma linha para # regra} other {Uma linha para cada uma de # regras}}: quantas horas úteis as respostas levaram.',
  'report.times.row': '{norm}: um quarto em {p25}, metade em {p50}, três quartos em {p75}, nove de cada dez em {p90}.',
  'report.times.axis': 'horas úteis',
  'report.updates.heading': 'Atualizações dadas',
  'report.updates.sentence':
    'Uma atualização era esperada {due, plural, one {# vez} other {# vezes}}, e {posted, plural, one {# foi dada} other {# foram dadas}}: {share}.',
  'report.updates.none': 'Nenhuma atualização era esperada.',
  'report.updates.desc':
    '{norms, plural, one {Uma barra para # regra} other {Uma barra para cada uma de # regras}}: quantas das atualizações esperadas foram dadas.',
  'report.part.posted': 'dadas',
  'report.part.skipped': 'não dadas',
  'report.decisions.heading': 'Decisões por escrito',
  'report.decisions.sentence':
    '{closed, plural, one {# item foi fechado} other {# itens foram fechados}}: {recorded, number} com a decisão por escrito, {exempt, number} com um motivo para não tê-la, {held, number} sem nada. Nestes últimos, ela teria sido pedida.',
  'report.decisions.none': 'Nenhum item de que uma regra fale foi fechado.',
  'report.decisions.desc':
    '{norms, plural, one {Uma barra para # regra} other {Uma barra para cada uma de # regras}}: como os itens foram fechados.',
  'report.part.recorded': 'por escrito',
  'report.part.exempt': 'com motivo',
  'report.part.held': 'sem nada',
  'report.nudges.heading': 'Lembretes enviados',
  'report.nudges.sentence':
    '{total, plural, one {# lembrete teria saído} other {# lembretes teriam saído}}. Em metade dos dias em que alguém recebeu algum, foram {p50, number} ou menos; em 95 de cada 100 dias, {p95, number} ou menos; no máximo, {max, number}.',
  'report.nudges.none': 'Nenhum lembrete teria saído.',
  'report.nudges.outside':
    '{count, plural, =0 {Nenhum teria chegado fora do horário de quem o recebe.} one {# teria chegado fora do horário de quem o recebe. É uma falha nossa; por favor, avise.} other {# teriam chegado fora do horário de quem os recebe. É uma falha nossa; por favor, avise.}}',
  'report.nudges.chart': 'Lembretes em um dia útil de uma pessoa',
  'report.nudges.desc':
    'Barras de 1 a {max, number} lembretes em um dia útil, em {days, plural, one {# dia} other {# dias}} com algum.',
  'report.nudges.axis': 'lembretes em um dia',
  'report.weeks.heading': 'Ao longo do tempo',
  'report.weeks.sentence': '{weeks, plural, =1 {Cada barra é uma semana.} other {Cada barra são # semanas.}}',
  'report.weeks.asked': 'Pedidos, e respostas no prazo',
  'report.weeks.nudges': 'Lembretes ao longo do tempo',
  'report.weeks.desc':
    '{bars, plural, one {# barra} other {# barras}} de {from} a {to}; a mais alta vale {peak, number}.',
  'report.callOuts.heading': 'Regras para rever',
  'report.callOuts.sentence':
    'Uma regra que encontra falhas com frequência diz mais sobre a regra do que sobre o trabalho.',
  'report.callOuts.item':
    'A regra {norm} encontrou falhas em {share} de {items, plural, one {# caso} other {# casos}}.',
  'report.callOuts.few':
    'A regra {norm} só viu {items, plural, one {# caso} other {# casos}} e encontrou falhas em {fires}.',
  'report.compare.heading': 'Lado a lado',
  'report.compare.sentence': 'O mesmo histórico sob os dois acordos.',
  'report.compare.before': 'este acordo',
  'report.compare.after': 'o outro',
  'report.cannotTell.heading': 'O que este histórico não pode dizer',
  'report.cannotTell.nothing': 'Não falta nele nada do que o acordo pede.',
  'report.notJudged': 'A regra {norm} não é avaliada. {because}',
  'report.footer':
    'Esta página conta o que aconteceu com os itens. Ela não diz nada sobre nenhuma pessoa e não pode ser separada por pessoa.',
  'report.audit.title': 'O que está em aberto no acordo de {team}',
  'report.audit.lead':
    'Em {at}: {open, plural, one {# item aberto} other {# itens abertos}}. É isto que o acordo pede para eles.',
  'report.audit.open': 'itens abertos',
  'report.audit.answers': 'respostas depois da data',
  'report.audit.updates': 'atualizações depois da data',
  'report.audit.decisions': 'decisões a escrever',
  'report.audit.heading': 'Por regra',
  'report.audit.sentence':
    '{total, plural, one {# coisa é esperada} other {# coisas são esperadas}}, {overdue, number} depois da data do acordo.',
  'report.audit.desc':
    '{norms, plural, one {Uma barra para # regra} other {Uma barra para cada uma de # regras}}: quanto é esperado e quanto passou da data.',
  'report.part.overdue': 'depois da data',
  'report.part.inTime': 'ainda no prazo',
  'report.audit.promises': 'datas prometidas',
  'report.audit.items.heading': 'O que ajudaria primeiro',
  'report.audit.items.sentence':
    '{shown, plural, =1 {O que espera há mais tempo} other {Os # que esperam há mais tempo}}, de {total, number}. Qualquer uma das opções da última coluna resolve.',
  'report.audit.items.more': 'Há mais {more, number} no JSON da mesma auditoria.',
  'report.audit.items.none': 'Nada passou da data.',
  'report.column.rule': 'Regra',
  'report.column.asked': 'Pedidos',
  'report.column.answered': 'Respondidos',
  'report.column.met': 'No prazo',
  'report.column.share': 'Parte',
  'report.column.p25': 'Um quarto em',
  'report.column.p50': 'Metade em',
  'report.column.p75': 'Três quartos em',
  'report.column.p90': 'Nove de dez em',
  'report.column.limit': 'Combinado',
  'report.column.due': 'Esperadas',
  'report.column.posted': 'Dadas',
  'report.column.skipped': 'Não dadas',
  'report.column.closed': 'Fechados',
  'report.column.recorded': 'Por escrito',
  'report.column.exempt': 'Com motivo',
  'report.column.held': 'Sem nada',
  'report.column.perDay': 'Lembretes em um dia',
  'report.column.days': 'Dias',
  'report.column.from': 'A partir de',
  'report.column.nudges': 'Lembretes',
  'report.column.overdue': 'Depois da data',
  'report.column.total': 'Esperado',
  'report.column.issue': 'Item',
  'report.column.since': 'Desde',
  'report.column.dueAt': 'Prazo',
  'report.column.clears': 'O que resolve',
  'cannotTell.no-comments':
    '{all, select, yes {Os itens vêm} no {{count, plural, one {# item vem} other {# itens vêm}}} other {}} sem comentários, então não se pode avaliar o que só um comentário mostra.',
  'cannotTell.comments-cut':
    '{all, select, yes {Os itens vêm} no {{count, plural, one {# item vem} other {# itens vêm}}} other {}} só com parte dos comentários.',
  'cannotTell.no-comment-text':
    '{all, select, yes {Os comentários vêm} no {{count, plural, one {# comentário vem} other {# comentários vêm}}} other {}} sem texto, então não se sabe a quem perguntam.',
  'cannotTell.comments-before-creation':
    '{count, plural, one {# comentário é anterior ao seu item e foi deixado de fora.} other {# comentários são anteriores ao seu item e foram deixados de fora.}}',
  'cannotTell.no-status-changes':
    '{all, select, yes {Os itens vêm} no {{count, plural, one {# item vem} other {# itens vêm}}} other {}} sem mudanças de status: um item assim conta como aberto até a data de resolução.',
  'cannotTell.no-assignee-changes':
    '{all, select, yes {Os itens vêm} no {{count, plural, one {# item vem} other {# itens vêm}}} other {}} sem mudanças de responsável, tipo, etiquetas ou prioridade: o que havia na exportação vale desde o início.',
  'cannotTell.changelog-cut':
    '{all, select, yes {Os itens vêm} no {{count, plural, one {# item vem} other {# itens vêm}}} other {}} só com parte das mudanças.',
  'cannotTell.assignee-changes-unnamed':
    '{count, plural, one {# mudança de responsável não nomeia ninguém e foi deixada de fora.} other {# mudanças de responsável não nomeiam ninguém e foram deixadas de fora.}}',
  'cannotTell.status-category-unknown':
    'Não se diz se um status é novo, em andamento ou concluído para {detail}; foi tomado como em andamento.',
  'cannotTell.zone-assumed': 'As datas não trazem fuso; supôs-se {detail}.',
  'cannotTell.date-order-assumed': 'As datas podem ser lidas de duas maneiras; supôs-se {detail}.',
  'cannotTell.people-by-two-names':
    'Quem relata aparece por nome e quem comenta por identificador: quem comenta o próprio item parece outra pessoa.',
  'cannotTell.no-time-zones': 'Os fusos das pessoas não são informados: só as pessoas do acordo têm horário conhecido.',
  'cannotTell.no-bot-marks': 'As automações não são marcadas: os comentários delas parecem de pessoas.',
  'cannotTell.deactivation-dates':
    '{count, plural, one {# pessoa já não está ativa} other {# pessoas já não estão ativas}}; não se diz desde quando, então ninguém espera por elas em momento algum.',
  'cannotTell.no-decision-records':
    'Registros de decisão e motivos para não tê-los não estão no histórico de uma ferramenta: cada fechamento conta como um sem registro.',
  'cannotTell.no-reviews': 'As revisões não estão no histórico de uma ferramenta.',
  'cannotTell.no-reactions': 'As reações não estão neste histórico.',
  'cannotTell.no-issue-types':
    'O Linear não tem tipos de issue: uma regra que cita tipos não vale para nenhuma destas.',
  'cannotTell.only-followed':
    'Ele abrange {count, plural, one {# item} other {# itens}}: os que estavam abertos quando esta ferramenta chegou e os mais novos. O que foi fechado antes, ou já não é guardado, não está nele.',
};
