import { demoPerson } from '../people';
import { type Stage, storyOf } from '../script';
import { daysAgo } from '../when';

/** How people talk: back and forth within minutes, and in other languages. */
export function tellWhatIsSaid(stage: Stage): void {
  const { now } = stage;
  const ago = (key: string, days: number, time: string) => daysAgo(demoPerson(key), now, days, time);

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
}
