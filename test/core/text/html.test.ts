import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { escapeHtml, escapeMarkdown } from '../../../core/src/text/html';
import { page } from '../../../core/src/text/page';
import { PAGE_STYLE, PAGE_STYLE_SHA256 } from '../../../core/src/text/page-style';
import { runs } from '../../support/runs';

test.each`
  text                           | html
  ${'<script>alert(1)</script>'} | ${'&lt;script&gt;alert(1)&lt;/script&gt;'}
  ${'" onload="x'}               | ${'&quot; onload=&quot;x'}
  ${"it's & <that>"}             | ${'it&#39;s &amp; &lt;that&gt;'}
  ${'nul \u0000 bell \u0007'}    | ${'nul \ufffd bell \ufffd'}
  ${'日本語 👋🏽'}                 | ${'日本語 👋🏽'}
`('$text is shown, not run', ({ text, html }) => {
  expect(escapeHtml(text)).toBe(html);
});

test('Markdown reads an escaped text as that text and nothing else', () => {
  const pieces = fc.constantFrom(
    '*',
    '_',
    '`',
    '[a](b)',
    '<b>',
    '# ',
    '- ',
    '1. ',
    '> ',
    '![',
    '\\',
    '|',
    '~~',
    '&amp;',
    'a',
    ' ',
    'https://x.org',
    '@ada',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { minLength: 1, maxLength: 8 }).map((all) => all.join('').replaceAll(/\s+/g, ' ').trim()),
      (text) => {
        fc.pre(text !== '' && !/^[-=+]+$/.test(text));
        const [first, ...rest] = fromMarkdown(`- ${escapeMarkdown(text)}`).children;
        expect(rest).toEqual([]);
        const paragraph = (
          first as { children: { children: { type: string; children: { type: string; value?: string }[] }[] }[] }
        ).children[0]!.children[0]!;
        expect(paragraph.type).toBe('paragraph');
        expect(paragraph.children.map(({ type }) => type)).toEqual(['text']);
        expect(paragraph.children[0]!.value).toBe(text);
      },
    ),
    runs(300),
  );
});

test('the policy of a page allows its one style', () => {
  expect(PAGE_STYLE_SHA256).toBe(createHash('sha256').update(PAGE_STYLE).digest('base64'));
  expect(page({ language: 'en', title: 'x', body: '' })).toContain(`style-src 'sha256-${PAGE_STYLE_SHA256}'`);
});
