import type { Command } from 'commander';
import { instant } from '../input/instant';
import type { Start } from '../program';
import { examples } from './examples';
import { required } from './required';

const HISTORY =
  'Jira REST issues (JSON), Jira CSV, Linear CSV or Linear GraphQL pages; may be .gz; - is standard input';

/** `audit` and `backtest`: the agreement against a tracker's history. */
export function declareHistoryCommands(program: Command, start: Start): void {
  withPlaybook(program.command('audit'))
    .description('what is owed at an instant, norm by norm')
    .option('--at <instant>', 'the instant (default: the end of the history)', instant)
    .addHelpText(
      'after',
      examples(
        'async-norms audit history.ndjson.gz --playbook playbook.yaml',
        'async-norms audit history.ndjson.gz --playbook playbook.yaml --at 2021-03-01T00:00Z --json',
        'zcat history.ndjson.gz | async-norms audit - --playbook playbook.yaml --fail-on-findings',
      ),
    )
    .action((history, options) =>
      start(async (terminal) => (await import('../commands/audit')).audit(history, options, terminal)),
    );
  withPlaybook(program.command('backtest'))
    .description('the live engine over past history: what would have been asked, answered and said')
    .option('--from <instant>', 'judge from here (default: the start of the history)', instant)
    .option('--to <instant>', 'judge until here (default: the end of the history)', instant)
    .option('--compare <file>', 'a second playbook, to see what it would change')
    .addHelpText(
      'after',
      examples(
        'async-norms backtest history.ndjson.gz --playbook playbook.yaml',
        'async-norms backtest history.csv --playbook now.yaml --compare proposed.yaml --html report.html',
        'async-norms backtest history.ndjson.gz --playbook playbook.yaml --from 2020-01-01T00:00Z --json | jq .responses',
      ),
    )
    .action((history, options) =>
      start(async (terminal) => (await import('../commands/backtest')).backtest(history, options, terminal)),
    );
}

function withPlaybook(command: Command): Command {
  return required(command, '--playbook <file>', "the team's agreement (.yaml or .json)")
    .argument('<history>', HISTORY)
    .option('--html <file>', 'write the report as one page, too')
    .option('--json', 'print one JSON document')
    .option('--fail-on-findings', 'exit with 1 where something is overdue or missing');
}
