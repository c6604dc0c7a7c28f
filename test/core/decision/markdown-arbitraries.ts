import fc from 'fast-check';
import { nastyText } from './decision-arbitraries';
import { fixtures } from './fixtures';

const HEADINGS =
  'Status|Context|Context and Problem Statement|Considered Options|Decision Outcome|Decision|Pros and Cons of the Options|Consequences|Positive Consequences|Links|Date|Deciders|Tags|More Information|Kontext|Entscheidung|Décision|背景|決定|Question|Options|Because'.split(
    '|',
  );
const PIECES = [
  'Accepted',
  'Superseded by [ADR-0012](0012-x.md)',
  'Partly superseded',
  '- Status: accepted',
  '* Date: 2024-02-30',
  'Date: 3 June 2023',
  '**Status**: ✅',
  '| Status | Rejected |',
  '|---|---|',
  '* Good, because x',
  '* Bad, because',
  'Chosen option: "X", because Y',
  'Chosen option: ""',
  'In the context of a, facing b, we decided for c and against d, to achieve e, accepting f.',
  '**Advantages**:',
  '{title}',
  '[option 1]',
  '<!-- optional -->',
  'Lorem ipsum.',
];

const level = fc.integer({ min: 1, max: 6 }).map((n) => '#'.repeat(n));
const line = fc.oneof(
  fc.tuple(level, fc.constantFrom(...HEADINGS)).map(([marks, heading]) => `${marks} ${heading}`),
  fc.constantFrom(...PIECES),
  nastyText,
);
const grammar = fc.tuple(
  fc.constantFrom(
    '',
    '',
    '---\nstatus: accepted\n---\n',
    '---\ndecisionRecord: 1\n',
    '---\ndeciders:\n  - a\ntags: [a, "b\n---\n',
  ),
  fc.array(line, { maxLength: 14 }),
);
const written = grammar.map(([front, lines]) => front + lines.join('\n'));

/** A fixture with a stretch cut out, doubled or replaced: nearly right, which is where readers go wrong. */
const mutated = fc
  .tuple(
    fc.constantFrom(...fixtures.values()),
    fc.nat(4000),
    fc.nat(200),
    fc.oneof(fc.constant(''), nastyText),
    fc.boolean(),
  )
  .map(([text, at, length, put, isTwice]) => {
    const start = at % (text.length + 1);
    const cut = text.slice(start, start + length);
    return text.slice(0, start) + put + (isTwice ? cut + cut : '') + text.slice(start + length);
  });

/** Texts like Markdown, like records, nearly records, and nothing at all. */
export const markdownTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: written },
  { weight: 3, arbitrary: mutated },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
