import { type DecisionFilter, type DecisionHit, type DecisionStatus, decisionIndex } from '@async-norms/core';
import { readDecisionFiles, recordsOf } from '../input/decision-records';
import type { Outcome } from '../outcome';
import { bar } from '../terminal/chart';
import { printable } from '../terminal/printable';
import { table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';

interface Options {
  readonly limit: number;
  readonly status?: readonly DecisionStatus[];
  readonly tag?: readonly string[];
  readonly issue?: readonly string[];
  readonly json?: boolean;
}

/** Prints the records that fit best, best first. */
export async function decisionsSearch(
  path: string,
  words: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Outcome> {
  const files = recordsOf(await readDecisionFiles(path, terminal));
  const index = decisionIndex(files.map(({ path: key, record }) => ({ key, record })));
  const filter: DecisionFilter = {
    ...(options.status && { status: options.status }),
    ...(options.tag && { tags: options.tag }),
    ...(options.issue && { issues: options.issue }),
  };
  const hits = index.search(words.join(' '), filter, options.limit);
  if (options.json) terminal.print(JSON.stringify({ hits: hits.map(({ key, ...hit }) => ({ path: key, ...hit })) }));
  else if (hits.length === 0) terminal.print(`None of ${files.length} records speaks of that.`);
  else terminal.print(hitTable(hits, terminal));
  return 'done';
}

function hitTable(hits: readonly DecisionHit[], terminal: Terminal): string {
  const best = hits[0]?.score ?? 0;
  const columns = [
    { title: 'fit' },
    { title: 'title', mayShrink: true },
    { title: 'status' },
    { title: 'decided' },
    { title: 'file', mayShrink: true },
  ];
  const rows = hits.map(({ key, title, status, decidedOn, score }) => [
    bar(score, best, 8, terminal.glyphs),
    printable(title),
    status ?? '',
    decidedOn ?? '',
    printable(key),
  ]);
  return table(columns, rows, terminal);
}
