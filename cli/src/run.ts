import { CommanderError } from 'commander';
import { EXIT, Refusal } from './outcome';
import { programOf } from './program';
import { terminalOf } from './terminal/terminal';

/** Runs the command line with these arguments, and tells the exit code. The one place that catches. */
export async function run(args: readonly string[]): Promise<number> {
  endQuietlyWithTheReader();
  const terminal = terminalOf(process.stdout, process.stderr, process.env);
  let outcome: keyof typeof EXIT = 'done';
  const program = programOf(terminal, (ended) => {
    outcome = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return EXIT[outcome];
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.refused;
    const lines = refusalLines(error);
    for (const line of lines ?? [`async-norms: unexpected ${(error as Error)?.stack ?? error}`]) terminal.say(line);
    return lines === null ? EXIT.broken : EXIT.refused;
  }
}

/** What a person gets told; `null` for an error that is ours and not theirs. */
function refusalLines(error: unknown): readonly string[] | null {
  return error instanceof Refusal ? error.lines.map((line) => `async-norms: ${line}`) : null;
}

/** `async-norms … | head` ends when the reader has seen enough; that is no error. */
function endQuietlyWithTheReader(): void {
  for (const outlet of [process.stdout, process.stderr]) {
    outlet.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(EXIT.done);
      throw error;
    });
  }
}
