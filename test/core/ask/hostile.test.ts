import { asksIn } from '../../../core/src/ask/asks';
import { LANGUAGE_CODES } from '../../../core/src/ask/languages/language';
import type { CommentBlocks } from '../../../core/src/ask/markup/block';
import type { Markup } from '../../../core/src/ask/markup/read-markup';
import { textRuns } from '../../../core/src/ask/markup/text-runs';
import { sentencesOf } from '../../../core/src/ask/sentence';
import { SentencePhrases } from '../../../core/src/ask/sentence-phrases';
import { people, read } from './labelled-asks';

/** Pieces that, repeated, make bad expressions and bad parsers take time that grows with the square of the length. */
const pieces: readonly (readonly [Markup, string])[] = [
  ['markdown', '*_'],
  ['markdown', '1. '],
  ['markdown', '![['],
  ['markdown', '> - '],
  ['jira-wiki', '!a'],
  ['jira-wiki', '[a|{{'],
  ['jira-wiki', 'bq. \n'],
  ['plain', '@ada, '],
  ['plain', '"“'],
  ['plain', 'if you can you by in two '],
  ['adf', '@ada @Dan '],
];

test.each(pieces)('a megabyte of %s %j is read within the time limit', (markup, piece) => {
  const text = piece.repeat(Math.ceil(2 ** 20 / piece.length));
  const body = markup === 'adf' ? { type: 'doc', content: [{ type: 'text', text }] } : text;
  expect(() => read(body, markup)).not.toThrow();
});

test('nested ADF beyond any depth is cut, not followed', () => {
  let node: unknown = { type: 'text', text: '@ada can you?' };
  for (let depth = 0; depth < 20_000; depth++) node = { type: 'panel', content: [node] };
  expect(read(node, 'adf').reading.asks).toEqual([]);
});

test('twice the text takes twice the steps: no rule looks further than one sentence', () => {
  const phrases = (copies: number): { sentences: number; longest: number; matches: number } => {
    const text = '@ada can you check if the cache and the import by friday are not @ben, '.repeat(copies);
    const runs = textRuns(text, 0, people);
    const comment: CommentBlocks = {
      blocks: [{ kind: 'paragraph', runs }],
      hasQuote: false,
      hasCodeBlock: false,
      isCut: false,
    };
    const views = sentencesOf(comment, people, new Set()).map(
      (sentence) => new SentencePhrases(sentence, LANGUAGE_CODES),
    );
    asksIn(views, null);
    return {
      sentences: views.length,
      longest: Math.max(...views.map((view) => view.sentence.tokens.length)),
      matches: views.reduce((sum, view) => sum + view.phrases.length, 0),
    };
  };
  const [one, two] = [phrases(300), phrases(600)];
  expect(two.longest).toBe(one.longest);
  expect(two.sentences / one.sentences).toBeCloseTo(2, 1);
  expect(two.matches / one.matches).toBeCloseTo(2, 1);
});
