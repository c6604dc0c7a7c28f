import fc from 'fast-check';
import { frontMatterLine, readFrontMatter, splitMarkdown } from '../../../core/src/decision/front-matter';
import { runs } from '../../support/runs';
import { nastyText } from './decision-arbitraries';

test.each<[string, unknown]>([
  ['a: b', { a: 'b' }],
  ['a:', { a: '' }],
  ['a: 0012', { a: '0012' }],
  ['a: no', { a: 'no' }],
  ['a: null # nothing', { a: 'null' }],
  ['a: "b # c" # d', { a: 'b # c' }],
  ["a: 'it''s'", { a: "it's" }],
  ['a: "b\\nc"', { a: 'b\nc' }],
  ['a: "unclosed', { a: '"unclosed' }],
  ['a: http://x.org:80/y', { a: 'http://x.org:80/y' }],
  ['a: [b, "c, d", \'e\', f g]', { a: ['b', 'c, d', 'e', 'f g'] }],
  ['a: []', { a: [] }],
  ['a: [b,\n  c]', { a: ['b', 'c'] }],
  ['a:\n  - b\n  - "c"\nd: e', { a: ['b', 'c'], d: 'e' }],
  ['a:\n- b\n- c # d', { a: ['b', 'c'] }],
  ['a:\n  b: c\n  d:\n    - e', { a: 'b: c\nd:\n  - e' }],
  ['a: |\n  b\n  c', { a: 'b\nc' }],
  ['a: >\n  b\n  c', { a: 'b c' }],
  ['a: b\n  c', { a: 'b c' }],
  ['# a: b', {}],
  ['a b: c', { 'a b': 'c' }],
  ['"a: b": c', { 'a: b': 'c' }],
  ['a: b\na: c', { a: 'c' }],
])('%j is read as text', (text, values) => {
  expect(Object.fromEntries(readFrontMatter(text.split('\n')).values)).toEqual(values);
});

test('what is written is read back, whatever it is', () => {
  fc.assert(
    fc.property(nastyText, fc.oneof(nastyText, fc.array(nastyText)), (key, value) => {
      const read = readFrontMatter([frontMatterLine(key, value)]);
      expect([...read.values]).toEqual([[key, value]]);
      expect(read.unread).toEqual([]);
    }),
    runs(500),
  );
});

test.each<[string, string[] | null, string[]]>([
  ['---\na: b\n---\nc', ['a'], ['c']],
  ['\uFEFF---\r\na: b\r\n---\r\nc', ['a'], ['c']],
  ['---\n---\nc', [], ['c']],
  ['---\na: b\n...\nc', ['a'], ['c']],
  ['---\nsome prose\n---\nc', null, ['---', 'some prose', '---', 'c']],
  ['---\na: b', null, ['---', 'a: b']],
  ['a\n---\nb: c\n---', null, ['a', '---', 'b: c', '---']],
])('%j has the keys %j', (text, keys, lines) => {
  const split = splitMarkdown(text);
  expect(split.frontMatter === null ? null : [...split.frontMatter.values.keys()]).toEqual(keys);
  expect(split.lines).toEqual(lines);
});
