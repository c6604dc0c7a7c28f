import { demoPerson } from '../people';
import { type Stage, storyOf } from '../script';
import { daysAgo } from '../when';

/** Work that goes on: unwritten about, forgotten, handed over, blocked; and what its projects say. */
export function tellWhatIsMoving(stage: Stage): void {
  const { now, hands } = stage;
  const ago = (key: string, days: number, time: string) => daysAgo(demoPerson(key), now, days, time);

  // Started, and nobody has written a word for days.
  const tablet = storyOf(stage, ago('haruto', 14, '11:00'), 'haruto', {
    title: 'Two notes side by side on tablets',
    description: 'The most wished for of the last survey.',
    team: 'APP',
    labels: [],
    assignee: demoPerson('haruto').name,
    state: 'In Progress',
    priority: 3,
  });
  tablet.say(
    ago('carla', 12, '11:20'),
    'carla',
    'Sketches are in the document of the project. The divider can be moved by keyboard, too.',
  );
  tablet.say(ago('haruto', 9, '16:00'), 'haruto', 'Progress: both notes scroll by themselves. The divider is next.');

  // Open, and forgotten.
  const printer = storyOf(stage, ago('mei', 33, '09:00'), 'mei', {
    title: 'Print several notes at once',
    description: 'Asked for now and then, by schools mostly.',
    team: 'APP',
    labels: [],
    assignee: demoPerson('carla').name,
    state: 'Backlog',
    priority: 4,
  });
  printer.say(ago('carla', 32, '12:00'), 'carla', 'Nice and small. Not before the keyboard work, though.');

  // Handed over across the globe, and taken.
  const index = storyOf(stage, ago('yuki', 5, '10:00'), 'yuki', {
    title: 'Rebuild the index without anyone noticing',
    description: 'A change of the index is a change on every device.',
    team: 'PLT',
    labels: [],
    assignee: demoPerson('yuki').name,
    state: 'In Progress',
    priority: 2,
    project: 'Search 2.0',
  });
  index.say(
    ago('yuki', 3, '18:00'),
    'yuki',
    'Progress: the new index is built beside the old one. @leyla can you take this over? What is left is yours: the switch.',
    undefined,
    'over',
  );
  index.say(ago('leyla', 2, '09:30'), 'leyla', 'Taken, thank you. I start with the switch back.', 'over');
  index.do(ago('leyla', 2, '09:31'), (key) => hands('leyla').assign(key, demoPerson('leyla').name));

  // Blocked, and said so.
  const licence = storyOf(stage, ago('felix', 4, '08:00'), 'felix', {
    title: 'Renew the signing certificate',
    description: 'Ends in six weeks.',
    team: 'PLT',
    labels: ['ops'],
    assignee: demoPerson('felix').name,
    state: 'In Progress',
    priority: 1,
  });
  licence.say(
    ago('felix', 2, '08:20'),
    'felix',
    'Blocked: the registrar wants a letter on paper. It is on its way; nothing to do until then.',
  );
  licence.say(ago('jonas', 2, '14:20'), 'jonas', 'I sign it when it is here. Six weeks are enough.');

  stage.steps.push(
    {
      at: ago('jonas', 3, '16:00'),
      run: () => {
        hands('jonas').postProjectUpdate(
          'Search 2.0',
          'Changed: 340 ms on the oldest phone.\nNext: the index is rebuilt without anyone noticing.\nIn the way: nothing.',
        );
      },
    },
    {
      at: ago('haruto', 16, '17:00'),
      run: () => {
        hands('haruto').postProjectUpdate(
          'Offline first',
          'Changed: edits wait for the network. Next: what if two wait at once?',
        );
      },
    },
  );
}
