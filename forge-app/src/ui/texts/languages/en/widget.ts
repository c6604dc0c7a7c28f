import type { WIDGET_MESSAGES } from '../../messages/widget';
import type { Texts } from '../../say';

export const widget: Texts<typeof WIDGET_MESSAGES> = {
  'choose.title': 'No project chosen',
  'choose.text': 'Choose one in the settings of this widget.',
  'off.title': 'Norms are not switched on in {project}',
  'off.text': 'An administrator of the project can switch them on.',
  inForce: '{count, plural, one {decision in force} other {decisions in force}}',
  openProposals: '{count, plural, one {open proposal} other {open proposals}}',
  reviewsDue: '{count, plural, one {to look at again} other {to look at again}}',
  debt: '{count, plural, one {closed without its decision} other {closed without their decision}}',
  people: 'About decisions, never about any one person.',
  worksCouncil: 'Works-council mode is on: the team is not looked at as a whole.',
  project: 'Project',
  save: 'Show it',
  'noProjects.title': 'No project to show',
  'noProjects.text': 'Norms are not switched on in any project that you can see.',
};
