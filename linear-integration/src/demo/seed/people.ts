/** Someone of the demo team: who they are in Linear, and when they work. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly timeZone: string;
  readonly hours: Readonly<Record<string, readonly string[]>>;
  readonly language: 'en' | 'de' | 'pt' | 'ja';
  readonly isAdmin?: boolean;
  /** What they put on their card. */
  readonly bestFor: string;
  readonly preferredForm: 'comment' | 'document' | 'recording-with-text';
}

const SAO_PAULO = 'America/Sao_Paulo';
const BERLIN = 'Europe/Berlin';
const TOKYO = 'Asia/Tokyo';

const week = (hours: readonly string[], days = ['mon', 'tue', 'wed', 'thu', 'fri']) =>
  Object.fromEntries(days.map((day) => [day, hours]));

/** Nine people in three cities. Their hours are their own; two hours a day are the most that any three share. */
export const PEOPLE: readonly DemoPerson[] = [
  {
    key: 'ana',
    name: 'Ana Souza',
    timeZone: SAO_PAULO,
    hours: week(['09:00-12:00', '13:00-18:00']),
    language: 'en',
    isAdmin: true,
    bestFor: 'priorities, and anything that touches customers',
    preferredForm: 'comment',
  },
  {
    key: 'bruno',
    name: 'Bruno Lima',
    timeZone: SAO_PAULO,
    hours: week(['08:00-12:00', '13:00-17:00']),
    language: 'pt',
    bestFor: 'the sync engine',
    preferredForm: 'comment',
  },
  {
    key: 'carla',
    name: 'Carla Mendes',
    timeZone: SAO_PAULO,
    hours: week(['10:00-14:00', '15:00-19:00']),
    language: 'pt',
    bestFor: 'interface and accessibility',
    preferredForm: 'recording-with-text',
  },
  {
    key: 'jonas',
    name: 'Jonas Weber',
    timeZone: BERLIN,
    hours: week(['09:00-12:30', '13:30-17:30']),
    language: 'de',
    isAdmin: true,
    bestFor: 'architecture, and why things are as they are',
    preferredForm: 'document',
  },
  {
    key: 'leyla',
    name: 'Leyla Aydin',
    timeZone: BERLIN,
    hours: week(['09:00-13:00', '14:00-18:00'], ['mon', 'tue', 'wed', 'thu']),
    language: 'de',
    bestFor: 'search',
    preferredForm: 'comment',
  },
  {
    key: 'felix',
    name: 'Felix Brandt',
    timeZone: BERLIN,
    hours: week(['07:30-12:00', '12:30-16:00']),
    language: 'en',
    bestFor: 'figures: costs, load, how often something happens',
    preferredForm: 'comment',
  },
  {
    key: 'yuki',
    name: 'Yuki Tanaka',
    timeZone: TOKYO,
    hours: week(['09:30-12:30', '13:30-18:30']),
    language: 'ja',
    bestFor: 'storage and migrations',
    preferredForm: 'document',
  },
  {
    key: 'haruto',
    name: 'Haruto Sato',
    timeZone: TOKYO,
    hours: week(['10:00-13:00', '14:00-19:00']),
    language: 'ja',
    bestFor: 'the mobile app',
    preferredForm: 'comment',
  },
  {
    key: 'mei',
    name: 'Mei Kobayashi',
    timeZone: TOKYO,
    hours: week(['08:00-12:00', '13:00-17:00']),
    language: 'en',
    bestFor: 'support: what people write to us',
    preferredForm: 'comment',
  },
];

/** The person of that key. */
export function demoPerson(key: string): DemoPerson {
  return PEOPLE.find((person) => person.key === key)!;
}
