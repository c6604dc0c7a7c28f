import type { LinearTexts } from './messages';

export const pt: LinearTexts = {
  'card.turn.people': 'Próxima palavra: {people}',
  'card.turn.team': 'Próxima palavra: qualquer pessoa da equipe',
  'card.turn.nobody': 'Próxima palavra: de volta com quem perguntou',
  'card.settled': 'Nada espera aqui',
  'card.due': 'para {at} ({zone})',
  'card.dueSince': 'era para {at} ({zone})',
  'card.whose': 'De quem é a vez',
  'card.dueFor': 'Data, para {name}',
  'card.why': 'Por quê',
  'card.clears': 'O que resolve',
  'card.more': '{count, plural, =1 {e mais uma coisa} other {e mais # coisas}}',
  'gate.asked': '{name}, {issue} está fechado, e nosso acordo pede por escrito a decisão por trás dele (regra {norm}).',
  'gate.incomplete':
    '{name}, {issue} está fechado, e o registro da decisão poderia dizer um pouco mais (regra {norm}).',
  'gate.reverted': 'Voltou para {state}, só desta vez. Fechar de novo depende de você.',
  'gate.how':
    'Ou um comentário que começa com `/decision` guarda um registro, ou `/exempt` e um motivo bastam sem ele.',
  'gate.reasons': 'Motivos para dispensá-lo: {reasons}.',
  'gate.settled': 'Está resolvido, obrigado.',
  'decision.template':
    'Copie isto em um comentário e preencha. O que você deixar de fora não falta, desde que diga o quê e por quê.',
  'decision.title': 'O que foi decidido, em uma linha',
  'decision.heading.question': 'Pergunta',
  'decision.heading.decision': 'Decisão',
  'decision.heading.because': 'Motivos',
  'decision.heading.consequences': 'Consequências',
  'decision.filed': 'Guardada como decisão {number}: {title}.',
  'decision.incomplete': 'Guardada como decisão {number}: {title}. Ela conta quando disser um pouco mais:',
  'decision.link': 'Decisão {number}: {title}',
  'decision.governs': 'vale para este item',
  'open.decision':
    'O que está em aberto em {issue} é a decisão por trás dele. Qualquer uma destas formas resolve: {ways}.',
  'open.other': 'Em {issue} há algo em aberto que isto não resolve. Qualquer uma destas formas resolve: {ways}.',
  'past.day': '{on} já passou. Por favor, indique uma data posterior.',
  'exempt.notAsked':
    'Nenhuma regra do nosso acordo pede um registro de decisão para {issue}; portanto não há do que dispensá-lo.',
  'exempt.noReasons':
    'O acordo não prevê nenhum motivo para fechar {issue} sem registro de decisão: `/decision` guarda um.',
  'update.how':
    'Escreva `/update` e uma frase: o que avançou, o que atrapalha, o que foi aprendido. `/update sem mudanças` é uma resposta completa.',
  'label.name': 'Falta a decisão',
  'label.description': 'Fechado sem o registro de decisão que o acordo pede. Colocada e retirada pelo Async Norms.',
  'view.name': 'Falta a decisão',
  'view.description': 'Itens fechados cuja decisão ainda não está por escrito.',
  'mail.page': 'Sua página',
  'mail.why': 'Você recebe no máximo uma mensagem como esta por dia de trabalho, e nenhuma fora do seu horário.',
};
