import { bar } from '../terminal/chart';
import { table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import { count, share } from '../terminal/words';

/** A norm with the part of what it is about that deserves a look. */
export interface NormRow {
  readonly norm: string;
  readonly of: number;
  readonly part: number;
}

/** A table of norms with a bar for their share; empty text for no norms. */
export function normTable(
  titles: { readonly of: string; readonly part: string },
  rows: readonly NormRow[],
  terminal: Terminal,
): string {
  if (rows.length === 0) return '';
  const columns = [
    { title: 'norm' },
    { title: titles.of, align: 'right' as const },
    { title: titles.part, align: 'right' as const },
    { title: 'share', align: 'right' as const },
    { title: '' },
  ];
  return table(
    columns,
    rows.map(({ norm, of, part }) => [
      norm,
      count(of),
      count(part),
      share(part, of),
      bar(part, of, 20, terminal.glyphs),
    ]),
    terminal,
  );
}
