/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';

/**
 * What people wrote, as paragraphs, lists, code and links. The little of Markdown that decision records use; everything else
 * stands as it was written. Text is escaped by JSX, so nothing of it becomes markup.
 */
export function WrittenText({ text }: { readonly text: string }) {
  return <div class="text">{blocksOf(text).map(blockOf)}</div>;
}

type Block = {
  readonly kind: 'code' | 'list' | 'ordered' | 'heading' | 'paragraph';
  readonly lines: readonly string[];
};

const FENCE = /^\s*(```|~~~)/;
const BULLET = /^\s*[-*+] +/;
const NUMBER = /^\s*\d+[.)] +/;
const HEADING = /^\s*\\?#{1,6} +/;

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { kind: Block['kind']; lines: string[] } | null = null;
  const close = () => {
    if (open !== null && open.lines.length > 0) blocks.push(open);
    open = null;
  };
  const into = (kind: Block['kind'], line: string) => {
    if (open?.kind !== kind || kind === 'heading') {
      close();
      open = { kind, lines: [] };
    }
    open!.lines.push(line);
  };
  let fence: string | null = null;
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark === fence) {
        fence = null;
        close();
      } else into('code', line);
    } else if (mark !== null) {
      close();
      fence = mark;
    } else if (line.trim() === '') close();
    else if (HEADING.test(line)) into('heading', line.replace(HEADING, ''));
    else if (BULLET.test(line)) into('list', line.replace(BULLET, ''));
    else if (NUMBER.test(line)) into('ordered', line.replace(NUMBER, ''));
    else if (isListOpen(open))
      (open as unknown as { lines: string[] }).lines.push(
        `${(open as unknown as { lines: string[] }).lines.pop() ?? ''} ${line.trim()}`,
      );
    else into('paragraph', line);
  }
  close();
  return blocks;
}

function isListOpen(open: { readonly kind: Block['kind'] } | null): boolean {
  return open?.kind === 'list' || open?.kind === 'ordered';
}

function blockOf({ kind, lines }: Block) {
  switch (kind) {
    case 'code':
      return <pre tabindex={0}>{lines.join('\n')}</pre>;
    case 'list':
      return (
        <ul>
          {lines.map((line) => (
            <li>{inlineOf(line)}</li>
          ))}
        </ul>
      );
    case 'ordered':
      return (
        <ol>
          {lines.map((line) => (
            <li>{inlineOf(line)}</li>
          ))}
        </ol>
      );
    case 'heading':
      return (
        <p>
          <strong>{inlineOf(lines.join(' '))}</strong>
        </p>
      );
    case 'paragraph':
      return <p>{inlineOf(lines.join('\n'))}</p>;
  }
}

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)|(https?:\/\/[^\s<>)\]]+)/g;

/** Code, bold words, and links to the web; no other scheme becomes a link. */
function inlineOf(text: string): Child[] {
  const parts: Child[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, bold, label, address, bare] = match;
    if (match.index > from) parts.push(text.slice(from, match.index));
    if (code !== undefined) parts.push(<code>{code}</code>);
    else if (bold !== undefined) parts.push(<strong>{bold}</strong>);
    else
      parts.push(
        <a href={address ?? bare} rel="noopener noreferrer">
          {label ?? bare}
        </a>,
      );
    from = match.index + whole.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}
