import { type Command, Option } from 'commander';
import { instant } from '../input/instant';
import type { Start } from '../program';
import { examples } from './examples';

const FILE = 'a playbook (.yaml or .json); - is standard input';
const LOCALES = ['en', 'de', 'fr', 'es', 'pt', 'ja'];

/** `playbook init|check|render|diff|hash`: the agreement itself. */
export function declarePlaybook(program: Command, start: Start): void {
  const playbook = program.command('playbook').description('the agreement: start one, check it, read it, compare it');
  playbook
    .command('init')
    .description('write a first playbook with every key explained')
    .argument('[file]', 'where to write it (default: print it)')
    .option('--preset <name>', 'start from this preset', 'level-1')
    .option('--list', 'print the presets and write nothing')
    .option('--team <name>', "the team's name")
    .option('--zone <zone>', 'time zone of most of the team')
    .option('--force', 'write over a file that is there')
    .addHelpText(
      'after',
      examples(
        'async-norms playbook init playbook.yaml --team Harbour --zone Europe/Berlin',
        'async-norms playbook init --list',
      ),
    )
    .action((file, options) =>
      start(async (terminal) => (await import('../commands/playbook-init')).playbookInit(file, options, terminal)),
    );
  playbook
    .command('check')
    .description('every problem at once, and warnings of norms that ask too much')
    .argument('<file>', FILE)
    .option('--at <instant>', 'judge dates as of then (default: now)', instant)
    .option('--json', 'print one JSON document')
    .option('--fail-on-findings', 'exit with 1 where there is a warning')
    .addHelpText(
      'after',
      examples('async-norms playbook check playbook.yaml', 'async-norms playbook check - < playbook.json'),
    )
    .action((file, options) =>
      start(async (terminal) =>
        (await import('../commands/playbook-check')).playbookCheck(file, { at: new Date(), ...options }, terminal),
      ),
    );
  playbook
    .command('render')
    .description('the agreement in plain sentences')
    .argument('<file>', FILE)
    .addOption(new Option('--format <format>', 'of the text').choices(['markdown', 'html']).default('markdown'))
    .addOption(new Option('--locale <language>', "language (default: the playbook's)").choices(LOCALES))
    .addHelpText(
      'after',
      examples(
        'async-norms playbook render playbook.yaml',
        'async-norms playbook render playbook.yaml --format html --locale de > agreement.html',
      ),
    )
    .action((file, options) =>
      start(async (terminal) => (await import('../commands/playbook-render')).playbookRender(file, options, terminal)),
    );
  playbook
    .command('diff')
    .description('what changes from one playbook to the next, and for whom')
    .argument('<before>', FILE)
    .argument('<after>', FILE)
    .option('--json', 'print one JSON document')
    .option('--fail-on-findings', 'exit with 1 where anything changes')
    .addHelpText('after', examples('async-norms playbook diff playbook.yaml proposed.yaml'))
    .action((before, after, options) =>
      start(async (terminal) =>
        (await import('../commands/playbook-diff')).playbookDiff(before, after, options, terminal),
      ),
    );
  playbook
    .command('hash')
    .description('the digest of the norms in force: the same for two files that agree the same')
    .argument('<file>', FILE)
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples('async-norms playbook hash playbook.yaml'))
    .action((file, options) =>
      start(async (terminal) => (await import('../commands/playbook-hash')).printHash(file, options, terminal)),
    );
}
