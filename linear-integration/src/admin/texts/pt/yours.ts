import type { TextsOf } from '@async-norms/core';
import type { YOURS } from '../messages/yours';

export const yours: TextsOf<typeof YOURS> = {
  'yours.title': 'Olá, {name}',
  'yours.working': 'Você está no seu horário até {at}.',
  'yours.resting': 'Você está fora do seu horário. Nada chega a você antes de {at}.',
  'yours.noHours': 'Seu horário está vazio, então nada chega a você.',
  'yours.hoursUnknown': 'Seu horário não é conhecido, então nada é enviado a você.',
  'yours.setHours': 'Definir seu horário',
  'yours.noAgreement': 'A equipe ainda não combinou nada, então nada é pedido a ninguém.',
  'yours.toPlaybook': 'Ir para o acordo',
  'yours.waiting':
    '{count, plural, =0 {Nada espera por você} =1 {Uma coisa espera por você} other {# coisas esperam por você}}',
  'yours.coming': 'O que vem',
  'yours.nothing': 'Você pode cuidar do seu trabalho com calma.',
  'yours.proposals': 'Propostas que pedem a sua palavra',
  'yours.board': 'No quadro',
  'yours.board.what': 'O que não é a vez de ninguém em particular. Quem tiver um momento pode pegar.',
  'yours.board.more': 'E mais {count}.',
  'yours.said': 'O que foi dito a você',
  'yours.tour': 'Dê uma volta',
  'yours.tour.playbook':
    'O que a equipe combinou, em frases simples, e o que significa para você. Mude algo e teste antes em semanas de história.',
  'yours.tour.decisions': 'Por que as coisas são como são. Busque como perguntaria a alguém.',
  'yours.tour.proposals': 'Concordar sem reunião: o silêncio é um sim quando cada um teve seus dias úteis.',
  'yours.tour.people': 'Quem trabalha quando, e a melhor forma de falar com cada um.',
  'yours.tour.privacy': 'Exatamente o que é guardado, por quanto tempo e quem vê.',
  'owed.response.by':
    '{ask, select, question {{waiting} perguntou algo a você} new_issue {{waiting} abriu isto, e está com você} review {{waiting} pediu a sua revisão} decision {{waiting} pediu a sua decisão} blocker {{waiting} está travado e pediu a sua ajuda} hand_off {{waiting} passou isto a você} other {}}',
  'owed.response':
    '{ask, select, question {Perguntaram algo a você} new_issue {Novo, e está com você} review {Uma revisão foi pedida} decision {Uma decisão foi pedida} blocker {Alguém está travado e pede ajuda} hand_off {Isto foi passado adiante} other {}}',
  'owed.promise': 'Você disse que voltaria a isto',
  'owed.decision': 'Fechado, e a decisão ainda não está por escrito',
  'owed.update': 'Uma breve atualização ajudaria',
  'owed.stale': 'Está quieto aqui. Ainda é necessário?',
  'owed.due': 'até {at}',
  'owed.wasDue': 'o prazo era {at}',
  'owed.why': 'Por que isto está aqui',
  'issue.lead': 'De quem é a vez e o que resolve. O mesmo para quem olhar.',
  'issue.inLinear': 'Abrir no Linear',
  'issue.turn': 'De quem é a vez',
  'issue.nothing': 'Nada está aberto aqui.',
  'issue.turnOf':
    '{name}: {what, select, question {uma pergunta} new_issue {um item novo} review {uma revisão} decision {uma decisão} blocker {um bloqueio} hand_off {uma passagem} promise {uma promessa} update {uma atualização} stale {uma palavra sobre se ainda é necessário} record {a decisão por escrito} other {}}',
  'issue.turnOfTeam':
    'Qualquer pessoa da equipe: {what, select, question {uma pergunta} new_issue {um item novo} review {uma revisão} decision {uma decisão} blocker {um bloqueio} hand_off {uma passagem} promise {uma promessa} update {uma atualização} stale {uma palavra sobre se ainda é necessário} record {a decisão por escrito} other {}}',
  'issue.turnOfNobody':
    'Ninguém pode agir, então está no quadro: {what, select, question {uma pergunta} new_issue {um item novo} review {uma revisão} decision {uma decisão} blocker {um bloqueio} hand_off {uma passagem} promise {uma promessa} update {uma atualização} stale {uma palavra sobre se ainda é necessário} record {a decisão por escrito} other {}}',
  'issue.forThem': '{at} para {name}',
  'issue.workingWith': 'Trabalhar com {name}',
  'issue.decisions': 'Decisões por trás',
  'issue.noDecisions': 'Nenhuma está registrada para este item.',
  'issue.activity': 'O que a ferramenta fez aqui',
  'handOff.together':
    'Você e {name} trabalham ao mesmo tempo de {from} a {to}: bom para uma ligação curta, se escrever não bastar.',
  'handOff.theirs': 'No relógio de {name}: de {from} a {to}.',
  'handOff.inWriting':
    'Você e {name} não trabalham ao mesmo tempo. O que você escreve até {leavesAt} é lido a partir de {picksUpAt}.',
  'handOff.never': 'Não dá para dizer quando você e {name} se encontram: falta algum horário.',
  'card.bestFor': 'Melhor para',
  'card.form': 'Forma preferida',
  'card.form.comment': 'um comentário',
  'card.form.document': 'um documento',
  'card.form.recording-with-text': 'uma gravação com o texto',
  'card.form.call-when-stuck': 'uma ligação quando travar',
  'card.notes': 'Observações',
  'card.none': 'Ainda não há cartão.',
};
