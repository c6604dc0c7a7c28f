import type { Messages } from '../say';

/** An open thing: whose turn, until when, why, and what clears it. */
export const TURNS_MESSAGES = {
  turn: {},
  waiting: {},
  since: {},
  due: {},
  'due.was': {},
  clears: {},
  'clears.ways': { ways: 'oneOf' },
  'due.calm': {},
  'due.calmTheirs': {},
  'due.resting': {},
  'of.team': {},
  'of.nobody': {},
  ask: { ask: ['new-issue', 'question', 'review', 'decision', 'blocker', 'hand-off'] },
  'kind.promise': {},
  'kind.update': {},
  'kind.stale': {},
  'kind.decision': {},
  mine: {},
  'mine.over': {},
  over: {},
  others: {},
  board: {},
} as const satisfies Messages;
