import {
  lintPlaybook,
  NORM_LISTS,
  type Playbook,
  type PlaybookWarning,
  playbookHash,
  readPlaybook,
} from '@async-norms/core';
import { refusalOfProblems } from '../input/problems';
import { readText } from '../input/text';
import type { Outcome } from '../outcome';
import { printable } from '../terminal/printable';
import type { Terminal } from '../terminal/terminal';
import { counted } from '../terminal/words';

interface Options {
  /** Dates are judged as of then. */
  readonly at: Date;
  readonly json?: boolean;
  readonly failOnFindings?: boolean;
}

/**
 * Prints warnings of a playbook that can be read; one that can't is refused with every problem at once, in JSON too.
 */
export async function playbookCheck(file: string, options: Options, terminal: Terminal): Promise<Outcome> {
  const { name, text } = await readText(file);
  const read = readPlaybook(text);
  if (read.outcome === 'problems') {
    if (options.json) terminal.print(JSON.stringify({ problems: read.problems, warnings: [] }));
    throw refusalOfProblems(name, read.problems);
  }
  const { playbook } = read;
  const warnings = lintPlaybook(playbook, options.at);
  if (options.json) terminal.print(JSON.stringify({ problems: [], warnings, hash: playbookHash(playbook) }));
  else
    terminal.print(
      [...warnings.map((warning) => warningLine(warning, terminal)), summaryOf(name, playbook, warnings)].join('\n'),
    );
  return options.failOnFindings && warnings.length > 0 ? 'findings' : 'done';
}

function summaryOf(name: string, playbook: Playbook, warnings: readonly PlaybookWarning[]): string {
  const norms = NORM_LISTS.reduce((sum, list) => sum + playbook[list].length, 0);
  const people = Object.keys(playbook.workingTime.people).length;
  const found = warnings.length === 0 ? 'no warnings' : counted(warnings.length, 'warning');
  return `${name}: ${counted(norms, 'norm')}, ${counted(people, 'person', 'people')} in the roster, ${found}`;
}

function warningLine({ path, what, why, whatToDo }: PlaybookWarning, { style, glyphs }: Terminal): string {
  const place = path === '' ? '' : `${path}: `;
  return [
    `${style.warn('warning')} ${printable(place + what)}`,
    `  ${printable(why)}`,
    `  ${glyphs.arrow} ${printable(whatToDo)}\n`,
  ].join('\n');
}
