import type { TextsOf } from '@async-norms/core';
import type { SIGN_IN } from '../messages/sign-in';

export const signIn: TextsOf<typeof SIGN_IN> = {
  'welcome.title': 'Bienvenida',
  'welcome.headline': 'Un acuerdo de equipo que se cuida solo',
  'welcome.lead':
    'Tu equipo escribe cómo trabaja cuando nadie tiene que estar en línea. Async Norms ve a quién le toca, se lo dice con amabilidad solo a esa persona y en su horario, y guarda las decisiones donde todos las encuentran.',
  'welcome.demo': 'Echa un vistazo como parte del equipo',
  'welcome.demo.what':
    'Es un espacio de demostración con un sustituto de Linear en este ordenador. Nada sale de él y no se escribe a nadie.',
  'welcome.admin': 'administra el espacio',
  'welcome.link': 'Entrar con un enlace',
  'welcome.link.what': 'Abre el enlace que te dio la administración. Sirve una vez.',
  'welcome.link.first': 'El primer enlace está en la terminal del servidor.',
  'welcome.link.for': 'Hola, {name}',
  'welcome.link.once': 'Este enlace te da acceso a {workspace}. Sirve una vez.',
  'welcome.link.use': 'Entrar',
  'welcome.signIn': 'Entrar',
  'welcome.linear': 'Entrar con Linear',
  'welcome.linear.what': 'Linear nos dice quién eres, y no se guarda nada más.',
  'welcome.how': 'Cómo funciona',
  'welcome.how.turn': 'De quién es el turno',
  'welcome.how.turn.what':
    'Una pregunta, una revisión, un relevo: está claro a quién se pide, para cuándo y qué lo resuelve.',
  'welcome.how.hours': 'El horario de cada persona',
  'welcome.how.hours.what': 'Fuera de tu horario no llega nada ni corre ningún plazo. Lo fijas tú.',
  'welcome.how.decisions': 'Decisiones por escrito',
  'welcome.how.decisions.what': 'Antes de cerrar un trabajo, su decisión queda escrita y se encuentra un año después.',
  'welcome.how.open': 'Sin marcador',
  'welcome.how.open.what': 'Nadie ve cuánto tardó otra persona. La ayuda va a lo que está atascado, no a la jefatura.',
  'signIn.refused': 'No ha funcionado. Inténtalo otra vez o pregunta a la administración.',
  'signIn.linkOver': 'Este enlace ya se usó o es demasiado antiguo. Pide uno nuevo.',
};
