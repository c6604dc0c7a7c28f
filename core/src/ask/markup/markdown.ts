import { fromMarkdown } from 'mdast-util-from-markdown';
import type { People } from '../people';
import { type Block, type CommentBlocks, MAX_SOURCE_LENGTH, type Run } from './block';
import { readPlain } from './plain';
import { linkRun, textRuns } from './text-runs';

type MarkdownNode = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/**
 * `mdast-util-from-markdown` takes time that grows with the square of deep nesting ("1. 1. 1. …") and of tangled emphasis
 * ("*_*_*_…"): 11 s and 7 s for 32,000 characters. Nobody writes so; a text beyond these bounds is read as plain text.
 */
const MAX_MARKERS_PER_LINE = 24;
const MAX_EMPHASIS_MARKS = 2_000;

/** Linear's Markdown: people are mentioned by the address of their page, or as `@name`. */
export function readMarkdown(source: string, people: People): CommentBlocks {
  const text = source.slice(0, MAX_SOURCE_LENGTH);
  if (isTangled(text)) return { ...readPlain(text, people), isCut: true };
  const walk = new MarkdownWalk(text, people);
  walk.visit(fromMarkdown(text), 'paragraph', 0);
  return { ...walk, isCut: source.length > MAX_SOURCE_LENGTH || walk.isTooDeep };
}

function isTangled(text: string): boolean {
  let emphasis = 0;
  let markers = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\n') markers = 0;
    else if (char === '*' || char === '_') emphasis++;
    // Every way in which a container can open: "> ", "- ", "+ ", "* ", "1. ", "1) ".
    if (char === '>' || ('-+*.)'.includes(char) && /[ \t]/.test(text[i + 1] ?? ''))) markers++;
    if (markers > MAX_MARKERS_PER_LINE && isMarkersOnly(text, i)) return true;
  }
  return emphasis > MAX_EMPHASIS_MARKS;
}

/** Whether the 48 characters before `i` are nothing but container markers, so that a long line of sentences is none. */
function isMarkersOnly(text: string, i: number): boolean {
  return /^[\s>\-+*.)\d]*$/.test(text.slice(Math.max(0, i - 48), i + 1));
}

class MarkdownWalk {
  readonly blocks: Block[] = [];
  hasQuote = false;
  hasCodeBlock = false;
  isTooDeep = false;
  readonly #text: string;
  readonly #people: People;

  constructor(text: string, people: People) {
    this.#text = text;
    this.#people = people;
  }

  visit(node: MarkdownNode, kind: Block['kind'], depth: number): void {
    if (depth > 60) {
      this.isTooDeep = true;
      return;
    }
    switch (node.type) {
      case 'blockquote':
        this.hasQuote = true;
        return;
      case 'code':
        this.hasCodeBlock = true;
        return;
      case 'paragraph':
        this.blocks.push({ kind, runs: this.#runsOf(node, false, 0) });
        return;
      case 'heading':
        this.blocks.push({ kind: 'heading', runs: this.#runsOf(node, false, 0) });
        return;
      case 'root':
      case 'list':
        for (const child of node.children) this.visit(child, kind, depth + 1);
        return;
      case 'listItem':
        for (const child of node.children) this.visit(child, 'list-item', depth + 1);
        return;
      default:
        return; // HTML, definitions, rules: nothing that anybody says
    }
  }

  #runsOf(node: unknown, strong: boolean, depth: number): Run[] {
    const { type, value, url, alt, children, position } = node as {
      type: string;
      value?: string;
      url?: string;
      alt?: string | null;
      children?: unknown[];
      position?: { start: { offset?: number }; end: { offset?: number } };
    };
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? start;
    if (depth > 60) {
      this.isTooDeep = true;
      return [];
    }
    switch (type) {
      case 'text': {
        // Where entities or escapes made the value shorter than its source, positions inside it are only near.
        const runs = textRuns(value ?? '', start, this.#people, strong);
        return end - start === (value ?? '').length
          ? runs
          : runs.map((run) => ({ ...run, start: Math.min(run.start, end), end: Math.min(run.end, end) }));
      }
      case 'break':
        return [{ kind: 'break', start, end }];
      case 'inlineCode':
        return [{ kind: 'code', start, end }];
      case 'image':
        return [{ kind: 'file', name: fileNameOf(url ?? '', alt ?? null), start, end }];
      case 'link': {
        const inner = (children ?? []).flatMap((child) => this.#runsOf(child, strong, depth + 1));
        const file = inner.find((run) => run.kind === 'file');
        if (file !== undefined) return [file];
        const title = inner.map((run) => (run.kind === 'text' ? run.text : '')).join('');
        return [linkRun(url ?? '', title.trim(), start, end, this.#people)];
      }
      default:
        return (children ?? []).flatMap((child) => this.#runsOf(child, strong || type === 'strong', depth + 1));
    }
  }
}

/** The name of an embedded file: the last part of its address if that has an ending, else what stands in its place. */
function fileNameOf(url: string, alt: string | null): string | null {
  const last = /[^/?#]{1,200}\.[A-Za-z0-9]{2,5}(?=$|[?#])/.exec(url.slice(0, 2_000))?.[0];
  return last ?? (alt === '' ? null : alt);
}
