import fc from 'fast-check';
import { type DecisionRecordInput, isReserved } from '../../../core/src/decision/record';

/** Lines that look like structure, and the pieces that break naive readers of Markdown. */
const NASTY_LINES = [
  '# Title',
  '## Decision',
  '## Options',
  '### Options',
  '### ',
  '#',
  '##',
  ' ## indented',
  '\\## escaped',
  '\\\\# twice',
  '#### deep',
  '####### seven',
  '#no-space',
  '---',
  '...',
  '===',
  'status: accepted',
  'decisionRecord: 1',
  '```',
  '```ts',
  '````',
  '~~~',
  '  ```',
  '    ```',
  '<!--',
  '-->',
  '<!-- # x -->',
  '- Good: x',
  '- Bad:',
  '\\- Good: x',
  '* Good, because y',
  '  - Neutral: z',
  '> # quoted',
  '| a | b |',
  '  ',
  '',
  '\t',
  'trailing  ',
  ' leading',
  '"quoted"',
  "'single'",
  '[a, b]',
  '{title}',
  '\\',
  'a\rb',
  '\r',
  '\u2028',
  '\uFEFF',
  'naïve 日本語 🙂',
  '\u0000',
  ': colon',
  'key: # comment',
  '# comment',
];

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY_LINES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** Text of several lines, more often nasty than not. */
export const nastyText: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n'))
  .map(([lines, joint]) => lines.join(joint));

const texts = fc.array(nastyText, { maxLength: 3 });
const dates = fc.option(fc.constantFrom('2024-02-29', '2026-03-04', '1999-12-31', '0001-01-01'));
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const option = fc.record(
  { title: nastyText, text: nastyText, pros: texts, neutral: texts, cons: texts },
  { requiredKeys: ['title'] },
);
const section = fc.record({
  heading: fc.oneof(nastyText, fc.constantFrom('Context', 'decision', 'Options', 'More Information')),
  text: nastyText,
});
const extraKey = fc
  .oneof(fc.constantFrom('nav_order', 'parent', 'decided-on', 'a b', '#', '-', 'date'), fc.string({ maxLength: 8 }))
  .filter((key) => !isReserved(key));

/** Any record there can be: every field given or not, most of them nasty. */
export const recordInputs = fc
  .record(
    {
      id: optional(fc.oneof(fc.constantFrom('0001', '12', 'no'), nastyText)),
      title: nastyText,
      status: fc.constantFrom(null, 'draft', 'proposed', 'accepted', 'rejected', 'deprecated', 'superseded'),
      statusNote: nastyText,
      decidedOn: dates,
      reviewBy: dates,
      owner: nastyText,
      deciders: texts,
      consulted: texts,
      informed: texts,
      supersedes: texts,
      supersededBy: texts,
      amends: texts,
      amendedBy: texts,
      related: texts,
      issues: texts,
      exemptions: texts,
      tags: texts,
      summary: nastyText,
      question: nastyText,
      context: nastyText,
      drivers: nastyText,
      options: fc.array(option, { maxLength: 3 }),
      decision: nastyText,
      because: nastyText,
      consequences: nastyText,
      sections: fc.array(section, { maxLength: 3 }),
      extra: fc.dictionary(extraKey, fc.oneof(nastyText, texts), { maxKeys: 3, noNullPrototype: true }),
    },
    { requiredKeys: [] },
  )
  .map((record) => JSON.parse(JSON.stringify(record)) as DecisionRecordInput);
