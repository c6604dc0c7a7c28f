import { demoPerson } from '../people';
import { type Stage, storyOf } from '../script';
import { daysAgo, weekdayIn } from '../when';

/** Promises: one whose day is still to come, one whose day is over. */
export function tellWhatIsPromised(stage: Stage): void {
  const { now } = stage;
  const ago = (key: string, days: number, time: string) => daysAgo(demoPerson(key), now, days, time);

  // A promise whose day is still to come.
  const storage = storyOf(stage, ago('ana', 5, '09:40'), 'ana', {
    title: 'What would twice as many people cost us?',
    description: 'A customer asks whether we could take their 8,000 people in spring.',
    team: 'PLT',
    assignee: demoPerson('felix').name,
    state: 'In Progress',
    priority: 2,
  });
  storage.say(
    ago('ana', 2, '10:30'),
    'ana',
    '@felix can you put a figure to storage and traffic?',
    undefined,
    'figure',
  );
  storage.say(
    ago('felix', 1, '09:15'),
    'felix',
    `I’ll have it by ${weekdayIn(demoPerson('felix'), now, 2)}.`,
    'figure',
  );

  // A promise whose day is over.
  const passkeys = storyOf(stage, ago('carla', 8, '11:00'), 'carla', {
    title: 'Passkeys: no way back if the phone is lost',
    description: 'Whoever loses the only device with the passkey is locked out.',
    team: 'PLT',
    labels: ['bug'],
    assignee: demoPerson('bruno').name,
    state: 'In Progress',
    priority: 2,
  });
  passkeys.say(
    ago('carla', 6, '15:30'),
    'carla',
    '@bruno can you write down what happens today, step by step?',
    undefined,
    'steps',
  );
  passkeys.say(ago('bruno', 5, '08:45'), 'bruno', 'I’ll write it down by tomorrow.', 'steps');
}
