import type { SHARED_MESSAGES } from '../../messages/shared';
import type { Texts } from '../../say';

export const shared: Texts<typeof SHARED_MESSAGES> = {
  loading: 'Cargando',
  again: 'Volver a intentar',
  choose: 'Elegir',
  cancel: 'Cancelar',
  'failed.text': 'Algo falló por el camino. No se cambió nada; puedes volver a intentarlo.',
  problem: '{path}: {problem}; se esperaba {expected}',
};
