import { demoPerson } from '../people';
import { type Stage, storyOf } from '../script';
import { daysAgo } from '../when';

/** Decisions that are missing: two issues that are closed without a record, and one that is nearly done. */
export function tellWhatIsUndecided(stage: Stage): void {
  const { now, hands } = stage;
  const ago = (key: string, days: number, time: string) => daysAgo(demoPerson(key), now, days, time);

  // Closed without a record as soon as the server listens.
  const plugins = storyOf(stage, ago('jonas', 12, '14:00'), 'jonas', {
    title: 'Plug-ins: run them in the app or beside it',
    description: 'Both were tried for a week. Whatever we choose, others will build on it for years.',
    team: 'PLT',
    labels: ['architecture'],
    assignee: demoPerson('jonas').name,
    state: 'In Progress',
    priority: 3,
  });
  plugins.say(
    ago('bruno', 10, '10:00'),
    'bruno',
    'Learning: beside the app they cannot freeze it. Inside they start at once. Both as expected.',
  );
  plugins.say(
    ago('jonas', 6, '16:20'),
    'jonas',
    'Beside the app it is. Slower to start, and nobody’s notes hang because of a plug-in.',
  );
  plugins.doAfterStart((key) => hands('jonas').moveTo(key, 'Done'));

  // The same, by somebody else.
  const calendar = storyOf(stage, ago('leyla', 9, '10:15'), 'leyla', {
    title: 'Calendar: our own, or the one of the phone',
    description: 'Reminders need dates. We can draw a calendar, or use what is there.',
    team: 'APP',
    labels: ['architecture'],
    assignee: demoPerson('carla').name,
    state: 'In Progress',
    priority: 3,
  });
  calendar.say(
    ago('carla', 6, '12:10'),
    'carla',
    'Progress: tried both with six people. Five never noticed a difference.',
  );
  calendar.say(
    ago('carla', 1, '16:40'),
    'carla',
    'The one of the phone. It reads itself out loud and speaks 40 languages; ours would take a year to.',
  );
  calendar.doAfterStart((key) => hands('carla').moveTo(key, 'Done'));

  // Nearly done, and a record will be asked for: for whoever wants to see the gate. All who watch it are in one city, as a
  // comment waits for an hour that suits every one of them.
  const encryption = storyOf(stage, ago('ana', 6, '14:00'), 'ana', {
    title: 'Shared notebooks: who holds the key',
    description:
      'We, or whoever shares. Move it to Done as Ana or Bruno to see what Async Norms asks: at once on weekdays from 9 to 12 and 13 to 17 in São Paulo, else when those hours come. `/decision` as a comment gives the template.',
    team: 'PLT',
    labels: ['architecture'],
    assignee: demoPerson('ana').name,
    state: 'In Review',
    priority: 2,
  });
  encryption.say(
    ago('bruno', 3, '14:00'),
    'bruno',
    'Progress: both ways work. With their own key we cannot help anyone who loses it.',
  );
}
