import { counted, share, when, workingMinutes } from '../../../cli/src/terminal/words';
import { at } from '../../support/at';

test.each`
  minutes    | words
  ${0}       | ${'0 min'}
  ${45.9}    | ${'45 min'}
  ${60}      | ${'1 h'}
  ${135}     | ${'2 h 15 min'}
  ${-90}     | ${'-1 h 30 min'}
  ${-0.5}    | ${'0 min'}
  ${100_000} | ${'1,666 h 40 min'}
`('$minutes working minutes are $words', ({ minutes, words }) => {
  expect(workingMinutes(minutes)).toBe(words);
});

test.each`
  part   | whole   | words
  ${0}   | ${0}    | ${'–'}
  ${0}   | ${10}   | ${'0 %'}
  ${10}  | ${10}   | ${'100 %'}
  ${999} | ${1000} | ${'99 %'}
  ${1}   | ${1000} | ${'1 %'}
  ${2}   | ${3}    | ${'67 %'}
`('$part of $whole is $words', ({ part, whole, words }) => {
  expect(share(part, whole)).toBe(words);
});

test.each`
  instant                         | zone                | words
  ${'2026-03-09 09:00 +01:00'}    | ${'Europe/Berlin'}  | ${'Mon 9 Mar 2026 09:00 Europe/Berlin (+01:00)'}
  ${'2026-03-29 03:00 +02:00'}    | ${'Europe/Berlin'}  | ${'Sun 29 Mar 2026 03:00 Europe/Berlin (+02:00)'}
  ${'2026-03-09 00:00 +00:00'}    | ${'UTC'}            | ${'Mon 9 Mar 2026 00:00 UTC'}
  ${'2026-03-09 00:00:07 +00:00'} | ${'Europe/London'}  | ${'Mon 9 Mar 2026 00:00:07 Europe/London (+00:00)'}
  ${'2026-03-09 00:00 +00:00'}    | ${'Asia/Kathmandu'} | ${'Mon 9 Mar 2026 05:45 Asia/Kathmandu (+05:45)'}
`('$instant in $zone', ({ instant, zone, words }) => {
  expect(when(at(instant), zone)).toBe(words);
});

test('one is not many', () => {
  expect([counted(1, 'issue'), counted(29_057, 'issue'), counted(2, 'person', 'people')]).toEqual([
    '1 issue',
    '29,057 issues',
    '2 people',
  ]);
});
