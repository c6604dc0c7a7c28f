import type { LocalDate } from '../../../core/src/calendar/local-time';
import { formattingLocale, languageOf } from '../../../core/src/text/reader';
import { say } from '../../../core/src/text/say';
import { at } from '../../support/at';

const inBerlin = (locale: string) => ({ locale, timeZone: 'Europe/Berlin' });

test.each`
  locale     | language | formats
  ${'en'}    | ${'en'}  | ${'en-GB'}
  ${'en-US'} | ${'en'}  | ${'en-US'}
  ${'de'}    | ${'de'}  | ${'de-DE'}
  ${'de-AT'} | ${'de'}  | ${'de-AT'}
  ${'pt'}    | ${'pt'}  | ${'pt-BR'}
  ${'pt-PT'} | ${'pt'}  | ${'pt-PT'}
  ${'pt_BR'} | ${'pt'}  | ${'pt-BR'}
  ${'nl-NL'} | ${'en'}  | ${'en-GB'}
  ${''}      | ${'en'}  | ${'en-GB'}
  ${'de-!!'} | ${'de'}  | ${'de-DE'}
`('a reader of $locale is answered in $language with the dates of $formats', ({ locale, language, formats }) => {
  expect(languageOf(locale)).toBe(language);
  expect(formattingLocale(locale)).toBe(formats);
});

test.each`
  locale     | due
  ${'en'}    | ${'It was due on Fri 6 Mar, 14:00.'}
  ${'en-US'} | ${'It was due on Fri, Mar 6, 02:00 PM.'}
  ${'de'}    | ${'Fällig war es Fr., 6. März, 14:00.'}
  ${'fr'}    | ${'L’échéance était ven. 6 mars, 14:00.'}
  ${'es'}    | ${'Vencía el vie, 6 mar, 14:00.'}
  ${'pt'}    | ${'O prazo era sex., 6 de mar., 14:00.'}
  ${'ja'}    | ${'期限は3月6日(金) 14:00でした。'}
`('an instant is told in the way of $locale', ({ locale, due }) => {
  // The narrow space before PM is the locale's own business.
  expect(
    say(inBerlin(locale), 'nudge.due', { dueAt: at('2026-03-06 14:00 +01:00') }).replaceAll(/[\u202f\u00a0]/g, ' '),
  ).toBe(due);
});

test.each`
  zone                     | due
  ${'Europe/Berlin'}       | ${'It was due on Sun 29 Mar, 03:30.'}
  ${'America/Los_Angeles'} | ${'It was due on Sat 28 Mar, 18:30.'}
  ${'Asia/Kolkata'}        | ${'It was due on Sun 29 Mar, 07:00.'}
  ${'Pacific/Chatham'}     | ${'It was due on Sun 29 Mar, 15:15.'}
`('an instant is told on the clock of $zone', ({ zone, due }) => {
  expect(say({ locale: 'en', timeZone: zone }, 'nudge.due', { dueAt: at('2026-03-29 01:30 +00:00') })).toBe(due);
});

test.each`
  count | en                                                   | ja
  ${1}  | ${'In a week you are reminded of at most 1 thing.'}  | ${'1週間にお知らせするのは、多くて1件です。'}
  ${5}  | ${'In a week you are reminded of at most 5 things.'} | ${'1週間にお知らせするのは、多くて5件です。'}
`('$count is counted as the language counts', ({ count, en, ja }) => {
  expect(say(inBerlin('en'), 'playbook.nudges.perWeek', { perWeek: count })).toBe(en);
  expect(say(inBerlin('ja'), 'playbook.nudges.perWeek', { perWeek: count })).toBe(ja);
});

test.each`
  amount                               | within                          | every
  ${{ unit: 'minutes', minutes: 480 }} | ${'within 8 working hours'}     | ${'every 8 working hours'}
  ${{ unit: 'minutes', minutes: 60 }}  | ${'within 1 working hour'}      | ${'every working hour'}
  ${{ unit: 'minutes', minutes: 90 }}  | ${'within 90 working minutes'}  | ${'every 90 working minutes'}
  ${{ unit: 'minutes', minutes: 0.6 }} | ${'within 0.6 working minutes'} | ${'every 0.6 working minutes'}
  ${{ unit: 'days', days: 1 }}         | ${'within 1 working day'}       | ${'every working day'}
  ${{ unit: 'days', days: 10 }}        | ${'within 10 working days'}     | ${'every 10 working days'}
`('$within, $every', ({ amount, within, every }) => {
  expect(say(inBerlin('en'), 'playbook.response', { ask: 'question', within: amount, clock: 'team' })).toContain(
    ` ${within},`,
  );
  expect(say(inBerlin('en'), 'playbook.cadence', { every: amount, clock: 'team' })).toContain(` ${every},`);
});

test('a minute and a half is not every minute in French, whose one goes on to two', () => {
  const every = (minutes: number) =>
    say(inBerlin('fr'), 'playbook.cadence', { every: { unit: 'minutes', minutes }, clock: 'team' });
  expect(every(1)).toContain('chaque minute ouvrée');
  expect(every(1.5)).toContain('toutes les 1,5 minutes ouvrées');
});

test('words of others are quoted, and marks in them doubled', () => {
  expect(say(inBerlin('en'), 'playbook.notes', { note: 'write “first”' })).toBe('In our own words: “write ““first”””');
  expect(say(inBerlin('de'), 'condition.types', { types: ['a', 'b“ oder „c'] })).toBe(
    'der Typ „a“ oder „b““ oder „„c“ ist',
  );
});

test('names are text, whatever they look like', () => {
  const name = '<b>{count, plural, other {#}}</b>';
  expect(say(inBerlin('en'), 'digest.hello', { name })).toBe(`Hello ${name}, this is your one message for today.`);
});

test('a date is the same in every zone', () => {
  const day = '2026-03-29' as LocalDate;
  for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    expect(say({ locale: 'en', timeZone }, 'playbook.from', { from: day })).toBe('In force from 29 March 2026.');
  }
});

test('an instant that is none is a mistake of the caller', () => {
  expect(() => say(inBerlin('en'), 'nudge.due', { dueAt: new Date(Number.NaN) })).toThrow(RangeError);
});
