import { z } from 'zod';
import type { People } from '../people';
import { type Block, type CommentBlocks, MAX_SOURCE_LENGTH, type Run } from './block';
import { linkRun, textRuns } from './text-runs';

/**
 * A node of the Atlassian Document Format, as loose as a vendor's format has to be read: unknown kinds are walked through.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ (read November 2026)
 */
const AdfNode = z.looseObject({
  type: z.string().catch(''),
  text: z.string().optional().catch(undefined),
  attrs: z.record(z.string(), z.unknown()).optional().catch(undefined),
  marks: z
    .array(
      z.looseObject({
        type: z.string().catch(''),
        attrs: z.record(z.string(), z.unknown()).optional().catch(undefined),
      }),
    )
    .optional()
    .catch(undefined),
  content: z.array(z.unknown()).optional().catch(undefined),
});
type AdfNode = z.infer<typeof AdfNode>;

/** Deeper nodes are left unread: the editor itself nests tables in panels in lists, about ten deep. */
const MAX_DEPTH = 60;
/** More nodes than this are left unread. */
const MAX_NODES = 20_000;

/** Jira Cloud's document, as an object or as its JSON text; anything else is an empty comment. */
export function readAdf(body: unknown, people: People): CommentBlocks {
  const walk = new AdfWalk(people);
  walk.visit(typeof body === 'string' ? parseJson(body) : body, 'paragraph', 0);
  walk.close('paragraph');
  return { blocks: walk.blocks, hasQuote: walk.hasQuote, hasCodeBlock: walk.hasCodeBlock, isCut: walk.isCut };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // not a document: nothing is said
  }
}

class AdfWalk {
  readonly blocks: Block[] = [];
  hasQuote = false;
  hasCodeBlock = false;
  isCut = false;
  readonly #people: People;
  #runs: Run[] = [];
  #kind: Block['kind'] = 'paragraph';
  #offset = 0;
  #nodes = 0;

  constructor(people: People) {
    this.#people = people;
  }

  visit(value: unknown, kind: Block['kind'], depth: number): void {
    if (depth > MAX_DEPTH || ++this.#nodes > MAX_NODES || this.#offset > MAX_SOURCE_LENGTH) {
      this.isCut = true;
      return;
    }
    const parsed = AdfNode.safeParse(value);
    if (!parsed.success) return;
    const node = parsed.data;
    switch (node.type) {
      case 'blockquote':
        this.hasQuote = true;
        return;
      case 'codeBlock':
        this.hasCodeBlock = true;
        return;
      case 'text':
        this.#text(node);
        return;
      case 'hardBreak':
        this.#put((at) => ({ kind: 'break', start: at, end: at + 1 }), 1);
        return;
      case 'mention':
        this.#put((at) => ({
          kind: 'mention',
          handle: { form: 'account-id', value: attr(node, 'id') },
          start: at,
          end: at,
        }));
        return;
      case 'emoji':
        this.#put((at) => ({ kind: 'emoji', start: at, end: at }));
        return;
      case 'inlineCard':
      case 'blockCard':
      case 'embedCard':
        this.#put((at) => linkRun(attr(node, 'url'), null, at, at, this.#people));
        return;
      case 'media':
      case 'mediaInline':
        this.#put((at) => ({ kind: 'file', name: attr(node, 'alt') || null, start: at, end: at }));
        return;
      case 'date':
        this.#date(attr(node, 'timestamp'));
        return;
      case 'status':
        this.#words(attr(node, 'text'), true);
        return;
      case 'paragraph':
      case 'heading':
      case 'taskItem':
      case 'decisionItem':
      case 'mediaSingle':
      case 'mediaGroup':
        this.close(node.type === 'heading' ? 'heading' : node.type.endsWith('Item') ? 'list-item' : kind);
        this.#children(node, kind, depth);
        this.close('paragraph');
        return;
      default:
        this.#children(node, kindInside(node.type, kind), depth);
    }
  }

  /** Ends the block that is open and opens one of this kind. */
  close(next: Block['kind']): void {
    if (this.#runs.length > 0) this.blocks.push({ kind: this.#kind, runs: this.#runs });
    this.#runs = [];
    this.#kind = next;
    this.#offset++;
  }

  #children(node: AdfNode, kind: Block['kind'], depth: number): void {
    for (const child of node.content ?? []) {
      if (this.isCut) return;
      this.visit(child, kind, depth + 1);
    }
  }

  #text(node: AdfNode): void {
    const text = node.text ?? '';
    const marks = node.marks ?? [];
    const link = marks.find((mark) => mark.type === 'link');
    if (marks.some((mark) => mark.type === 'code')) {
      this.#put((at) => ({ kind: 'code', start: at, end: at + text.length }), text.length);
    } else if (link !== undefined) {
      const url = typeof link.attrs?.href === 'string' ? link.attrs.href : '';
      this.#put((at) => linkRun(url, text, at, at + text.length, this.#people), text.length);
    } else
      this.#words(
        text,
        marks.some((mark) => mark.type === 'strong'),
      );
  }

  #words(text: string, strong: boolean): void {
    if (text.length > MAX_SOURCE_LENGTH) this.isCut = true;
    const read = text.slice(0, MAX_SOURCE_LENGTH);
    for (const run of textRuns(read, this.#offset, this.#people, strong)) this.#runs.push(run);
    this.#offset += read.length;
  }

  /** A date node holds milliseconds since 1970 at midnight UTC, as text; people see the date, so it is read as one. */
  #date(timestamp: string): void {
    const date = new Date(Number(timestamp));
    if (timestamp !== '' && !Number.isNaN(date.getTime())) this.#words(date.toISOString().slice(0, 10), false);
  }

  #put(make: (at: number) => Run, length = 0): void {
    this.#runs.push(make(this.#offset));
    this.#offset += length;
  }
}

function kindInside(type: string, kind: Block['kind']): Block['kind'] {
  if (type === 'listItem') return 'list-item';
  return type === 'tableCell' || type === 'tableHeader' ? 'cell' : kind;
}

function attr(node: AdfNode, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 2_000) : '';
}
