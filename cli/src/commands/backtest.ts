import { type Backtest, backtest as backtestOf, type History, type Playbook } from '@async-norms/core';
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
  readonly html?: string;
  readonly json?: boolean;
  readonly failOnFindings?: boolean;
}

/** Prints how an agreement would have done on past history; with `--compare`, beside another. */
export async function backtest(path: string, options: Options, terminal: Terminal): Promise<Outcome> {
  const { playbook } = await readPlaybookFile(options.playbook);
  const other = options.compare === undefined ? null : await readPlaybookFile(options.compare);
  const { from, to } = options;
  if (from !== undefined && to !== undefined && to <= from) {
    throw new Refusal(`--to: is not after --from; expected a later instant than ${from.toISOString()}`);
  }
  const history = await readHistoryFile(path, terminal);
  const result = await played(history, playbook, options, terminal);
  const compared = other === null ? null : await played(history, other.playbook, options, terminal);
  if (options.html !== undefined) {
    const { backtestPage } = await import('../report/pages');
    const page = backtestPage(result, { playbook, locale: playbook.language, ...(compared && { compare: compared }) });
    await writePage(options.html, page, terminal);
  }
  if (options.json) terminal.print(JSON.stringify(compared === null ? result : { ...result, compared }));
  else {
    terminal.print(backtestText(result, playbook, terminal));
    if (compared !== null) terminal.print(`\n${comparisonText(result, compared, terminal)}`);
  }
  return options.failOnFindings && hasFindings(result) ? 'findings' : 'done';
}

async function played(
  history: History,
  playbook: Playbook,
  { from, to }: Options,
  terminal: Terminal,
): Promise<Backtest> {
  const progress = await progressOf('Playing', terminal);
  try {
    return backtestOf(history, playbook, { ...(from && { from }), ...(to && { to }), onProgress: progress.at });
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
