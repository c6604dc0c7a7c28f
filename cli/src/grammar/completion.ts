import { Argument, type Command } from 'commander';
import type { Start } from '../program';
import { examples } from './examples';

/** `completion bash|zsh|fish`: a script that makes the shell complete commands, options and choices. */
export function declareCompletion(program: Command, start: Start): void {
  program
    .command('completion')
    .description('print a script that completes commands and options in your shell')
    .addArgument(new Argument('<shell>', 'your shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      examples(
        'source <(npx async-norms completion bash)',
        'npx async-norms completion zsh > ~/.zfunc/_async-norms',
        'npx async-norms completion fish > ~/.config/fish/completions/async-norms.fish',
      ),
    )
    .action((shell) =>
      start(async (terminal) => (await import('../completion/script')).completionScript(shell, program, terminal)),
    );
}
