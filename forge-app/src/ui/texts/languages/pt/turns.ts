import type { TURNS_MESSAGES } from '../../messages/turns';
import type { Texts } from '../../say';

export const turns: Texts<typeof TURNS_MESSAGES> = {
  turn: 'Vez de',
  waiting: 'Espera',
  since: 'Desde',
  due: 'Até',
  'due.was': 'Era esperado',
  clears: 'O que resolve',
  'clears.ways': '{ways}',
  'due.calm': 'Não se espera resposta fora do seu horário.',
  'due.calmTheirs': 'Não se espera resposta fora do horário de quem responde.',
  'due.resting': 'O relógio está parado: desde então não passou tempo de trabalho.',
  'of.team': 'Da equipe, de ninguém em particular',
  'of.nobody': 'De ninguém: quem foi perguntado já não pode agir',
  ask: '{ask, select, new_issue {Uma primeira resposta} question {Uma resposta} review {Uma revisão} decision {Uma decisão} blocker {Ajuda com um bloqueio} hand_off {Uma palavra sobre a passagem} other {Uma resposta}}',
  'kind.promise': 'Uma data prometida',
  'kind.update': 'Uma atualização por escrito',
  'kind.stale': 'Uma palavra sobre se ainda importa',
  'kind.decision': 'A decisão por escrito',
  mine: 'Sua vez',
  'mine.over': 'Sua vez, data passada',
  over: 'Data passada',
  others: 'No prazo',
  board: 'No quadro',
};
