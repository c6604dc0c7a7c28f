import { type ChartFrame, chart, percent } from './chart';
import { type Markup, tag } from './markup';

/** How long something took, in minutes: quarters, the middle, nine of ten, and what was agreed (`null`: nothing). */
export interface RangeRow {
  readonly label: string;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly limit: number | null;
}

const ROW = 56;
/** Working hours that people know: minutes, a morning, a day, a week, a month of them. */
const TICKS_HOURS = [1 / 60, 0.1, 0.5, 1, 2, 4, 8, 20, 40, 80, 160, 400, 800, 1600, 4000, 10000, 40000];
const MOST_TICKS = 7;

/** Ranges below each other on one scale, on which each step is a longer one: answers take from minutes to months. */
export function ranges(
  frame: Omit<ChartFrame, 'height'>,
  rows: readonly RangeRow[],
  axis: { readonly name: string; readonly number: (hours: number) => string },
): Markup {
  const minutes = rows.flatMap(({ p25, p90, limit }) => [p25, p90, limit ?? p90]).map(atLeastOne);
  const low = TICKS_HOURS.findLast((hours) => hours * 60 <= Math.min(...minutes)) ?? TICKS_HOURS[0]!;
  const high = TICKS_HOURS.find((hours) => hours * 60 >= Math.max(...minutes) && hours > low) ?? TICKS_HOURS.at(-1)!;
  const shareOf = (value: number) => clamp(Math.log(atLeastOne(value) / (low * 60)) / Math.log(high / low));
  const bottom = rows.length * ROW;
  const ticks = thinned(TICKS_HOURS.filter((hours) => hours >= low && hours <= high));
  const grid = ticks.map((hours, index) => {
    const x = percent(shareOf(hours * 60));
    const anchor = index === 0 ? undefined : index === ticks.length - 1 ? 'end' : 'middle';
    return [
      tag('line', { class: 'grid', x1: x, x2: x, y1: 0, y2: bottom }),
      tag('text', { class: anchor, x, y: bottom + 16 }, axis.number(hours)),
    ];
  });
  const marks = rows.map((row, index) => rangeMarks(row, index * ROW, shareOf));
  const name = tag('text', { class: 'end', x: '100%', y: bottom + 34 }, axis.name);
  return chart({ ...frame, height: bottom + 40 }, grid.flat(), marks.flat(), name);
}

function rangeMarks(row: RangeRow, top: number, shareOf: (minutes: number) => number): readonly Markup[] {
  const { label, p25, p50, p75, p90, limit } = row;
  const y = top + 34;
  const [from, middle, to, end] = [p25, p50, p75, p90].map(shareOf) as [number, number, number, number];
  return [
    tag('text', { class: 'strong', x: 0, y: top + 16 }, label),
    tag('line', { class: 'axis', x1: percent(from), x2: percent(end), y1: y, y2: y }),
    tag('rect', {
      class: 'range',
      x: percent(from),
      y: y - 6,
      width: percent(Math.max(to - from, 0.004)),
      height: 12,
      rx: 2,
    }),
    tag('circle', { class: 'dot', cx: percent(middle), cy: y, r: 6 }),
    ...(limit === null
      ? []
      : [
          tag('line', {
            class: 'mark',
            x1: percent(shareOf(limit)),
            x2: percent(shareOf(limit)),
            y1: y - 11,
            y2: y + 11,
          }),
        ]),
  ];
}

/** Nothing takes less than a minute on this scale, which has no zero. */
function atLeastOne(minutes: number): number {
  return Math.max(1, minutes);
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function thinned(ticks: readonly number[]): readonly number[] {
  const every = Math.ceil(ticks.length / MOST_TICKS);
  return ticks.filter((_, index) => index % every === 0);
}
