import { type Preset, READ_ON } from './preset';

/** *Work like an open-source project*: in the open by default, proposals with lazy consensus, decisions in writing. */
export const openSource: Preset = {
  name: 'open-source',
  title: 'Work like an open-source project',
  level: 4,
  firstStep: 'Move one standing question from a meeting or a private chat to an issue that everyone can read.',
  sources: [
    {
      says: 'Decisions are reached in writing where everyone, whatever their place or time zone, can take part.',
      url: 'https://community.apache.org/blog/how_apache_projects_use_consensus.html',
      readOn: READ_ON,
    },
    {
      says: 'Offline discussion of a proposal is summarised in its thread; the reasons for a decision are written there.',
      url: 'https://github.com/rust-lang/rfcs/blob/master/README.md',
      readOn: READ_ON,
    },
    {
      says: 'Issues are preferred over mail, and mail over chat; conclusions of talks are written down.',
      url: 'https://handbook.gitlab.com/handbook/communication/',
      readOn: READ_ON,
    },
  ],
  parts: {
    responses: [
      { id: 'first-response', ask: 'new-issue', within: '3 working days', clock: 'team' },
      { id: 'question', ask: 'question', within: '3 working days' },
      { id: 'review', ask: 'review', within: '2 working days', satisfiedBy: ['comment', 'review'] },
    ],
    updates: [
      { id: 'moving-work', of: 'started', every: '10 working days', counts: ['comment', 'update', 'status', 'work'] },
    ],
    staleness: [{ id: 'gone-quiet', of: 'open', after: '60 working days' }],
    decisions: [{ id: 'in-writing', of: { labels: ['proposal', 'rfc'] }, grace: '2 working days' }],
    proposals: { consentWindow: '3 working days' },
    sharing: {
      inTheOpen: [
        { what: 'questions and their answers', where: 'issues that the whole organisation can read' },
        { what: 'proposals and objections', where: 'the issue they are about' },
        { what: 'decisions and their reasons', where: 'the decision log' },
      ],
      notShared: ['personnel matters', 'security reports until they are fixed', 'customer data'],
    },
    notes: [
      'A question is asked where others can find the answer later.',
      'Who says nothing within the consent window has consented; an objection says what would resolve it.',
    ],
  },
};
