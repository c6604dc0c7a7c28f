import type { WeekCounts } from '@async-norms/core';
import { sparkline } from '../terminal/chart';
import type { Terminal } from '../terminal/terminal';

const WIDEST = 60;

/** What part of `whole` was `part`, week by week, as one line between its first and last week; a full column is all of it. */
export function shareOverTime(
  weeks: readonly WeekCounts[],
  part: (week: WeekCounts) => number,
  whole: (week: WeekCounts) => number,
  terminal: Terminal,
): string {
  const share = (stretch: readonly WeekCounts[]) => {
    const of = sum(stretch, whole);
    return of === 0 ? 0 : sum(stretch, part) / of;
  };
  return between(weeks, sparkline(stretches(weeks).map(share), terminal.glyphs, 1));
}

/** A count week by week as one line between its first and last week; the highest column is full. */
export function countOverTime(
  weeks: readonly WeekCounts[],
  of: (week: WeekCounts) => number,
  terminal: Terminal,
): string {
  return between(
    weeks,
    sparkline(
      stretches(weeks).map((stretch) => sum(stretch, of)),
      terminal.glyphs,
    ),
  );
}

/** Several weeks share a column where there are more of them than fit. */
function stretches(weeks: readonly WeekCounts[]): readonly (readonly WeekCounts[])[] {
  const perColumn = Math.max(1, Math.ceil(weeks.length / WIDEST));
  const columns = Math.ceil(weeks.length / perColumn);
  return Array.from({ length: columns }, (_, i) => weeks.slice(i * perColumn, (i + 1) * perColumn));
}

function between(weeks: readonly WeekCounts[], line: string): string {
  return weeks.length === 0 ? '' : `${weeks[0]!.on} ${line} ${weeks.at(-1)!.on}`;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
