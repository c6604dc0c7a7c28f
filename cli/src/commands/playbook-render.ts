import { renderPlaybook } from '@async-norms/core';
import { readPlaybookFile } from '../input/playbook';
import type { Outcome } from '../outcome';
import type { Terminal } from '../terminal/terminal';

interface Options {
  readonly format: 'markdown' | 'html';
  readonly locale?: string;
}

/** Prints the agreement in plain sentences. */
export async function playbookRender(file: string, options: Options, terminal: Terminal): Promise<Outcome> {
  const { playbook } = await readPlaybookFile(file);
  const { format, locale = playbook.language } = options;
  terminal.print(renderPlaybook(playbook, { format, locale }).trimEnd());
  return 'done';
}
