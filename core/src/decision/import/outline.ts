import { opaqueLines } from '../opaque-lines';

/** A heading and the lines up to the next one, whatever its level. The first part of a text has level 0 and no heading. */
export interface OutlinePart {
  readonly level: number;
  /** As written, without marks, comments and closing marks. */
  readonly heading: string;
  /** The heading's own lines and those under it, as they stand in the source. */
  readonly source: readonly string[];
  readonly lines: readonly string[];
}

const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const UNDERLINE = /^ {0,3}(={3,}|-{3,})[ \t]*$/;
const NO_PARAGRAPH = /^(?: {4}|\t| {0,3}(?:[-+*>|#]|\d{1,9}[.)]))/;

/** Parts a text at all its headings, in one pass. Headings in code and comments are none. */
export function outline(lines: readonly string[]): OutlinePart[] {
  const { opaque } = opaqueLines(lines);
  const parts: { level: number; heading: string; source: string[]; lines: string[] }[] = [
    { level: 0, heading: '', source: [], lines: [] },
  ];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const atx = opaque[at] ? null : ATX.exec(line);
    const underline = opaque[at] || atx !== null ? '' : underlineBelow(lines, at);
    if (atx !== null) {
      parts.push({ level: atx[1]!.length, heading: headingText(atx[2] ?? ''), source: [line], lines: [] });
    } else if (underline !== '') {
      const level = underline.trimStart().startsWith('=') ? 1 : 2;
      parts.push({ level, heading: headingText(line), source: [line, underline], lines: [] });
      at += 1;
    } else {
      parts.at(-1)!.source.push(line);
      parts.at(-1)!.lines.push(line);
    }
  }
  return parts;
}

/** The underline that makes a line of its own a heading, or nothing. */
function underlineBelow(lines: readonly string[], at: number): string {
  const line = lines[at]!;
  const below = lines[at + 1];
  if (below === undefined || !UNDERLINE.test(below) || line.trim() === '' || NO_PARAGRAPH.test(line)) return '';
  return at === 0 || lines[at - 1]!.trim() === '' ? below : '';
}

function headingText(text: string): string {
  const bare = withoutComments(text).trim();
  // Closing marks are marks only after a space; walking back keeps this linear.
  let end = bare.length;
  while (end > 0 && bare[end - 1] === '#') end -= 1;
  return end === 0 || /\s/.test(bare[end - 1]!) ? bare.slice(0, end).trim() : bare;
}

/** A text without its HTML comments. An unclosed one runs to the end. */
export function withoutComments(text: string): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<!--', at);
    if (start < 0) return out + text.slice(at);
    out += text.slice(at, start);
    const end = text.indexOf('-->', start + 4);
    if (end < 0) return out;
    at = end + 3;
  }
  return out;
}
