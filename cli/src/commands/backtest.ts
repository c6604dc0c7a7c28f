import { setFlagsFromString } from 'node:v8';
import {
  type Backtest,
  backtest as backtestOf,
  type ComparedNumber,
  compareBacktests,
  type History,
  type Playbook,
} from '@async-norms/core';
import { readHistoryFile } from '../input/history';
import { readPlaybookFile } from '../input/playbook';
import { writePage } from '../input/write-file';
import { type Outcome, Refusal } from '../outcome';
import { backtestText } from '../report/backtest-text';
import { comparisonText } from '../report/comparison-text';
import { progressOf } from '../terminal/progress';
import type { Terminal } from '../terminal/terminal';

interface Options {
  readonly playbook: string;
  readonly from?: Date;
  readonly to?: Date;
  readonly compare?: string;
  readonly zone?: string;
  readonly html?: string;
  readonly json?: boolean;
  readonly failOnFindings?: boolean;
}

/** A backtest, and where another playbook was asked for, that one's with the numbers side by side. */
interface Played {
  readonly result: Backtest;
  readonly other: { readonly compared: Backtest; readonly comparison: readonly ComparedNumber[] } | null;
}

/** Prints how an agreement would have done on past history; with `--compare`, beside another. */
export async function backtest(path: string, options: Options, terminal: Terminal): Promise<Outcome> {
  growHeapSlowly();
  const { playbook } = await readPlaybookFile(options.playbook);
  const compare = options.compare === undefined ? null : await readPlaybookFile(options.compare);
  const { from, to, html } = options;
  if (from !== undefined && to !== undefined && to <= from) {
    throw new Refusal(`--to: is not after --from; expected a later instant than ${from.toISOString()}`);
  }
  const history = await readHistoryFile(path, terminal, options.zone ?? playbook.workingTime.default.timeZone);
  const end = history.facts.to;
  if (from !== undefined && end !== null && from > end) {
    throw new Refusal(`--from: is after the end of the history; expected an instant before ${end.toISOString()}`);
  }
  const { result, other } = await played(history, playbook, compare?.playbook ?? null, options, terminal);
  if (html !== undefined) {
    const { backtestPage } = await import('../report/pages');
    const page = backtestPage(result, {
      playbook,
      locale: playbook.language,
      ...(other && { compare: other.compared }),
    });
    await writePage(html, page, terminal);
  }
  if (options.json) terminal.print(JSON.stringify({ ...result, ...other }));
  else {
    terminal.print(backtestText(result, playbook, terminal));
    if (other !== null) terminal.print(`\n${comparisonText(result, other.compared, terminal)}`);
  }
  return options.failOnFindings && hasFindings(result) ? 'findings' : 'done';
}

async function played(
  history: History,
  playbook: Playbook,
  compare: Playbook | null,
  { from, to }: Options,
  terminal: Terminal,
): Promise<Played> {
  const progress = await progressOf('Playing', terminal);
  const window = { ...(from && { from }), ...(to && { to }), onProgress: progress.at };
  try {
    if (compare === null) return { result: backtestOf(history, playbook, window), other: null };
    const { first, second, numbers } = compareBacktests(history, { first: playbook, second: compare }, window);
    return { result: first, other: { compared: second, comparison: numbers } };
  } finally {
    progress.end();
  }
}

/** Anything that was late, skipped or would have been held. */
function hasFindings({ responses, updates, decisions }: Backtest): boolean {
  return (
    Object.values(responses).some(({ asked, met }) => met < asked) ||
    Object.values(updates).some(({ skipped }) => skipped > 0) ||
    Object.values(decisions).some(({ wouldBlock }) => wouldBlock > 0)
  );
}

/** V8 lets the heap grow to several times what lives; a replay makes much that is gone at once, so it may tidy up more often. */
function growHeapSlowly(): void {
  setFlagsFromString('--heap-growing-percent=20');
}
