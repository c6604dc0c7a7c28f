import { type Command, Option } from 'commander';
import { wholeNumber } from '../input/whole-number';
import type { Start } from '../program';
import { examples } from './examples';
import { several, severalOf } from './several';

const STATUSES = ['draft', 'proposed', 'accepted', 'rejected', 'deprecated', 'superseded'];
const RECORDS = 'a folder of decision records in Markdown, or one file';

/** `decisions import|check|search|graph|export`: decision records of any common shape. */
export function declareDecisions(program: Command, start: Start): void {
  const decisions = program
    .command('decisions')
    .description('decision records: MADR 2-4, Nygard, ours and other shapes');
  decisions
    .command('import')
    .description('what was recognised in each record: shape, status, date; writes them again in our own format')
    .argument('<path>', RECORDS)
    .option('--into <folder>', 'write the records there, in our own format')
    .option('--force', 'write over files that are there')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      examples(
        'async-norms decisions import docs/decisions',
        'async-norms decisions import adr/ --into docs/decisions',
      ),
    )
    .action((path, options) =>
      start(async (terminal) =>
        (await import('../commands/decisions-import')).decisionsImport(path, options, terminal),
      ),
    );
  decisions
    .command('check')
    .description('what is missing in each record, and what the links between them get wrong')
    .argument('<path>', RECORDS)
    .option('--json', 'print one JSON document')
    .option('--fail-on-findings', 'exit with 1 where something is missing')
    .addHelpText('after', examples('async-norms decisions check docs/decisions --fail-on-findings'))
    .action((path, options) =>
      start(async (terminal) => (await import('../commands/decisions-check')).decisionsCheck(path, options, terminal)),
    );
  decisions
    .command('search')
    .description('find a decision; forgives typing mistakes')
    .argument('<path>', RECORDS)
    .argument('<words...>', 'what to look for')
    .option('--limit <n>', 'how many to print', wholeNumber, 10)
    .addOption(severalOf('--status <status>', 'only these; may be repeated', STATUSES))
    .option('--tag <tag>', 'only records with it; may be repeated', several)
    .option('--issue <key>', 'only records that govern it; may be repeated', several)
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      examples(
        'async-norms decisions search docs/decisions working time',
        'async-norms decisions search adr/ databse --status accepted --json',
      ),
    )
    .action((path, words, options) =>
      start(async (terminal) =>
        (await import('../commands/decisions-search')).decisionsSearch(path, words, options, terminal),
      ),
    );
  decisions
    .command('graph')
    .description('which record replaced which')
    .argument('<path>', RECORDS)
    .addOption(new Option('--format <format>', 'of the graph').choices(['text', 'mermaid', 'dot']).default('text'))
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      examples(
        'async-norms decisions graph docs/decisions',
        'async-norms decisions graph adr/ --format dot | dot -Tsvg > adr.svg',
      ),
    )
    .action((path, options) =>
      start(async (terminal) => (await import('../commands/decisions-graph')).decisionsGraph(path, options, terminal)),
    );
  decisions
    .command('export')
    .description('all records: everything as JSON, a row each as CSV, or an index page in Markdown')
    .argument('<path>', RECORDS)
    .addOption(new Option('--format <format>', 'of the export').choices(['json', 'csv', 'markdown']).default('json'))
    .option('--json', 'the same as --format json')
    .addHelpText(
      'after',
      examples('async-norms decisions export adr/ > decisions.json', 'async-norms decisions export adr/ --format csv'),
    )
    .action((path, options) =>
      start(async (terminal) =>
        (await import('../commands/decisions-export')).decisionsExport(path, options, terminal),
      ),
    );
}
