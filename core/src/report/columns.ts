import { type ChartFrame, chart, percent } from './chart';
import { type Markup, tag } from './markup';

/** One column: the whole, the part of it that is told apart, and what stands below. */
export interface Column {
  readonly whole: number;
  readonly part: number;
  readonly label: string;
}

const TOP = 8;
const PLOT = 150;
const HEIGHT = TOP + PLOT + 26;
/** About as wide as a digit is. */
const DIGIT = 8;

/** Columns side by side with lines to read heights by. Labels that would meet are left out, never the first and the last. */
export function columns(
  frame: Omit<ChartFrame, 'height'>,
  items: readonly Column[],
  number: (value: number) => string,
): Markup {
  const peak = niceAbove(Math.max(1, ...items.map(({ whole }) => whole)));
  const yOf = (value: number) => TOP + PLOT * (1 - value / peak);
  const step = 1 / items.length;
  const width = step * (items.length > 40 ? 0.86 : 0.72);
  const lines = [peak, peak / 2].filter((value) => Number.isInteger(value));
  const grid = lines.map((value) => tag('line', { class: 'grid', x1: 0, x2: '100%', y1: yOf(value), y2: yOf(value) }));
  const heights = lines.map((value) => ({ y: yOf(value), text: number(value) }));
  const marks = items.map(({ whole, part }, index) => {
    const x = percent(index * step + (step - width) / 2);
    const rect = (className: string, value: number) =>
      value === 0
        ? tag('g', {})
        : tag('rect', {
            class: className,
            x,
            y: round(yOf(value)),
            width: percent(width),
            height: round(TOP + PLOT - yOf(value)),
          });
    return whole === part ? [rect('bar', part)] : [rect('rest', whole), rect('bar', part)];
  });
  const axis = tag('line', { class: 'axis', x1: 0, x2: '100%', y1: TOP + PLOT, y2: TOP + PLOT });
  const picture = chart({ ...frame, height: HEIGHT }, grid, marks.flat(), axis, labels(items, step));
  return tag('div', { class: 'plot' }, scale(heights), picture);
}

/** The heights beside the columns. Who does not see them has them from the table. */
function scale(heights: readonly { readonly y: number; readonly text: string }[]): Markup {
  const width = Math.max(...heights.map(({ text }) => text.length)) * DIGIT + 8;
  const texts = heights.map(({ y, text }) => tag('text', { class: 'end', x: width - 8, y: y + 4 }, text));
  return tag('svg', { 'aria-hidden': 'true', width, height: HEIGHT }, texts);
}

function labels(items: readonly Column[], step: number): readonly Markup[] {
  const y = TOP + PLOT + 18;
  if (items.length <= 12 && items.every(({ label }) => label.length <= 3)) {
    return items.map(({ label }, index) =>
      tag('text', { class: 'middle', x: percent((index + 0.5) * step), y }, label),
    );
  }
  const first = tag('text', { x: 0, y }, items[0]!.label);
  return items.length === 1 ? [first] : [first, tag('text', { class: 'end', x: '100%', y }, items.at(-1)!.label)];
}

/** The next round number that is not below, close enough that columns fill the height. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((step) => step >= value)!;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
