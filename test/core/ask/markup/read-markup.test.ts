import type { CommentBlocks } from '../../../../core/src/ask/markup/block';
import { MAX_SOURCE_LENGTH } from '../../../../core/src/ask/markup/block';
import { type Markup, readMarkup } from '../../../../core/src/ask/markup/read-markup';
import { people } from '../labelled-asks';

/** The blocks as one readable line each. */
function shown(comment: CommentBlocks): string[] {
  return comment.blocks.map(({ kind, runs }) => {
    const parts = runs.map((run) => {
      if (run.kind === 'text') return run.strong ? `*${run.text}*` : run.text;
      if (run.kind === 'mention') return `<@${people.find(run.handle) ?? `? ${run.handle.value}`}>`;
      if (run.kind === 'link') return `<${run.url}${run.text === null ? '' : ` "${run.text}"`}>`;
      if (run.kind === 'file') return `<file ${run.name}>`;
      return `<${run.kind}>`;
    });
    return `${kind}: ${parts.join('')}`;
  });
}

const cases: readonly (readonly [markup: Markup, source: unknown, blocks: readonly string[]])[] = [
  [
    'markdown',
    'Hi https://linear.app/acme/profiles/ada, see [PR 12](https://x.example/12).',
    ['paragraph: Hi <@ada>, see <https://x.example/12 "PR 12">.'],
  ],
  [
    'markdown',
    '# Status\n\n- one\n- **two**\n\n> quoted\n\n```\ncode\n```',
    ['heading: Status', 'list-item: one', 'list-item: *two*'],
  ],
  ['markdown', 'See `@ada` and https://x.example/a_b.', ['paragraph: See <code> and <https://x.example/a_b>.']],
  ['markdown', '![demo](https://uploads.linear.app/x/demo.mp4)', ['paragraph: <file demo.mp4>']],
  ['markdown', 'me@ada.example and @ada/pkg', ['paragraph: me@ada.example and <@ada>/pkg']],
  [
    'jira-wiki',
    'h2. Status\n* one\n# two\n||a||b||',
    ['heading: Status', 'list-item: one', 'list-item: two', 'cell: a', 'cell: b'],
  ],
  [
    'jira-wiki',
    '[~ada] and [~accountid:ben]: [PR|https://x.example/12] [https://x.example]',
    ['paragraph: <@ada> and <@ben>: <https://x.example/12 "PR"> <https://x.example>'],
  ],
  ['jira-wiki', 'a {quote}b\nc{quote} d\nbq. e\nf', ['paragraph: a ', 'paragraph:  d', 'paragraph: f']],
  ['jira-wiki', 'a {code:js}@ada{code} {{@ada}} {noformat}x', ['paragraph: a ', 'paragraph:  <code> ']],
  [
    'jira-wiki',
    '{color:red}red{color} !crash.mp4|width=3! [^log.txt] (y)',
    ['paragraph: red <file crash.mp4> <file log.txt> <emoji>'],
  ],
  ['jira-wiki', '{panel:title=Note}inside{panel}', ['paragraph: inside']],
  ['plain', 'one\ntwo\n\n> quoted\nthree\n```\ncode\n```', ['paragraph: one<break>two', 'paragraph: three']],
  ['plain', 'Yes.\n\nOn Tue, 3 Mar 2026, Ada wrote:\nold text', ['paragraph: Yes.']],
  ['plain', '@Dan Brown: @田中さん、 @nobody-known.', ['paragraph: <@dan>: <@tanaka>さん、 <@? nobody-known>.']],
  [
    'adf',
    {
      type: 'doc',
      version: 1,
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Status' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'mention', attrs: { id: 'ada', text: '@Ada' } },
            { type: 'text', text: ' see ' },
            { type: 'text', text: 'this', marks: [{ type: 'link', attrs: { href: 'https://x.example' } }] },
            { type: 'hardBreak' },
            { type: 'text', text: 'x', marks: [{ type: 'code' }] },
            { type: 'inlineCard', attrs: { url: 'https://y.example' } },
            { type: 'emoji', attrs: { shortName: ':+1:' } },
            { type: 'date', attrs: { timestamp: '1772755200000' } },
          ],
        },
        { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'quoted' }] }] },
        { type: 'codeBlock', content: [{ type: 'text', text: 'code' }] },
        { type: 'panel', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'in a panel' }] }] },
        {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'one' }] }] }],
        },
        { type: 'mediaSingle', content: [{ type: 'media', attrs: { type: 'file', id: 'x', alt: 'demo.mp4' } }] },
        { type: 'somethingNew', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'walked through' }] }] },
      ],
    },
    [
      'heading: Status',
      'paragraph: <@ada> see <https://x.example "this"><break><code><https://y.example><emoji>2026-03-06',
      'paragraph: in a panel',
      'list-item: one',
      'paragraph: <file demo.mp4>',
      'paragraph: walked through',
    ],
  ],
  ['adf', '{"type":"doc","content":[{"type":"text","text":"as JSON text"}]}', ['paragraph: as JSON text']],
  ['adf', 'no JSON', []],
];

test.each(cases)('%s %j', (markup, source, blocks) => {
  expect(shown(readMarkup(source, markup, people))).toEqual(blocks);
});

test('what is left out is said', () => {
  expect(readMarkup('> a\n\n```\nb\n```', 'markdown', people)).toMatchObject({
    hasQuote: true,
    hasCodeBlock: true,
    isCut: false,
  });
  expect(readMarkup('x'.repeat(MAX_SOURCE_LENGTH + 1), 'plain', people).isCut).toBe(true);
});

test('nesting that would take a Markdown parser minutes is read as plain text', () => {
  const read = readMarkup(`${'1. '.repeat(5_000)}@ada`, 'markdown', people);
  expect(read.isCut).toBe(true);
  expect(shown(read).join()).toContain('<@ada>');
});

test('positions point into the source', () => {
  const source = 'Hi **@ada**, see `x` &amp; [PR](https://x.example)';
  const [block] = readMarkup(source, 'markdown', people).blocks;
  const mention = block!.runs.find((run) => run.kind === 'mention')!;
  expect(source.slice(mention.start, mention.end)).toBe('@ada');
});
