import { decisionsAsCsv, decisionsAsJson, decisionsAsMarkdown } from '@async-norms/core';
import { readDecisionFiles, recordsOf } from '../input/decision-records';
import type { Outcome } from '../outcome';
import type { Terminal } from '../terminal/terminal';

interface Options {
  readonly format: 'json' | 'csv' | 'markdown';
  readonly json?: boolean;
}

/** Prints all records: everything as JSON, a row each as CSV, or an index page in Markdown. */
export async function decisionsExport(path: string, options: Options, terminal: Terminal): Promise<Outcome> {
  const files = recordsOf(await readDecisionFiles(path, terminal));
  const records = files.map(({ path: key, record }) => ({ key, record }));
  const format = options.json ? 'json' : options.format;
  const write = {
    json: () => decisionsAsJson(records),
    csv: () => decisionsAsCsv(records),
    markdown: () => decisionsAsMarkdown(records, 'Decisions'),
  }[format];
  terminal.print(write().trimEnd());
  return 'done';
}
