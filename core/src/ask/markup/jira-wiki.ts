import type { People } from '../people';
import { type Block, type CommentBlocks, MAX_SOURCE_LENGTH, type Run } from './block';
import { linkRun, textRuns } from './text-runs';

const MACRO = /\{(quote|code|noformat|panel|color)(?::[^}\n]{0,200})?\}/y;
const LINE_START = /^[ \t]{0,20}(?:(h[1-6]\.|bq\.)[ \t]{0,20}|([*#-]{1,12}) (?=\S)|(\|\|?))?/;
/** `(y)`, `(/)`, `(*r)` and their kind; `:)` has no letters anyway. */
const EMOTICON = /\((?:y|n|i|\/|x|!|\+|-|\?|on|off|\*[rgby]?|flag|flagoff)\)/y;
const BRACKET = /\[([^[\]\n]{1,2000})\]/y;
const FILE = /!([^!|\n\s][^!|\n]{0,200}\.[A-Za-z0-9]{2,5})(?:\|[^!\n]{0,200})?!/y;
const MONO = /\{\{[^\n]{1,500}?\}\}/y;

/**
 * Jira's wiki markup, read in one pass. `{quote}`, `bq.`, `{code}` and `{noformat}` are left out, up to the end of the text
 * where they are never closed; a panel is the writer's own text.
 *
 * @see https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all (read November 2026)
 */
export function readJiraWiki(source: string, people: People): CommentBlocks {
  const text = source.slice(0, MAX_SOURCE_LENGTH);
  const walk = new WikiWalk(text, people);
  walk.read();
  return { ...walk, isCut: source.length > MAX_SOURCE_LENGTH };
}

class WikiWalk {
  readonly blocks: Block[] = [];
  hasQuote = false;
  hasCodeBlock = false;
  readonly #text: string;
  readonly #people: People;
  #runs: Run[] = [];
  #kind: Block['kind'] = 'paragraph';
  /** Where the plain text that is not yet in a run starts. */
  #from = 0;

  constructor(text: string, people: People) {
    this.#text = text;
    this.#people = people;
  }

  read(): void {
    const text = this.#text;
    let i = this.#startLine(0);
    while (i < text.length) {
      const char = text[i]!;
      if (char === '\n') {
        this.#flush(i);
        i = this.#endLine(i);
      } else if (char === '{') i = this.#brace(i);
      else if (char === '[') i = this.#bracket(i);
      else if (char === '!') i = this.#file(i);
      else if (char === '(') i = this.#emoticon(i);
      else if (char === '|' && this.#kind === 'cell') {
        this.#flush(i);
        this.#close('cell');
        this.#from = ++i;
      } else i++;
    }
    this.#flush(text.length);
    this.#close('paragraph');
  }

  /** Opens a line: headings, lists, cells; a `bq.` line is skipped whole. Returns where reading goes on. */
  #startLine(at: number): number {
    const start = LINE_START.exec(this.#text.slice(at, at + 60));
    const [whole = '', word, list, bar] = start ?? [];
    if (word === 'bq.') {
      this.hasQuote = true;
      this.#close('paragraph');
      const newline = this.#text.indexOf('\n', at);
      return this.#skipTo(newline === -1 ? this.#text.length : newline);
    }
    if (word !== undefined) this.#close('heading');
    else if (list !== undefined) this.#close('list-item');
    else if (bar !== undefined) this.#close('cell');
    else if (this.#kind !== 'paragraph') this.#close('paragraph');
    return this.#skipTo(at + (word === undefined && list === undefined && bar === undefined ? 0 : whole.length));
  }

  #endLine(newline: number): number {
    const next = this.#text.slice(newline + 1, newline + 40);
    if (/^[ \t\r]*(?:\n|$)/.test(next)) this.#close('paragraph');
    else if (this.#runs.length > 0) this.#runs.push({ kind: 'break', start: newline, end: newline + 1 });
    return newline + 1 < this.#text.length ? this.#startLine(newline + 1) : this.#skipTo(newline + 1);
  }

  #brace(at: number): number {
    MONO.lastIndex = at;
    const mono = this.#text.startsWith('{{', at) ? MONO.exec(this.#text)?.[0] : undefined;
    if (mono !== undefined) return this.#put(at, { kind: 'code', start: at, end: at + mono.length });
    MACRO.lastIndex = at;
    const macro = MACRO.exec(this.#text);
    if (macro === null) return at + 1;
    const after = at + macro[0].length;
    this.#flush(at);
    if (macro[1] === 'panel' || macro[1] === 'color') return this.#skipTo(after);
    if (macro[1] === 'quote') this.hasQuote = true;
    else this.hasCodeBlock = true;
    this.#close('paragraph');
    const close = this.#text.indexOf(`{${macro[1]}}`, after);
    return this.#skipTo(close === -1 ? this.#text.length : close + `{${macro[1]}}`.length);
  }

  #bracket(at: number): number {
    BRACKET.lastIndex = at;
    const inner = BRACKET.exec(this.#text)?.[1];
    if (inner === undefined) return at + 1;
    const end = at + inner.length + 2;
    if (inner.startsWith('~')) {
      const id = /^~accountid:(.*)$/s.exec(inner)?.[1];
      const handle = { form: id === undefined ? 'name' : 'account-id', value: id ?? inner.slice(1) } as const;
      return this.#put(at, { kind: 'mention', handle, start: at, end });
    }
    if (inner.startsWith('^')) return this.#put(at, { kind: 'file', name: inner.slice(1), start: at, end });
    const bar = inner.lastIndexOf('|');
    const parts = inner.split('|');
    const url = parts.find((part, index) => (index > 0 || bar === -1) && /^(?:https?:\/\/|mailto:)/.test(part));
    if (url === undefined) return at + 1;
    return this.#put(at, linkRun(url, bar === -1 ? null : parts[0]!, at, end, this.#people));
  }

  #file(at: number): number {
    FILE.lastIndex = at;
    const found = FILE.exec(this.#text);
    if (found === null) return at + 1;
    const name = found[1]!.split('/').pop()!;
    return this.#put(at, { kind: 'file', name, start: at, end: at + found[0].length });
  }

  #emoticon(at: number): number {
    EMOTICON.lastIndex = at;
    const found = EMOTICON.exec(this.#text)?.[0];
    return found === undefined ? at + 1 : this.#put(at, { kind: 'emoji', start: at, end: at + found.length });
  }

  #put(at: number, run: Run): number {
    this.#flush(at);
    this.#runs.push(run);
    return this.#skipTo(run.end);
  }

  #skipTo(at: number): number {
    this.#from = at;
    return at;
  }

  #flush(to: number): void {
    if (to > this.#from) {
      this.#runs.push(...textRuns(this.#text.slice(this.#from, to), this.#from, this.#people));
    }
    this.#from = to;
  }

  /** Ends the block that is open and opens one of this kind. */
  #close(next: Block['kind']): void {
    while (this.#runs.at(-1)?.kind === 'break') this.#runs.pop();
    if (this.#runs.length > 0) this.blocks.push({ kind: this.#kind, runs: this.#runs });
    this.#runs = [];
    this.#kind = next;
  }
}
