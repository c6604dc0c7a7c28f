import type { History } from '../history/history';
import type { Playbook } from '../playbook/schema';
import { type Backtest, type BacktestOptions, backtest } from './backtest';

/** One number under two playbooks; `null` where that playbook has no such norm, or the number has no value. */
export interface ComparedNumber {
  /** `responses`, `updates`, `decisions` or `nudges`. */
  readonly part: 'responses' | 'updates' | 'decisions' | 'nudges';
  /** The norm it is about; `null` for the nudges, which are counted over all norms. */
  readonly norm: string | null;
  /** Its name in the backtest: `met`, `workingMinutes.p50`. */
  readonly measure: string;
  readonly first: number | null;
  readonly second: number | null;
}

/** Two playbooks over the same stretch of the same history. */
export interface Comparison {
  readonly first: Backtest;
  readonly second: Backtest;
  /** Every number of either that the other has too or could have, in the order of the report; equal ones included. */
  readonly numbers: readonly ComparedNumber[];
}

/** Plays a history twice, once under each playbook, and puts the numbers side by side. */
export function compareBacktests(
  history: History,
  playbooks: { readonly first: Playbook; readonly second: Playbook },
  options: BacktestOptions = {},
): Comparison {
  const { onProgress } = options;
  const half = (from: number): BacktestOptions =>
    onProgress === undefined ? options : { ...options, onProgress: (share) => onProgress(from + share / 2) };
  const first = backtest(history, playbooks.first, half(0));
  const second = backtest(history, playbooks.second, half(0.5));
  const numbers = (['responses', 'updates', 'decisions'] as const).flatMap((part) => {
    const norms = [...new Set([...Object.keys(first[part]), ...Object.keys(second[part])])];
    return norms.flatMap((norm) => sideBySide(part, norm, first[part][norm], second[part][norm]));
  });
  const { total: firstTotal, perPersonWorkingDay: firstDay } = first.nudges;
  const { total: secondTotal, perPersonWorkingDay: secondDay } = second.nudges;
  const nudges = sideBySide(
    'nudges',
    null,
    { total: firstTotal, perPersonWorkingDay: firstDay },
    { total: secondTotal, perPersonWorkingDay: secondDay },
  );
  return { first, second, numbers: [...numbers, ...nudges] };
}

function sideBySide(
  part: ComparedNumber['part'],
  norm: string | null,
  a: object | undefined,
  b: object | undefined,
): ComparedNumber[] {
  const [first, second] = [numbersIn(a ?? {}), numbersIn(b ?? {})];
  return [...new Set([...first.keys(), ...second.keys()])].map((measure) => ({
    ...{ part, norm, measure },
    first: first.get(measure) ?? null,
    second: second.get(measure) ?? null,
  }));
}

function numbersIn(value: object, path = ''): Map<string, number | null> {
  return new Map(
    Object.entries(value).flatMap(([key, inner]): [string, number | null][] =>
      typeof inner === 'object' && inner !== null
        ? [...numbersIn(inner, `${path}${key}.`)]
        : [[path + key, inner as number | null]],
    ),
  );
}
