import type { Messages } from '../say';

/** The widget on a dashboard. */
export const WIDGET_MESSAGES = {
  'choose.title': {},
  'choose.text': {},
  'off.title': { project: 'text' },
  'off.text': {},
  inForce: { count: 'number' },
  openProposals: { count: 'number' },
  reviewsDue: { count: 'number' },
  debt: { count: 'number' },
  people: {},
  worksCouncil: {},
  project: {},
  save: {},
  'noProjects.title': {},
  'noProjects.text': {},
} as const satisfies Messages;
