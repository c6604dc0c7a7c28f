import { type ChartFrame, chart, percent } from './chart';
import { type Markup, tag } from './markup';

/** One column: the whole, the part of it that is told apart, and what stands below. */
export interface Column {
  readonly whole: number;
  readonly part: number;
  readonly label: string;
}

const TOP = 22;
const PLOT = 150;
const HEIGHT = TOP + PLOT + 26;

/** Columns side by side with three lines to read heights by. Labels that would meet are left out, never the first and the last. */
export function columns(
  frame: Omit<ChartFrame, 'height'>,
  items: readonly Column[],
  number: (value: number) => string,
): Markup {
  const peak = niceAbove(Math.max(1, ...items.map(({ whole }) => whole)));
  const yOf = (value: number) => TOP + PLOT * (1 - value / peak);
  const step = 1 / items.length;
  const width = step * (items.length > 40 ? 0.86 : 0.72);
  const grid = [1, 0.5].map((share) => [
    tag('line', { class: 'grid', x1: 0, x2: '100%', y1: yOf(peak * share), y2: yOf(peak * share) }),
    ...(peak * share === Math.round(peak * share)
      ? [tag('text', { x: 0, y: yOf(peak * share) - 4 }, number(peak * share))]
      : []),
  ]);
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
  return chart({ ...frame, height: HEIGHT }, grid.flat(), marks.flat(), axis, labels(items, step));
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

/** The next of 1, 2, 4, 5, 10, 20, … that is not below: heights that halve into whole numbers where they can. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 5, 10].map((step) => step * power).find((step) => step >= value)!;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
