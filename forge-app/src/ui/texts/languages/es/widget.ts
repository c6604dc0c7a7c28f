import type { WIDGET_MESSAGES } from '../../messages/widget';
import type { Texts } from '../../say';

export const widget: Texts<typeof WIDGET_MESSAGES> = {
  'choose.title': 'Ningún proyecto elegido',
  'choose.text': 'Elige uno en los ajustes de este widget.',
  'off.title': 'Las normas no están activadas en {project}',
  'off.text': 'Quien administra el proyecto puede activarlas.',
  inForce: '{count, plural, one {decisión vigente} other {decisiones vigentes}}',
  openProposals: '{count, plural, one {propuesta abierta} other {propuestas abiertas}}',
  reviewsDue: '{count, plural, one {para revisar} other {para revisar}}',
  debt: '{count, plural, one {cerrada sin su decisión} other {cerradas sin su decisión}}',
  people: 'Sobre decisiones, nunca sobre una persona.',
  worksCouncil: 'El modo comité de empresa está activo: no se observa al equipo en conjunto.',
  project: 'Proyecto',
  save: 'Mostrar',
  'noProjects.title': 'No hay proyecto que mostrar',
  'noProjects.text': 'Las normas no están activadas en ningún proyecto que veas.',
};
