import { type Preset, READ_ON, type Source } from './preset';

/** The levels are Matt Mullenweg's; we read them in this summary of his article. */
const FIVE_LEVELS: Source = {
  says: 'Five levels of distributed work, from no deliberate effort (1) to truly asynchronous, slower and more deliberate (4); the fifth is called nirvana.',
  url: 'https://fullstackleader.blog/2023/07/31/five-levels-of-autonomy/',
  readOn: READ_ON,
};

const reply = { id: 'first-response', ask: 'new-issue', within: '2 working days', clock: 'team' };
const question = { id: 'question', ask: 'question', within: '2 working days' };
const handOff = {
  id: 'hand-off',
  ask: 'hand-off',
  within: '2 working days',
  satisfiedBy: ['comment', 'status', 'assignment'],
};
const review = { id: 'review', ask: 'review', within: '2 working days', satisfiedBy: ['comment', 'review'] };
const blocker = { id: 'blocker', ask: 'blocker', within: '1 working day' };
const decision = { id: 'decision', ask: 'decision', within: '3 working days', satisfiedBy: ['comment', 'decision'] };
const weekly = {
  id: 'weekly-update',
  of: 'started',
  every: '5 working days',
  counts: ['comment', 'update', 'status', 'work'],
};
const stale = { id: 'gone-quiet', of: 'open', after: '20 working days' };

/** One norm, for the whole team, and few nudges: enough to see whether an agreement helps. */
export const level1: Preset = {
  name: 'level-1',
  title: 'A first step: every new issue gets a first answer',
  level: 1,
  firstStep: 'Answer every new issue within two working days, if only with when there will be more.',
  sources: [FIVE_LEVELS],
  parts: { responses: [reply], nudges: { perWeek: 3 } },
};

/** Questions and hand-offs get an answer too, and what moves gets a few words a week. */
export const level2: Preset = {
  name: 'level-2',
  title: 'Answers and a few words a week',
  level: 2,
  firstStep: 'Write one update a week on what you have started; “nothing changed” is a full answer.',
  sources: [FIVE_LEVELS],
  parts: { responses: [reply, question, handOff], updates: [weekly], nudges: { perWeek: 5 } },
};

/** Work goes on without meeting: reviews and blockers are answered, proposals are consented to, decisions are written down. */
export const level3: Preset = {
  name: 'level-3',
  title: 'Work goes on without meeting',
  level: 3,
  firstStep: 'Write down why, in three sentences, before the next story is closed.',
  sources: [FIVE_LEVELS],
  parts: {
    responses: [reply, question, handOff, review, blocker],
    updates: [weekly],
    staleness: [stale],
    decisions: [{ id: 'why-closed', of: { types: ['Story', 'Epic', 'Feature'] }, grace: '2 working days' }],
    proposals: { consentWindow: '3 working days' },
    nudges: { perWeek: 8 },
  },
};

/** Everything important happens in writing, in the open, at each person's own time. */
export const level4: Preset = {
  name: 'level-4',
  title: 'In writing first, at each person’s own time',
  level: 4,
  firstStep: 'Make the next decision by a written proposal that anyone may object to for five working days.',
  sources: [FIVE_LEVELS],
  parts: {
    responses: [reply, question, handOff, review, blocker, decision],
    updates: [weekly],
    staleness: [stale],
    decisions: [{ id: 'why-closed', of: { types: ['Story', 'Epic', 'Feature', 'Bug'] }, grace: '1 working day' }],
    proposals: { consentWindow: '5 working days' },
    sharing: {
      inTheOpen: [
        { what: 'decisions and their reasons', where: 'the decision log, linked from every issue they govern' },
        { what: 'progress, blockers and what was learned', where: 'the issue it is about' },
      ],
      notShared: ['when anyone is online', 'how fast anyone answers'],
    },
    notes: ['A meeting is for what writing did not settle; its outcome is written where the question was asked.'],
  },
};
