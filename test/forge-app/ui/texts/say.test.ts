import { dayText, instantText, weekdayText } from '../../../../forge-app/src/ui/texts/dates';
import { formattingLocale, languageOf } from '../../../../forge-app/src/ui/texts/reader';
import { type Subject, sayer } from '../../../../forge-app/src/ui/texts/say';

test.each`
  locale     | language | formats
  ${'de-AT'} | ${'de'}  | ${'de-AT'}
  ${'en_GB'} | ${'en'}  | ${'en-GB'}
  ${'pt'}    | ${'pt'}  | ${'pt-BR'}
  ${'ja-JP'} | ${'ja'}  | ${'ja-JP'}
  ${'nl-NL'} | ${'en'}  | ${'en-GB'}
  ${'de-?!'} | ${'de'}  | ${'de-DE'}
  ${''}      | ${'en'}  | ${'en-GB'}
`(
  'a reader with the locale "$locale" is answered in $language, with dates as in $formats',
  ({ locale, language, formats }) => {
    expect(languageOf(locale)).toBe(language);
    expect(formattingLocale(locale)).toBe(formats);
  },
);

test.each`
  locale     | timeZone              | text
  ${'en-GB'} | ${'Europe/Berlin'}    | ${'Mon 9 Mar, 10:02'}
  ${'en-US'} | ${'America/New_York'} | ${'Mon, Mar 9, 05:02 AM'}
  ${'de-DE'} | ${'Asia/Kolkata'}     | ${'Mo., 9. März, 14:32'}
  ${'en-GB'} | ${'Nowhere/At_all'}   | ${'Mon 9 Mar, 09:02'}
`('one instant is told as "$text" in $timeZone', ({ locale, timeZone, text }) => {
  expect(instantText({ locale, timeZone }, '2026-03-09T09:02:00.000Z')).toBe(text);
});

test('a calendar date is the same in every zone', () => {
  for (const timeZone of ['Pacific/Auckland', 'Pacific/Honolulu', 'UTC']) {
    expect(dayText({ locale: 'en-GB', timeZone }, '2026-03-09')).toBe('9 Mar 2026');
  }
});

test('weekdays begin with Monday', () => {
  const reader = { locale: 'fr-FR', timeZone: 'Pacific/Auckland' };
  expect([weekdayText(reader, 0), weekdayText(reader, 6)]).toEqual(['lundi', 'dimanche']);
});

test('a message only says where a value goes; how it is written follows from its kind', () => {
  const messages = {
    line: { who: 'allOf', way: 'oneOf', at: 'instant', share: 'percent', kind: ['hand-off'] },
  } as const;
  const text = '{who}; {way}; {at}; {share}; {kind, select, hand_off {a hand-over} other {}}; <b>';
  const subject: Subject<typeof messages> = {
    messages,
    languages: {
      en: { line: text },
      de: { line: text },
      fr: { line: text },
      es: { line: text },
      pt: { line: text },
      ja: { line: text },
    },
  };
  const values = {
    who: ['Ada', 'Tom'],
    way: ['a', 'b'],
    at: '2026-03-09T09:02:00.000Z',
    share: 0.4,
    kind: 'hand-off',
  } as const;
  const said = (locale: string) => sayer(subject, { locale, timeZone: 'UTC' })('line', values);
  expect(said('en-GB')).toBe('Ada and Tom; a or b; Mon 9 Mar, 09:02; 40%; a hand-over; <b>');
  expect(said('de-DE')).toBe('Ada und Tom; a oder b; Mo., 9. März, 09:02; 40\u00a0%; a hand-over; <b>');
});
