import fc from 'fast-check';
import { LANGUAGE_CODES } from '../../../core/src/ask/languages/language';
import type { Markup } from '../../../core/src/ask/markup/read-markup';
import { at } from '../../support/at';
import { runs } from '../../support/runs';
import { de } from './labelled/de';
import { en } from './labelled/en';
import { es } from './labelled/es';
import { fr } from './labelled/fr';
import { ja } from './labelled/ja';
import { pt } from './labelled/pt';
import { read } from './labelled-asks';

/** 300 texts each in the default run; `RUNS=334` makes it 100,000. */
const SIZE = runs(300);

const words = [en, de, fr, es, pt, ja].flatMap((cases) => cases.flatMap(([text]) => text.split(/(?<=\s)/)));
const marks = [
  '\n',
  '\n\n',
  '> ',
  '```\n',
  '{quote}',
  '{code}',
  '{{',
  '}}',
  '[~ada]',
  '[',
  ']',
  '(',
  '|',
  '!',
  '*',
  '_',
  '#',
  '- ',
  '1. ',
  'bq. ',
  'h1. ',
  'https://',
  '@',
  '<',
  '&amp;',
  '\\',
  '~~~',
  '|| ',
  '{color:red}',
  '[^a.mp4]',
  '!a.mov!',
  '\u200b',
  '\ud800',
  '\u0000',
  '👍🏽',
  'e\u0301',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 3, arbitrary: fc.constantFrom(...marks) },
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    fc.record(
      {
        type: fc.constantFrom(
          'text',
          'paragraph',
          'mention',
          'heading',
          'listItem',
          'blockquote',
          'codeBlock',
          'media',
          'inlineCard',
          'date',
          'hardBreak',
          'table',
          'tableCell',
          'expand',
          'taskItem',
          'x',
        ),
        text: fc.oneof(text, fc.anything()),
        attrs: fc.oneof(
          fc.record(
            { id: fc.constantFrom('ada', 'ben', ''), url: fc.webUrl(), timestamp: fc.string(), alt: fc.string() },
            { requiredKeys: [] },
          ),
          fc.anything(),
        ),
        marks: fc.oneof(
          fc.array(
            fc.record({ type: fc.constantFrom('code', 'link', 'strong'), attrs: fc.record({ href: fc.webUrl() }) }),
          ),
          fc.anything(),
        ),
        content: fc.oneof({ weight: 4, arbitrary: fc.array(tie('node'), { maxLength: 5 }) }, fc.anything()),
      },
      { requiredKeys: ['type'] },
    ),
    fc.jsonValue(),
  ),
}));

const now = at('2026-03-04 10:00 +01:00');
const known = ['ada', 'ben', 'chi', 'dan', 'tanaka', 'sato'];

/** What holds of every reading, whatever was read. */
function expectSane(body: unknown, markup: Markup): void {
  const { reading, evidence } = read(body, markup, now);
  for (const ask of reading.asks) {
    expect(ask.of.length).toBeGreaterThan(0);
    expect(ask.of.every((id) => known.includes(id))).toBe(true);
    expect(new Set(ask.of).size).toBe(ask.of.length);
  }
  if (reading.promisedUntil !== null) expect(reading.promisedUntil.getTime()).toBeGreaterThan(now.getTime());
  const length = typeof body === 'string' && markup !== 'adf' ? body.length : Number.POSITIVE_INFINITY;
  for (const { start, end, language } of evidence) {
    expect(start >= 0 && start <= end && end <= length).toBe(true);
    if (language !== null) expect(LANGUAGE_CODES).toContain(language);
  }
  expect(read(body, markup, now)).toEqual({ reading, evidence });
}

test.each(['markdown', 'jira-wiki', 'plain'] as const)('any %s text is read, sanely, and the same again', (markup) => {
  fc.assert(
    fc.property(text, (body) => expectSane(body, markup)),
    SIZE,
  );
});

test('any ADF document is read, sanely, and the same again', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.record({ type: fc.constant('doc'), content: fc.array(node, { maxLength: 6 }) }), node),
      (body) => expectSane(body, 'adf'),
    ),
    SIZE,
  );
});
