import type { SHARED_MESSAGES } from '../../messages/shared';
import type { Texts } from '../../say';

export const shared: Texts<typeof SHARED_MESSAGES> = {
  loading: 'Carregando',
  again: 'Tentar de novo',
  choose: 'Escolher',
  cancel: 'Cancelar',
  'failed.text': 'Algo deu errado no caminho. Nada foi alterado; você pode tentar de novo.',
  broken:
    'Algo está errado do nosso lado e isto não pode ser mostrado. Nada foi alterado. Recarregar a página pode ajudar.',
  problem: '{path}: {problem}; esperado: {expected}',
};
