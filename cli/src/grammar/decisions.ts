import { type Command, Option } from 'commander';
import type { Start } from '../program';
import { examples } from './examples';

const RECORDS = 'a folder of decision records in Markdown, or one file';

/** `decisions import|check|search|graph|export`: decision records of any common shape. */
export function declareDecisions(program: Command, start: Start): void {
  const decisions = program
    .command('decisions')
    .description('decision records: MADR 2-4, Nygard, ours and other shapes');
  decisions
    .command('import')
    .description('what was recognised in each record: shape, status, date')
    .argument('<path>', RECORDS)
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      examples('async-norms decisions import docs/decisions', 'async-norms decisions import adr/ --json'),
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
    .option('--limit <n>', 'how many to print', '10')
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples('async-norms decisions search docs/decisions working time'))
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
    .description('all records as one JSON document or one Markdown text in our own shape')
    .argument('<path>', RECORDS)
    .addOption(new Option('--format <format>', 'of the export').choices(['json', 'markdown', 'csv']).default('json'))
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
