import type { SHARED_MESSAGES } from '../../messages/shared';
import type { Texts } from '../../say';

export const shared: Texts<typeof SHARED_MESSAGES> = {
  loading: 'Carregando',
  again: 'Tentar de novo',
  choose: 'Escolher',
  cancel: 'Cancelar',
  'failed.text': 'Algo deu errado no caminho. Nada foi alterado; você pode tentar de novo.',
  problem: '{path}: {problem}; esperado: {expected}',
};
