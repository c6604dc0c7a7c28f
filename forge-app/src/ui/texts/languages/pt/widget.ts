import type { WIDGET_MESSAGES } from '../../messages/widget';
import type { Texts } from '../../say';

export const widget: Texts<typeof WIDGET_MESSAGES> = {
  'choose.title': 'Nenhum projeto escolhido',
  'choose.text': 'Escolha um nas configurações deste widget.',
  'off.title': 'As normas não estão ativadas em {project}',
  'off.text': 'Quem administra o projeto pode ativá-las.',
  inForce: '{count, plural, one {decisão em vigor} other {decisões em vigor}}',
  openProposals: '{count, plural, one {proposta aberta} other {propostas abertas}}',
  reviewsDue: '{count, plural, one {para rever} other {para rever}}',
  debt: '{count, plural, one {encerrado sem a decisão} other {encerrados sem a decisão}}',
  people: 'Sobre decisões, nunca sobre uma pessoa.',
  worksCouncil: 'O modo conselho de trabalhadores está ativo: a equipe não é observada como um todo.',
  project: 'Projeto',
  save: 'Mostrar',
  'noProjects.title': 'Nenhum projeto para mostrar',
  'noProjects.text': 'As normas não estão ativadas em nenhum projeto que você vê.',
};
