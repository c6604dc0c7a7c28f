/** A value of front matter: text, or a list of texts. Nested structures are kept as the text they were written as. */
export type FrontMatterValue = string | readonly string[];

export interface FrontMatter {
  readonly values: ReadonlyMap<string, FrontMatterValue>;
  /** How each value was written on its own line, before any reading. */
  readonly raw: ReadonlyMap<string, string>;
  /** Lines that could not be read. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

export interface SplitMarkdown {
  readonly frontMatter: FrontMatter | null;
  readonly lines: readonly string[];
}

/**
 * Parts a text into front matter and lines of Markdown. Line ends of every kind become one kind; a byte order mark goes.
 *
 * Front matter is read by these lines and not by a YAML library: what people write there is flat, everything is kept as
 * the text it is (`0001` and `no` stay what they are), and the time taken grows with the length and no faster. The YAML
 * library takes quadratic time on repeated anchors and can take the process down on deep nesting (yaml 2.9.1, tried
 * 2026-11-22), which a folder of other people's files must not be able to do.
 */
export function splitMarkdown(markdown: string): SplitMarkdown {
  const lines = markdown
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  if (lines[0]?.trimEnd() !== '---') return { frontMatter: null, lines };
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end < 0) return { frontMatter: null, lines };
  const frontMatter = readFrontMatter(lines.slice(1, end));
  // A rule, some prose and another rule are Markdown, not front matter.
  if (frontMatter.values.size === 0 && frontMatter.unread.length > 0) return { frontMatter: null, lines };
  return { frontMatter, lines: lines.slice(end + 1) };
}

/** Reads the lines between the rules. The last of two equal keys holds. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const values = new Map<string, FrontMatterValue>();
  const raw = new Map<string, string>();
  const unread: { line: number; text: string }[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const colon = colonOf(line);
    at += 1;
    if (colon < 0) {
      if (line.trim() !== '' && !line.trimStart().startsWith('#')) unread.push({ line: at + 1, text: line });
      continue;
    }
    const start = at;
    while (at < lines.length && /^(?:[ \t]|- |-$|$)/.test(lines[at]!)) at += 1;
    const key = unquoted(line.slice(0, colon).trimEnd());
    const rest = line.slice(colon + 1).trim();
    values.set(key, readValue(rest, lines.slice(start, at)));
    raw.set(key, rest);
  }
  return { values, raw, unread };
}

/** Where the colon after the key stands, or -1 for a line that starts no key. */
function colonOf(line: string): number {
  if (line.startsWith('"')) {
    const end = closingQuote(line, 0);
    return end > 0 && line[end + 1] === ':' ? end + 1 : -1;
  }
  if (!/^[^\s#'"[\]{}|>*&!%`,]/.test(line) || /^[-?] /.test(line)) return -1;
  let colon = line.indexOf(':');
  while (colon > 0 && !/^(?:\s|$)/.test(line.slice(colon + 1, colon + 2))) colon = line.indexOf(':', colon + 1);
  return colon > 0 && colon <= 120 ? colon : -1;
}

function readValue(rest: string, block: readonly string[]): FrontMatterValue {
  const first = withoutComment(rest);
  const under = block.filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  if (/^[|>][+-]?\d?$/.test(first)) return dedent(block, first.startsWith('>') ? ' ' : '\n');
  if (first === '' && under.length > 0) {
    const items = under
      .map((line) => line.trim())
      .map((line) => (/^-(?:\s|$)/.test(line) ? line.slice(1).trim() : null));
    if (items.every((item) => item !== null)) return items.map((item) => unquoted(withoutComment(item)));
    return dedent(block, '\n');
  }
  const whole = [first, ...under.map((line) => line.trim())].join(' ');
  return whole.startsWith('[') && whole.endsWith(']') ? flowList(whole.slice(1, -1)) : unquoted(whole);
}

function dedent(block: readonly string[], joint: string): string {
  const filled = block.filter((line) => line.trim() !== '');
  const indent = filled.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), 99);
  return block
    .map((line) => line.slice(indent))
    .join(joint)
    .trim();
}

/** A comment starts at a `#` that follows a space, outside quotes. */
function withoutComment(text: string): string {
  if (text.startsWith('"') || text.startsWith("'")) {
    const end = closingQuote(text, 0);
    return end > 0 && /^\s+#/.test(text.slice(end + 1)) ? text.slice(0, end + 1) : text;
  }
  const at = text.startsWith('#') ? 0 : text.startsWith('[') ? -1 : text.search(/\s#/);
  return (at < 0 ? text : text.slice(0, at)).trim();
}

/** The items of `a, "b, c", d`. */
function flowList(inside: string): string[] {
  const items: string[] = [];
  let at = 0;
  while (at < inside.length) {
    let start = at;
    while (start < inside.length && /\s/.test(inside[start]!)) start += 1;
    const quoteEnd = /["']/.test(inside.charAt(start)) ? closingQuote(inside, start) : -1;
    const comma = inside.indexOf(',', quoteEnd < 0 ? start : quoteEnd);
    const end = comma < 0 ? inside.length : comma;
    const item = inside.slice(start, end).trim();
    if (item !== '') items.push(unquoted(item));
    at = end + 1;
  }
  return items;
}

/** Where the quote that opens at `start` closes, or -1. A backslash escapes in double quotes, a doubled quote in single ones. */
function closingQuote(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\' && quote === '"') at += 1;
    else if (text[at] === quote && quote === "'" && text[at + 1] === quote) at += 1;
    else if (text[at] === quote) return at;
  }
  return -1;
}

function unquoted(text: string): string {
  if (text.length >= 2 && text.startsWith('"') && text.endsWith('"')) {
    try {
      return String(JSON.parse(text));
    } catch {
      return text.slice(1, -1);
    }
  }
  if (text.length >= 2 && text.startsWith("'") && text.endsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  return text;
}

const BARE = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/@+-]*[\p{L}\p{N}_/@+-])?$/u;

/** A value as one line of front matter reads back to exactly it. */
export function frontMatterLine(key: string, value: FrontMatterValue): string {
  const name = /^[A-Za-z_][\w.-]*$/.test(key) ? key : JSON.stringify(key);
  return `${name}: ${typeof value === 'string' ? quoted(value) : `[${value.map(quoted).join(', ')}]`}`;
}

function quoted(text: string): string {
  return BARE.test(text) ? text : JSON.stringify(text);
}
