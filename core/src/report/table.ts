import { type Markup, tag } from './markup';

/** A cell: words, or a number that is set to the right. */
export type Cell = string | { readonly number: string };

/** The numbers of a chart, or a list of things. The first cell of a row names it. */
export interface TableParts {
  /** Unique in the page. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table that scrolls by itself where there is no room, also with the keyboard. */
export function table({ id, caption, columns, rows }: TableParts): Markup {
  const isNumber = (column: number) => typeof rows[0]?.[column] === 'object';
  const head = columns.map((name, index) =>
    tag('th', { scope: 'col', class: isNumber(index) ? 'n' : undefined }, name),
  );
  const body = rows.map((cells) =>
    tag(
      'tr',
      {},
      cells.map((cell, index) => {
        const [text, className] = typeof cell === 'string' ? [cell, undefined] : [cell.number, 'n'];
        return index === 0
          ? tag('th', { scope: 'row', class: className }, text)
          : tag('td', { class: className }, text);
      }),
    ),
  );
  return tag(
    'div',
    { class: 'scroll', role: 'region', tabindex: 0, 'aria-labelledby': id },
    tag('table', {}, tag('caption', { id }, caption), tag('thead', {}, tag('tr', {}, head)), tag('tbody', {}, body)),
  );
}
