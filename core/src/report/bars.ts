import { type ChartFrame, chart, percent } from './chart';
import { type Markup, tag } from './markup';

/** One bar: its name, a short word at its end, and its parts in the order of the colours. */
export interface BarRow {
  readonly label: string;
  readonly note: string;
  readonly values: readonly number[];
}

const ROW = 50;
const BAR = 16;

/** Bars below each other, each as long as the width and cut into its parts. A row without anything is an empty outline. */
export function bars(
  frame: Omit<ChartFrame, 'height'>,
  rows: readonly BarRow[],
  classNames: readonly string[],
): Markup {
  const marks = rows.map(({ label, note, values }, index) => {
    const top = index * ROW;
    const total = values.reduce((sum, value) => sum + value, 0);
    let before = 0;
    const parts = values.map((value, i) => {
      const x = total === 0 ? 0 : before / total;
      before += value;
      return value === 0
        ? null
        : tag('rect', {
            class: classNames[i]!,
            x: percent(x),
            y: top + 22,
            width: percent(value / total),
            height: BAR,
          });
    });
    const empty = tag('rect', { class: 'rest', x: 0, y: top + 22, width: '100%', height: BAR });
    return [
      tag('text', { class: 'strong', x: 0, y: top + 14 }, label),
      // On a phone a long name and the note would meet; the table has the number.
      label.length > 28 ? tag('g', {}) : tag('text', { class: 'end', x: '100%', y: top + 14 }, note),
      ...(total === 0 ? [empty] : parts.filter((part) => part !== null)),
    ];
  });
  return chart({ ...frame, height: rows.length * ROW - 6 }, ...marks);
}
