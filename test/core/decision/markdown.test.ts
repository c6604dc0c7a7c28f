import fc from 'fast-check';
import { formatDecisionRecord, parseDecisionRecord } from '../../../core/src/decision/markdown';
import { DecisionRecord, type DecisionRecordInput } from '../../../core/src/decision/record';
import { PlaybookError } from '../../../core/src/problem';
import { runs } from '../../support/runs';
import { recordInputs } from './decision-arbitraries';
import { fixture, fixtures } from './fixtures';
import { markdownTexts } from './markdown-arbitraries';

test('a record written as Markdown and read again is the same record', () => {
  fc.assert(
    fc.property(recordInputs, (input) => {
      expect(parseDecisionRecord(formatDecisionRecord(input))).toStrictEqual(DecisionRecord.parse(input));
    }),
    runs(800),
  );
});

test('whatever a text was, once read it stays the same through our format', () => {
  fc.assert(
    fc.property(markdownTexts, (markdown) => {
      const record = parseDecisionRecord(markdown);
      expect(parseDecisionRecord(formatDecisionRecord(record))).toStrictEqual(record);
    }),
    runs(800),
  );
});

test.each([...fixtures.keys()])('%s stays the same through our format', (path) => {
  const record = parseDecisionRecord(fixture(path));
  expect(parseDecisionRecord(formatDecisionRecord(record))).toStrictEqual(record);
});

test('a record in our format is written as it was written by hand', () => {
  // The one escape that was not needed is gone, and lists are quoted only where they must be.
  expect(formatDecisionRecord(parseDecisionRecord(fixture('ours.md')))).toBe(fixture('ours.md'));
});

test('two words make a record', () => {
  expect(formatDecisionRecord({ title: 'Use SQLite', decision: 'We use SQLite.' })).toBe(
    '---\ndecisionRecord: 1\n---\n\n# Use SQLite\n\n## Decision\n\nWe use SQLite.\n',
  );
});

test.each<[string, DecisionRecordInput, string]>([
  ['a heading in a text', { context: 'Before\n## Decision\nafter' }, '\\## Decision'],
  ['a heading in a text that was escaped', { context: '\\# no heading' }, '\\\\# no heading'],
  ['a heading in code', { context: '```\n# no heading\n```' }, '\n# no heading\n'],
  ['a fence that never closes', { context: '```\nabc' }, 'context: "```\\nabc"'],
  ['a text with old line ends', { decision: 'a\r\nb' }, 'decision: "a\\r\\nb"'],
  ['an argument in an option', { options: [{ title: 'A', text: '- Good: no argument' }] }, '\n\\- Good: no argument'],
  ['a title of two lines', { title: 'a\nb' }, 'title: "a\\nb"'],
  ['a second section of one name', { sections: [{ heading: 'Context', text: 'x' }] }, '## Context\n\n## Context\n\nx'],
  ['front matter like text', { summary: '---\nstatus: rejected\n---' }, '\n---\nstatus: rejected\n---\n'],
  ['a list item with a comma', { deciders: ['Raj, the other one', 'Mei'] }, 'deciders: ["Raj, the other one", Mei]'],
  ['a number that is a name', { id: '0012' }, 'id: 0012'],
])('%s does no harm', (_what, input, written) => {
  const markdown = formatDecisionRecord(input);
  expect(markdown).toContain(written);
  expect(parseDecisionRecord(markdown)).toStrictEqual(DecisionRecord.parse(input));
});

test('a record that does not fit is refused with every problem at once', () => {
  const attempt = () => formatDecisionRecord({ titel: 'x', decidedOn: '2026-02-30', status: 'done' } as never);
  expect(attempt).toThrow(PlaybookError);
  expect(attempt).toThrow(/titel.*unknown key/);
  expect(attempt).toThrow(/decidedOn: got "2026-02-30"; expected a date that exists/);
  expect(attempt).toThrow(/status: got "done"; expected one of draft, proposed/);
});

test('keys of our own are not lost among the extras of others', () => {
  expect(() => formatDecisionRecord({ extra: { status: 'accepted' } })).toThrow(/extra: .*no field for/);
});

test.each(['', '\n', '---', '---\n---', '#', '\uFEFF', '```', '<!--', '\u0000'])('%j is an empty record', (text) => {
  expect(parseDecisionRecord(text).decision).toBe('');
});
