import type { LocalDate } from '../../../core/src/calendar/local-time';
import { sayFrom } from '../../../core/src/text/say-from';
import { at } from '../../support/at';

const MESSAGES = {
  hello: {},
  due: { dueAt: 'instant', on: 'day' },
  waiting: { people: 'allOf', count: 'number' },
} as const;
const en = {
  hello: 'Hello.',
  due: 'Due {dueAt}, on {on}.',
  waiting: '{count, plural, one {# person waits} other {# people wait}}: {people}.',
};
const de = {
  hello: 'Hallo.',
  due: 'Fällig {dueAt}, am {on}.',
  waiting: '{count, plural, one {# Person wartet} other {# Personen warten}}: {people}.',
};
const say = sayFrom(MESSAGES, { en, de, fr: en, es: en, pt: en, ja: en });

test.each`
  locale  | hello       | due                                               | waiting
  ${'en'} | ${'Hello.'} | ${'Due Fri 6 Mar, 14:00, on 9 March 2026.'}       | ${'2 people wait: Ana and <b>.'}
  ${'de'} | ${'Hallo.'} | ${'Fällig Fr., 6. März, 14:00, am 9. März 2026.'} | ${'2 Personen warten: Ana und <b>.'}
  ${'nl'} | ${'Hello.'} | ${'Due Fri 6 Mar, 14:00, on 9 March 2026.'}       | ${'2 people wait: Ana and <b>.'}
`('a catalogue of one’s own speaks to $locale as ours does', ({ locale, hello, due, waiting }) => {
  const reader = { locale, timeZone: 'Europe/Berlin' };
  for (let twice = 0; twice < 2; twice++) {
    expect(say(reader, 'hello')).toBe(hello);
    expect(say(reader, 'due', { dueAt: at('2026-03-06 14:00 +01:00'), on: '2026-03-09' as LocalDate })).toBe(due);
    expect(say(reader, 'waiting', { people: ['Ana', '<b>'], count: 2 })).toBe(waiting);
  }
});
