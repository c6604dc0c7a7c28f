import type { People } from '../people';
import { type Block, type CommentBlocks, MAX_SOURCE_LENGTH } from './block';
import { textRuns } from './text-runs';

const FENCE = /^ {0,3}(?:```|~~~)/;
const QUOTE = /^\s{0,3}>/;
/** "On Tue, 3 Mar 2026, Ada wrote:", "Am 3.3.2026 schrieb Ada:": below it, an e-mail quotes. */
const QUOTED_MAIL = /^(?:On|Am|Le|El|Em|Den) .{6,120}(?:wrote|schrieb|écrit|escribió|escreveu)[^:]{0,80}:\s{0,10}$/;

/**
 * Plain text as people type it: blank lines part paragraphs; lines that start with `>`, fenced lines and what an e-mail
 * program quotes are left out.
 */
export function readPlain(source: string, people: People): CommentBlocks {
  const text = source.slice(0, MAX_SOURCE_LENGTH);
  const blocks: Block[] = [];
  let hasQuote = false;
  let hasCodeBlock = false;
  let isFenced = false;
  let paragraph: { from: number; to: number } | null = null;
  const close = (): void => {
    if (paragraph === null) return;
    const runs = textRuns(text.slice(paragraph.from, paragraph.to), paragraph.from, people);
    blocks.push({ kind: 'paragraph', runs });
    paragraph = null;
  };
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    // A quotation or a fence shows at the start of a line; a line longer than this is neither.
    const line = text.slice(from, Math.min(to, from + 240)).replace(/\r$/, '');
    if (FENCE.test(line)) {
      isFenced = !isFenced;
      hasCodeBlock = true;
      close();
    } else if (isFenced || line.trim() === '') {
      close();
    } else if (QUOTE.test(line)) {
      hasQuote = true;
      close();
    } else if (QUOTED_MAIL.test(line)) {
      hasQuote = true;
      break;
    } else {
      paragraph = { from: paragraph === null ? from : (paragraph as { from: number }).from, to };
    }
    from = to + 1;
  }
  close();
  return { blocks, hasQuote, hasCodeBlock, isCut: source.length > MAX_SOURCE_LENGTH };
}
