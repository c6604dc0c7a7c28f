import type { TURNS_MESSAGES } from '../../messages/turns';
import type { Texts } from '../../say';

export const turns: Texts<typeof TURNS_MESSAGES> = {
  turn: 'Turn',
  waiting: 'Waiting',
  since: 'Since',
  due: 'Until',
  'due.was': 'Was due',
  clears: 'What clears it',
  'clears.ways': '{ways}',
  'due.calm': 'No reply is expected outside your hours.',
  'due.calmTheirs': 'No reply is expected outside their hours.',
  'due.resting': 'The clock stands still: no working time has passed since.',
  'of.team': 'The team’s, nobody’s in particular',
  'of.nobody': 'Nobody’s: those asked can no longer act',
  ask: '{ask, select, new_issue {A first answer} question {An answer} review {A review} decision {A decision} blocker {Help with a blocker} hand_off {A word on a hand-over} other {An answer}}',
  'kind.promise': 'A date that was promised',
  'kind.update': 'A written update',
  'kind.stale': 'A word on whether it still matters',
  'kind.decision': 'The decision in writing',
  mine: 'Your turn',
  'mine.over': 'Your turn, past its date',
  over: 'Past its date',
  others: 'In time',
  board: 'On the board',
};
