import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatDecisionRecord, problemLine } from '@async-norms/core';
import { refusalOf } from '../input/bytes';
import { type DecisionFile, readDecisionFiles, recordsOf } from '../input/decision-records';
import { writeWhole } from '../input/write-file';
import { type Outcome, Refusal } from '../outcome';
import { bar } from '../terminal/chart';
import { printable } from '../terminal/printable';
import { table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import { count, counted } from '../terminal/words';

interface Options {
  readonly into?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Prints what each file was recognised as; with `--into` writes the records down again in our own format. */
export async function decisionsImport(path: string, options: Options, terminal: Terminal): Promise<Outcome> {
  const files = await readDecisionFiles(path, terminal);
  for (const { path: file, problems } of files) {
    for (const problem of problems) terminal.say(printable(`${file}: ${problemLine(problem)}`));
  }
  if (options.into !== undefined) await writeOwn(options.into, recordsOf(files), options.force === true, terminal);
  if (options.json) {
    terminal.print(JSON.stringify({ files }));
    return 'done';
  }
  terminal.print(fileTable(files, terminal));
  terminal.print(
    `\n${counted(recordsOf(files).length, 'record')} in ${counted(files.length, 'file')}\n\n${formatTable(files, terminal)}`,
  );
  return 'done';
}

function fileTable(files: readonly DecisionFile[], terminal: Terminal): string {
  const columns = [
    { title: 'file', mayShrink: true },
    { title: 'is a' },
    { title: 'format' },
    { title: 'status' },
    { title: 'decided' },
    { title: 'title', mayShrink: true },
  ];
  const rows = files.map(({ path, kind, format, record }) => [
    printable(path),
    kind,
    kind === 'page' ? '' : format,
    record.status ?? '',
    record.decidedOn ?? '',
    printable(record.title),
  ]);
  return table(columns, rows, terminal);
}

function formatTable(files: readonly DecisionFile[], terminal: Terminal): string {
  const counts = new Map<string, number>();
  for (const { format } of recordsOf(files)) counts.set(format, (counts.get(format) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const rows = [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([format, n]) => [format, count(n), bar(n, most, 20, terminal.glyphs)]);
  return table([{ title: 'format' }, { title: 'records', align: 'right' }, { title: '' }], rows, terminal);
}

/** Writes all or nothing: a file that is there already stops it before the first is written. */
async function writeOwn(
  folder: string,
  records: readonly DecisionFile[],
  force: boolean,
  terminal: Terminal,
): Promise<void> {
  const targets = records.map(({ path, record }) => ({
    target: join(folder, path === '' ? `${record.id || 'record'}.md` : path),
    record,
  }));
  for (const { target } of targets) {
    const isThere = await stat(target).then(
      () => true,
      () => false,
    );
    if (isThere && !force) throw new Refusal(`${target}: is there already; expected a new folder, or --force`);
  }
  for (const { target, record } of targets) {
    try {
      await mkdir(dirname(target), { recursive: true });
    } catch (error) {
      throw refusalOf(dirname(target), error);
    }
    await writeWhole(target, formatDecisionRecord(record));
  }
  terminal.say(`${counted(targets.length, 'record')} written to ${folder}`);
}
