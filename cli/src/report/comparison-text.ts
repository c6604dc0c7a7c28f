import type { Backtest } from '@async-norms/core';
import { table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import { count, share } from '../terminal/words';

/** Two backtests of one history side by side: what the other playbook would change. */
export function comparisonText(first: Backtest, second: Backtest, terminal: Terminal): string {
  const rows = [
    ...rowsOf('in time', first.responses, second.responses, ({ met, asked }) => share(met, asked)),
    ...rowsOf('updates posted', first.updates, second.updates, ({ posted, due }) => share(posted, due)),
    ...rowsOf('closings held', first.decisions, second.decisions, ({ wouldBlock }) => count(wouldBlock)),
    ['reminders in all', count(first.nudges.total), count(second.nudges.total)],
    [
      "on a person's busiest day",
      String(first.nudges.perPersonWorkingDay.max ?? 0),
      String(second.nudges.perPersonWorkingDay.max ?? 0),
    ],
  ];
  const columns = [
    { title: '' },
    { title: '--playbook', align: 'right' as const },
    { title: '--compare', align: 'right' as const },
  ];
  return `${terminal.style.bold('Beside the other playbook')}\n\n${table(columns, rows, terminal)}`;
}

/** A row for each norm of either; a dash where only the other has it. */
function rowsOf<T>(
  what: string,
  first: Readonly<Record<string, T>>,
  second: Readonly<Record<string, T>>,
  cell: (result: T) => string,
): readonly (readonly string[])[] {
  const norms = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const cellOf = (result: T | undefined) => (result === undefined ? '-' : cell(result));
  return norms.map((norm) => [`${norm}, ${what}`, cellOf(first[norm]), cellOf(second[norm])]);
}
