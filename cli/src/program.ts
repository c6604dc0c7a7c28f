import { Command } from 'commander';
import cliPackage from '../package.json';
import { declareCalendar } from './grammar/calendar';
import { declareCompletion } from './grammar/completion';
import { declareDecisions } from './grammar/decisions';
import { declareHistoryCommands } from './grammar/history';
import { declarePlaybook } from './grammar/playbook';
import type { Outcome } from './outcome';
import type { Terminal } from './terminal/terminal';

/** Starts a command's own code, loaded only now, and notes how it ended. */
export type Start = (load: (terminal: Terminal) => Promise<Outcome>) => Promise<void>;

/** All that may be typed. `ended` hears how the command ended; usage errors are thrown as CommanderError. */
export function programOf(terminal: Terminal, ended: (outcome: Outcome) => void): Command {
  const program = new Command('async-norms')
    .description("A team's written agreement on async work: what is owed, what past history says, working-time sums.")
    .version(cliPackage.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      getOutHelpWidth: () => terminal.columns ?? 100,
      getErrHelpWidth: () => terminal.columns ?? 100,
      outputError: (text, write) => write(text.replace(/^error: /, 'async-norms: ')),
    });
  const start: Start = async (load) => ended(await load(terminal));
  declareHistoryCommands(program, start);
  declarePlaybook(program, start);
  declareDecisions(program, start);
  declareCalendar(program, start);
  declareCompletion(program, start);
  program.addHelpText(
    'after',
    `
Exit code: 0 done, 1 findings (with --fail-on-findings), 2 bad usage or bad input.
Files may be packed with gzip, and - is standard input.`,
  );
  pointToHelp(program, program.name());
  return program;
}

/** After a usage error each command points to its own help. */
function pointToHelp(command: Command, path: string): void {
  command.showHelpAfterError(`See: ${path} --help`);
  for (const child of command.commands) pointToHelp(child, `${path} ${child.name()}`);
}
