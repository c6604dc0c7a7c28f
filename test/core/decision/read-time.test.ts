import { recordComplaints } from '../../../core/src/decision/completeness';
import { readDecisionRecord } from '../../../core/src/decision/import/read-decision-record';
import { formatDecisionRecord } from '../../../core/src/decision/markdown';

/** Texts that make careless regular expressions and parsers slow, by the length asked for. */
const HOSTILE: readonly (readonly [string, (length: number) => string])[] = [
  ['spaces', (n) => ' '.repeat(n)],
  ['spaces in a heading', (n) => `# a${' '.repeat(n)}b`],
  ['marks of headings', (n) => `# ${'#'.repeat(n)} x`],
  ['headings', (n) => '# a\n'.repeat(n / 4)],
  ['empty headings', (n) => '#\n'.repeat(n / 2)],
  ['sections', (n) => '## Decision\n\nx\n'.repeat(n / 15)],
  ['options', (n) => `## Considered Options\n\n${'* option\n'.repeat(n / 9)}`],
  [
    'different options and arguments',
    (n) => many(n / 40, (i) => `### Option ${i}\n* Good, because ${i}\n`, '## Options\n'),
  ],
  [
    'listed and argued options',
    (n) =>
      `## Considered Options\n${many(n / 30, (i) => `* o${i}\n`)}## Pros and Cons of the Options\n${many(n / 30, (i) => `### p${i}\n`)}`,
  ],
  ['opening brackets', (n) => '['.repeat(n)],
  ['opening braces with one that closes', (n) => `# t\n## Decision\n${'{'.repeat(n)}}`],
  ['comments that never close', (n) => '<!--'.repeat(n / 4)],
  ['fences', (n) => '```\n'.repeat(n / 4)],
  ['growing fences', (n) => many(Math.sqrt(n), (i) => `${'`'.repeat(i + 3)}\n`)],
  ['links', (n) => `## Status\n${'[a]('.repeat(n / 4)}`],
  ['a link without end', (n) => `## Status\nSuperseded by [a](${'a'.repeat(n)}`],
  ['metadata', (n) => many(n / 12, (i) => `- Key${i}: x\n`, '- Status: a\n')],
  ['the same metadata', (n) => '- Status: x\n'.repeat(n / 12)],
  ['metadata with one key', (n) => many(n / 12, () => '- Kxy: x\n', '- Status: a\n')],
  ['bold labels', (n) => '**'.repeat(n / 2)],
  ['front matter keys', (n) => `---\n${many(n / 10, (i) => `k${i}: v\n`)}---\n`],
  ['front matter in our format', (n) => `---\ndecisionRecord: 1\n${many(n / 10, (i) => `k${i}: v\n`)}---\n`],
  ['front matter anchors', (n) => `---\na: ${'&a '.repeat(n / 3)}\n---\n`],
  ['front matter nested', (n) => `---\na: ${'['.repeat(n)}\n---\n`],
  ['front matter quotes', (n) => `---\na: "${'\\'.repeat(n)}\n---\n`],
  ['front matter list', (n) => `---\ntags: [${'a, '.repeat(n / 3)}]\n---\n`],
  ['front matter colons', (n) => `---\n${'a:'.repeat(n / 2)}\n---\n`],
  ['dates', (n) => `Date: ${'1/2/'.repeat(n / 4)}`],
  ['rules of tables', (n) => `Status: a\n|${' - |'.repeat(n / 4)}`],
  ['the words of a Y-statement', (n) => `in the context of we decided ${'facing '.repeat(n / 7)}`],
  ['becauses', (n) => `## Decision\nChosen option: ${'because '.repeat(n / 8)}`],
  ['quotes in an outcome', (n) => `## Decision\nChosen option: ${'"'.repeat(n)}`],
  ['backslashes before a heading', (n) => `---\ndecisionRecord: 1\n---\n## Context\n${'\\'.repeat(n)}#`],
  ['old line ends', (n) => '\r'.repeat(n)],
  ['letters', (n) => `# ${'a'.repeat(n)}\n\n## Decision\n\n${'b'.repeat(n)}`],
  ['one long line of words', (n) => `## Decision\n\n${'we use it so that '.repeat(n / 18)}`],
];

function many(count: number, line: (index: number) => string, head = ''): string {
  return head + Array.from({ length: Math.round(count) }, (_, index) => line(index)).join('');
}

/** The best of a few runs, in milliseconds: what the text costs, without what the machine did meanwhile. */
function cost(markdown: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const { record } = readDecisionRecord(markdown, { path: 'docs/0001-x.md' });
    recordComplaints(record);
    formatDecisionRecord(record);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each(HOSTILE)('reading, judging and writing %s takes time in proportion to the length', (_name, text) => {
  const [short, long] = [text(5_000), text(80_000)];
  cost(short);
  // Sixteen times the text: 16 for linear, 256 for quadratic. A busy machine may spoil one try, not three. The floor of a
  // millisecond keeps measurements of nothing out of it.
  const ratio = () => cost(long) / Math.max(cost(short), 1);
  expect([ratio, ratio, ratio].some((attempt) => attempt() < 64)).toBe(true);
});
