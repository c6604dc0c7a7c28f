import type { CommentBlocks } from './markup/block';
import type { SentencePhrases } from './sentence-phrases';

/**
 * Whether a comment says anything: a word, a number, a link, a file or a piece of code of its own.
 *
 * "+1", emoji, names alone, "cc @x" and quotations alone say nothing. A screenshot or a log may be all that was asked for,
 * so they do.
 */
export function saysSomething(comment: CommentBlocks, views: readonly SentencePhrases[]): boolean {
  if (comment.hasCodeBlock) return true;
  return views.some((view) => {
    const { tokens } = view.sentence;
    const covered = new Set<number>();
    for (const phrase of view.all('fyi')) for (let index = phrase.from; index < phrase.to; index++) covered.add(index);
    const said = tokens.filter(
      (token, index) => token.kind !== 'mark' && token.kind !== 'mention' && !covered.has(index),
    );
    const isVote = said.length === 1 && said[0]!.text === '1' && tokens.some((token) => token.text === '+');
    return said.length > 0 && !isVote;
  });
}
