import type { SHARED_MESSAGES } from '../../messages/shared';
import type { Texts } from '../../say';

export const shared: Texts<typeof SHARED_MESSAGES> = {
  loading: 'Cargando',
  again: 'Volver a intentar',
  choose: 'Elegir',
  cancel: 'Cancelar',
  'failed.text': 'Algo falló por el camino. No se cambió nada; puedes volver a intentarlo.',
  broken:
    'Algo va mal por nuestra parte y esto no se puede mostrar. No se cambió nada. Recargar la página puede ayudar.',
  problem: '{path}: {problem}; se esperaba {expected}',
};
