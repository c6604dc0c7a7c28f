import { demoPerson } from './people';
import { type Stage, storyOf } from './script';
import { daysAgo, weekdayIn } from './when';

/** What is going on now: answers that are owed, promises, records that are missing, work that nobody has written about. */
export function tellThePresent(stage: Stage): void {
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

  // Nearly done, and a record will be asked for: for whoever wants to see the gate.
  const encryption = storyOf(stage, ago('ana', 6, '14:00'), 'ana', {
    title: 'Shared notebooks: who holds the key',
    description:
      'We, or whoever shares. Move it to Done to see what Async Norms asks; `/decision` as a comment gives the template.',
    team: 'PLT',
    labels: ['architecture'],
    assignee: demoPerson('ana').name,
    state: 'In Review',
    priority: 2,
  });
  encryption.say(
    ago('yuki', 3, '14:00'),
    'yuki',
    'Progress: both ways work. With their own key we cannot help anyone who loses it.',
  );

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

  // Back and forth within minutes: one call would have been shorter.
  const merge = storyOf(stage, ago('bruno', 3, '09:00'), 'bruno', {
    title: 'Merge: the same line changed twice',
    description: 'Keep both lines, or ask?',
    team: 'PLT',
    labels: [],
    assignee: demoPerson('bruno').name,
    state: 'In Progress',
    priority: 2,
  });
  const chat: readonly (readonly [string, string, string])[] = [
    ['13:05', 'bruno', '@ana do you want both lines kept?'],
    ['13:09', 'ana', 'Depends. @bruno does it happen often?'],
    ['13:12', 'bruno', 'Often enough. @ana keep both?'],
    ['13:14', 'ana', 'And if one of them is empty? @bruno can you check?'],
    ['13:19', 'bruno', 'Then the other one. @ana shall I go on like that?'],
    ['13:22', 'ana', 'Yes, go on.'],
  ];
  for (const [time, who, text] of chat) merge.say(ago('bruno', 1, time), who, text);

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

  // Said in other languages: it is understood all the same.
  const portuguese = storyOf(stage, ago('carla', 4, '10:30'), 'carla', {
    title: 'Textos em português: revisar a tela de compartilhar',
    description: 'Alguns textos novos ainda estão em inglês.',
    team: 'APP',
    labels: [],
    assignee: demoPerson('carla').name,
    state: 'In Progress',
    priority: 4,
  });
  portuguese.say(
    ago('carla', 2, '11:00'),
    'carla',
    '@bruno você pode revisar os textos, por favor?',
    undefined,
    'textos',
  );
  const german = storyOf(stage, ago('leyla', 3, '15:00'), 'leyla', {
    title: 'Suche findet Wörter mit ß nicht',
    description: 'Straße und Strasse sollen dasselbe finden.',
    team: 'APP',
    labels: ['bug'],
    assignee: demoPerson('leyla').name,
    state: 'Todo',
    priority: 3,
  });
  german.say(
    ago('leyla', 2, '15:05'),
    'leyla',
    '@jonas kannst du kurz sagen, ob das auch für die alten Notizen gelten soll?',
    undefined,
    'alt',
  );
  german.say(ago('jonas', 1, '09:20'), 'jonas', 'Ja, für alle. Der Index wird sowieso neu gebaut.', 'alt');

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
