import type { TextsOf } from '@async-norms/core';
import type { SIGN_IN } from '../messages/sign-in';

export const signIn: TextsOf<typeof SIGN_IN> = {
  'welcome.title': 'Boas-vindas',
  'welcome.headline': 'Um acordo de equipe que cuida de si mesmo',
  'welcome.lead':
    'Sua equipe escreve como trabalha quando ninguém precisa estar online. O Async Norms vê de quem é a vez, avisa só essa pessoa com gentileza e no horário dela, e guarda as decisões onde todos as encontram.',
  'welcome.demo': 'Dê uma volta como parte da equipe',
  'welcome.demo.what':
    'Este é um espaço de demonstração com um substituto do Linear neste computador. Nada sai daqui e ninguém recebe mensagens.',
  'welcome.admin': 'administra o espaço',
  'welcome.link': 'Entrar com um link',
  'welcome.link.what': 'Abra o link que a administração lhe deu. Ele vale uma vez.',
  'welcome.link.first': 'O primeiro link está no terminal do servidor.',
  'welcome.link.for': 'Olá, {name}',
  'welcome.link.once': 'Este link dá acesso a {workspace}. Vale uma vez.',
  'welcome.link.use': 'Entrar',
  'welcome.signIn': 'Entrar',
  'welcome.linear': 'Entrar com o Linear',
  'welcome.linear.what': 'O Linear nos diz quem você é, e nada mais é guardado.',
  'welcome.how': 'Como funciona',
  'welcome.how.turn': 'De quem é a vez',
  'welcome.how.turn.what':
    'Uma pergunta, uma revisão, uma passagem: fica claro quem foi chamado, até quando e o que resolve.',
  'welcome.how.hours': 'O horário de cada pessoa',
  'welcome.how.hours.what': 'Fora do seu horário nada chega e nenhum prazo corre. Você mesmo o define.',
  'welcome.how.decisions': 'Decisões por escrito',
  'welcome.how.decisions.what': 'Antes de encerrar um trabalho, a decisão fica escrita e é encontrada um ano depois.',
  'welcome.how.open': 'Sem placar',
  'welcome.how.open.what':
    'Ninguém vê quanto tempo outra pessoa levou. A ajuda vai para o que travou, não para a chefia.',
  'signIn.refused': 'Não funcionou. Tente de novo ou fale com a administração.',
  'signIn.linkOver': 'Este link já foi usado ou é antigo demais. Peça um novo.',
};
