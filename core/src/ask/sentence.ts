import type { Block, CommentBlocks, Run } from './markup/block';
import type { People } from './people';
import { LINK, MENTION, OPAQUE, type Token, tokensOf } from './token';

/** One sentence, or a line without an end mark: the unit in which asks, promises and updates are looked for. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** `?` where it ends in a question mark, whatever else follows it. */
  readonly ending: '?' | '!' | '.' | null;
  readonly start: number;
  readonly end: number;
  readonly block: Block['kind'];
  /** Which block of the comment it is in, and which line of that block. */
  readonly blockIndex: number;
  readonly line: number;
  /** The whole block is set in bold, or is a heading: a title rather than a sentence. */
  readonly isTitle: boolean;
}

/** Longest sentence, in tokens; a longer run of words is cut here, so that no rule ever looks further. */
const MAX_SENTENCE_TOKENS = 240;
/** Words that join names: "@ada und @ben". Kept together, since "@ada et @ben" may stand in an English text too. */
const JOINERS = new Set(['and', 'und', 'et', 'y', 'e', 'と', 'or', 'oder', 'ou', 'o', '&', '/', '+', ',', '、', '，']);
const HONORIFICS = ['さん', '様', 'さま', 'くん', '君', '氏', 'ちゃん', '殿'].map((word) => [...word]);

/** The sentences of a comment, in order. Names that stand together become one mention of several people. */
export function sentencesOf(comment: CommentBlocks, people: People, monthNames: ReadonlySet<string>): Sentence[] {
  return comment.blocks.flatMap((block, blockIndex) => {
    const tokens = joinNames(block.runs.flatMap((run) => tokensOfRun(run, people)));
    const isTitle = block.kind === 'heading' || isBold(block);
    return cut(tokens, monthNames).map((part) => ({ ...part, block: block.kind, blockIndex, isTitle }));
  });
}

function isBold(block: Block): boolean {
  const texts = block.runs.filter((run) => run.kind === 'text' && run.text.trim() !== '');
  return texts.length > 0 && texts.every((run) => run.kind === 'text' && run.strong);
}

function tokensOfRun(run: Run, people: People): Token[] {
  const { start, end } = run;
  switch (run.kind) {
    case 'text':
      return tokensOf(run.text, start);
    case 'break':
      return [{ kind: 'mark', text: '\n', start, end }];
    case 'mention':
      return [{ kind: 'mention', text: MENTION, start, end, people: [people.find(run.handle)] }];
    case 'link':
      return [{ kind: 'link', text: LINK, start, end }];
    case 'code':
      return [{ kind: 'opaque', text: OPAQUE, start, end }];
    case 'file':
      return [{ kind: 'file', text: LINK, start, end }];
    case 'emoji':
      return [];
  }
}

/** "@ada, @ben and @chi" → one mention; さん and its kind after a name go. */
function joinNames(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'mention') {
      joined.push(token);
      continue;
    }
    let back = joined.length - 1;
    while (back >= 0 && joined.length - back <= 3 && JOINERS.has(joined[back]!.text)) back--;
    const before = joined[back];
    if (before?.kind === 'mention') {
      joined.length = back;
      joined.push({ ...before, end: token.end, people: [...before.people!, ...token.people!].slice(0, 50) });
    } else joined.push(token);
    const honorific = HONORIFICS.find((parts) => parts.every((part, k) => tokens[i + 1 + k]?.text === part));
    i += honorific?.length ?? 0;
  }
  return joined;
}

type Cut = Pick<Sentence, 'tokens' | 'ending' | 'start' | 'end' | 'line'>;

function cut(tokens: readonly Token[], monthNames: ReadonlySet<string>): Cut[] {
  const parts: Cut[] = [];
  let current: Token[] = [];
  let line = 0;
  const close = (ending: Sentence['ending'], end?: number): void => {
    if (current.length > 0) {
      parts.push({ tokens: current, ending, start: current[0]!.start, end: end ?? current.at(-1)!.end, line });
    }
    current = [];
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.text === '\n') {
      close(null);
      line++;
      continue;
    }
    const mark = token.kind === 'mark' ? END_MARKS[token.text] : undefined;
    if (mark === undefined || (mark === '.' && !endsSentence(tokens, i, monthNames))) {
      current.push(token);
      if (current.length >= MAX_SENTENCE_TOKENS) close(null);
      continue;
    }
    let ending = mark;
    let next = i;
    while (END_MARKS[tokens[next + 1]?.text ?? ''] !== undefined) {
      next++;
      if (END_MARKS[tokens[next]!.text] === '?') ending = '?';
    }
    close(ending, tokens[next]!.end);
    i = next;
  }
  close(null);
  return parts;
}

const END_MARKS: Readonly<Record<string, '?' | '!' | '.' | undefined>> = {
  ...{ '.': '.', '。': '.', '．': '.', '…': '.', '!': '!', '?': '?', '؟': '?' },
};

/** "3.0.2" and "app.js" go on; so does "9. März". */
function endsSentence(tokens: readonly Token[], i: number, monthNames: ReadonlySet<string>): boolean {
  const dot = tokens[i]!;
  const next = tokens[i + 1];
  if (next === undefined || dot.text === '。') return true;
  if (next.start === dot.end && next.kind !== 'mark') return false;
  return !(tokens[i - 1]?.kind === 'number' && monthNames.has(next.text));
}
