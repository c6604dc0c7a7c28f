import type { Command } from 'commander';
import type { Outcome } from '../outcome';
import type { Terminal } from '../terminal/terminal';
import { bashScript } from './bash';
import { commandTree } from './command-tree';
import { fishScript } from './fish';
import { zshScript } from './zsh';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };
export type Shell = keyof typeof SCRIPTS;

/** Prints the completion script of a shell, made from the commands as they are. */
export async function completionScript(shell: Shell, program: Command, terminal: Terminal): Promise<Outcome> {
  terminal.print(SCRIPTS[shell](commandTree(program)).trimEnd());
  return 'done';
}
