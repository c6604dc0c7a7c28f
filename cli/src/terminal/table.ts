import stringWidth from 'string-width';
import type { Terminal } from './terminal';

export interface Column {
  readonly title: string;
  /** Numbers stand to the right, so that their digits line up. */
  readonly align?: 'left' | 'right';
  /** The column that gives way first where the terminal is too narrow. */
  readonly mayShrink?: boolean;
}

const GAP = '  ';
const NARROWEST = 8;

/**
 * A table with a heading, aligned by how wide the characters are on the screen.
 *
 * On a terminal it fits the width by cutting the columns that may shrink; in a pipe nothing is cut. Cells may be styled.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], terminal: Terminal): string {
  const natural = columns.map(({ title }, i) =>
    Math.max(stringWidth(title), ...rows.map((row) => stringWidth(row[i] ?? ''))),
  );
  const widths = fitted(columns, natural, terminal.columns);
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, i) => padded(cells[i] ?? '', widths[i]!, align ?? 'left', terminal.glyphs.ellipsis))
      .join(GAP)
      .trimEnd();
  const heading = line(columns.map(({ title }) => title));
  const rule = widths.map((width) => terminal.glyphs.rule.repeat(width)).join(GAP);
  return [terminal.style.bold(heading), terminal.style.dim(rule), ...rows.map(line)].join('\n');
}

function fitted(columns: readonly Column[], natural: readonly number[], limit: number | null): readonly number[] {
  const total = natural.reduce((sum, width) => sum + width, GAP.length * (columns.length - 1));
  if (limit === null || total <= limit) return natural;
  const widths = [...natural];
  let excess = total - limit;
  for (const [i, { mayShrink }] of columns.entries()) {
    if (!mayShrink || excess <= 0) continue;
    const cut = Math.min(excess, Math.max(0, widths[i]! - NARROWEST));
    widths[i] = widths[i]! - cut;
    excess -= cut;
  }
  return widths;
}

function padded(text: string, width: number, align: 'left' | 'right', ellipsis: string): string {
  const actual = stringWidth(text);
  if (actual > width) return padded(cut(text, width, ellipsis), width, align, ellipsis);
  const space = ' '.repeat(width - actual);
  return align === 'right' ? space + text : text + space;
}

/** The beginning of a text that takes at most `width` columns, its last one an ellipsis. Styles are dropped with the rest. */
function cut(text: string, width: number, ellipsis: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of our own styles
  const plain = text.replace(/\u001b\[\d+m/g, '');
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(plain)) {
    if (stringWidth(kept + segment) > width - ellipsis.length) break;
    kept += segment;
  }
  return kept + ellipsis;
}
