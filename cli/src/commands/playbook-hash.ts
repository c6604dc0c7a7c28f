import { playbookHash } from '@async-norms/core';
import { readPlaybookFile } from '../input/playbook';
import type { Outcome } from '../outcome';
import type { Terminal } from '../terminal/terminal';

/** Prints the digest of the norms in force. */
export async function printHash(
  file: string,
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<Outcome> {
  const { playbook } = await readPlaybookFile(file);
  const hash = playbookHash(playbook);
  terminal.print(options.json ? JSON.stringify({ team: playbook.team, hash }) : hash);
  return 'done';
}
