import { demoPerson } from '../people';
import { type Stage, storyOf } from '../script';
import { daysAgo } from '../when';

/** What is owed to somebody: an answer, a review, a decision; and a question that is fresh. */
export function tellWhatIsOwed(stage: Stage): void {
  const { now, hands } = stage;
  const ago = (key: string, days: number, time: string) => daysAgo(demoPerson(key), now, days, time);

  // An answer that is owed for days, to somebody in another zone.
  const lost = storyOf(stage, ago('mei', 6, '09:10'), 'mei', {
    title: 'Offline edits are lost when the app is updated',
    description:
      'Four people wrote to us. All of them had edited on the train, and the update came before the network did.',
    team: 'APP',
    labels: ['bug'],
    assignee: demoPerson('haruto').name,
    state: 'In Progress',
    priority: 1,
  });
  lost.say(
    ago('haruto', 5, '11:00'),
    'haruto',
    'Progress: I can reproduce it. The update clears the folder where unsent edits wait.',
  );
  lost.say(
    ago('haruto', 3, '15:20'),
    'haruto',
    '@yuki where should unsent edits wait, so that no update ever touches them?',
    undefined,
    'where',
  );

  // A review that is owed.
  const slow = storyOf(stage, ago('jonas', 7, '10:05'), 'jonas', {
    title: 'Search takes seconds from 10,000 notes on',
    description: 'Follows from the index in the app. Measured on the oldest phone we support: 2.4 s.',
    team: 'APP',
    labels: [],
    assignee: demoPerson('leyla').name,
    state: 'In Progress',
    priority: 2,
    project: 'Search 2.0',
  });
  slow.say(
    ago('leyla', 5, '11:30'),
    'leyla',
    'Progress: 340 ms on the same phone. Typing no longer waits for the index.',
  );
  slow.do(ago('leyla', 4, '16:00'), (key) => hands('leyla').moveTo(key, 'In Review'));
  slow.say(ago('leyla', 4, '16:01'), 'leyla', 'Ready for review @carla', undefined, 'review');

  // A decision that is waited for.
  const free = storyOf(stage, ago('mei', 7, '10:00'), 'mei', {
    title: 'How long may a shared notebook stay free?',
    description: '14 days as today, 30, or until it holds 100 notes.',
    team: 'APP',
    labels: [],
    state: 'Todo',
    priority: 3,
  });
  free.say(ago('ana', 6, '10:20'), 'ana', 'Thanks, I see the point. What do people write to you?', undefined, 'why');
  free.say(ago('mei', 5, '09:30'), 'mei', 'That 14 days are over before the second person has accepted.', 'why');
  free.say(ago('mei', 4, '11:00'), 'mei', '@ana please decide between 30 days and 100 notes.', undefined, 'decide');

  // A question that is fresh: nobody is late.
  const support = storyOf(stage, ago('mei', 1, '08:30'), 'mei', {
    title: 'Which phones do we still support next year?',
    description: 'People ask before they buy.',
    team: 'APP',
    labels: [],
    state: 'Triage',
    priority: 3,
  });
  support.say(
    ago('mei', 0, '08:20'),
    'mei',
    '@haruto which is the oldest that still gets updates?',
    undefined,
    'phones',
  );
}
