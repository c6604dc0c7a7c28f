import { trimBlankLines } from './opaque-lines';
import { unescapeLine } from './own-sections';

interface OptionDraft {
  title: string;
  text: string;
  pros: string[];
  neutral: string[];
  cons: string[];
}

const HEADING = /^ {0,3}###(?:[ \t]|$)/;
const ARGUMENT = /^- (Good|Neutral|Bad):/;
const KIND = { Good: 'pros', Neutral: 'neutral', Bad: 'cons' } as const;

/**
 * Reads the options section: a heading an option, its text, then `- Good:`, `- Neutral:` and `- Bad:` items. A section
 * without such headings may be a plain list of titles instead.
 *
 * @returns The options, and any text before the first that is no option.
 */
export function readOwnOptions(
  lines: readonly string[],
  opaque: readonly boolean[],
): { readonly options: readonly OptionDraft[]; readonly preamble: string } {
  const starts = lines.flatMap((line, index) => (!opaque[index] && HEADING.test(line) ? [index] : []));
  const before = lines.slice(0, starts[0] ?? lines.length);
  const options = starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length;
    const title = lines[start]!.trimStart().slice(3).trim();
    return readOption(title, lines.slice(start + 1, end), opaque.slice(start + 1, end));
  });
  const preamble = trimBlankLines(before.map((line, index) => (opaque[index] ? line : unescapeLine(line, 'section'))));
  const titles = starts.length === 0 ? listedTitles(before) : null;
  return titles === null ? { options, preamble } : { options: titles.map(bareOption), preamble: '' };
}

function bareOption(title: string): OptionDraft {
  return { title, text: '', pros: [], neutral: [], cons: [] };
}

/** The titles, if every line that says something is an item of one flat list. */
function listedTitles(lines: readonly string[]): string[] | null {
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length === 0 || !filled.every((line) => /^[-*+] \S/.test(line))) return null;
  return filled.map((line) => line.slice(2).trim());
}

function readOption(title: string, lines: readonly string[], opaque: readonly boolean[]): OptionDraft {
  const option = bareOption(title);
  const text: string[] = [];
  let item: string[] | null = null;
  let kind: 'pros' | 'neutral' | 'cons' = 'pros';
  const close = () => {
    if (item !== null) option[kind].push(trimItem(item));
    item = null;
  };
  lines.forEach((line, index) => {
    const plain = opaque[index] === true ? line : unescapeLine(line, 'option');
    const match = opaque[index] === true ? null : ARGUMENT.exec(line);
    if (match !== null) {
      close();
      kind = KIND[match[1] as keyof typeof KIND];
      item = [line.slice(match[0].length).replace(/^ /, '')];
    } else if (item !== null && (line === '' || line.startsWith('  '))) {
      item.push(plain.slice(2));
    } else {
      close();
      text.push(plain);
    }
  });
  close();
  option.text = trimBlankLines(text);
  return option;
}

/** Blank lines at the end belong to what follows; the first line is the item's own, even when empty. */
function trimItem(lines: readonly string[]): string {
  let end = lines.length;
  while (end > 0 && lines[end - 1]!.trim() === '') end -= 1;
  return lines.slice(0, end).join('\n');
}
