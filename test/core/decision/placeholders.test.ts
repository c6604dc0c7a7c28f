import { saysNothing } from '../../../core/src/decision/placeholders';

test.each([
  '',
  '  \n ',
  '{title}',
  '[short title of solved problem and solution]',
  '<option 1>',
  '<!-- driver -->',
  '<!-- a\n\n b -->',
  'TBD',
  'tbd.',
  'TBC',
  'TODO',
  '…',
  '* …',
  'Lorem ipsum.',
  'Lorem ipsum dolor sit amet',
  'Chosen option: "", because',
  '* Good, because\n* Bad, because',
  '* Good, because {argument a}',
  '{Describe the context {in two or three} sentences}',
  '- [ ]',
  'Chosen option: "{title of option 1}", because {justification. e.g., only option, which meets … | …}.',
])('%j says nothing', (text) => {
  expect(saysNothing(text)).toBe(true);
});

test.each([
  'None',
  'no',
  '7',
  'Use {braces} for placeholders',
  '[MADR](https://adr.github.io/madr/)',
  '<https://example.org>',
  '[~accountid:5be24ad8b1653240376955d2]',
  '`{title}` is how we write it',
  'List<String> it is',
  'We leave it TBD until March',
  'because it is small',
  '決定',
  '- [x] done',
  '[a] {b',
])('%j says something', (text) => {
  expect(saysNothing(text)).toBe(false);
});
