import {
  type Complaint,
  decisionIndex,
  discoverability,
  type GraphFinding,
  graphOfRecords,
  recordComplaints,
} from '@async-norms/core';
import { type DecisionFile, readDecisionFiles, recordsOf } from '../input/decision-records';
import type { Outcome } from '../outcome';
import { sparkline } from '../terminal/chart';
import { printable } from '../terminal/printable';
import type { Terminal } from '../terminal/terminal';
import { counted } from '../terminal/words';

interface Options {
  readonly json?: boolean;
  readonly failOnFindings?: boolean;
}

interface Checked {
  readonly file: DecisionFile;
  readonly complaints: readonly Complaint[];
  readonly links: readonly GraphFinding[];
  /** How likely someone finds it who does not know of it, 0 to 100. */
  readonly discoverability: number;
}

/** Prints what each record does not say yet, and the links between them that do not add up. */
export async function decisionsCheck(path: string, options: Options, terminal: Terminal): Promise<Outcome> {
  const files = recordsOf(await readDecisionFiles(path, terminal));
  const { findings: links } = graphOfRecords(files.map(({ record }) => record));
  const keyed = files.map(({ path: key, record }) => ({ key, record }));
  const index = decisionIndex(keyed);
  const checked = files.map((file, i) => ({
    file,
    discoverability: discoverability(keyed[i]!, index).score,
    complaints: recordComplaints(file.record),
    links: links.filter(({ id }) => files.find(({ record }) => record.id === id) === file),
  }));
  const all = checked.flatMap(({ complaints }) => complaints);
  const missing = all.filter(({ level }) => level === 'missing').length;
  if (options.json) {
    const records = checked.map(({ file: { path: name, format, record }, complaints, discoverability: score }) => ({
      path: name,
      id: record.id,
      title: record.title,
      format,
      complaints,
      discoverability: score,
    }));
    terminal.print(JSON.stringify({ missing, suggested: all.length - missing, records, links }));
  } else {
    for (const one of checked) sayOne(one, terminal);
    terminal.print(
      `${counted(files.length, 'record')}: ${things(missing)} missing, ${things(all.length - missing)} suggested, ${counted(links.length, 'link')} to put right`,
    );
    const scores = checked.map((one) => one.discoverability).sort((a, b) => a - b);
    const median = scores[Math.floor(scores.length / 2)];
    if (median !== undefined)
      terminal.print(`how likely they are found: median ${median} of 100  ${histogram(scores, terminal)}`);
  }
  return options.failOnFindings && missing + links.length > 0 ? 'findings' : 'done';
}

function things(n: number): string {
  return counted(n, 'thing');
}

/** How many scores lie in each tenth, 0 to 9 on the left. */
function histogram(scores: readonly number[], { glyphs }: Terminal): string {
  const tenths = Array.from(
    { length: 10 },
    (_, i) => scores.filter((score) => Math.min(9, Math.floor(score / 10)) === i).length,
  );
  return `0 ${sparkline(tenths, glyphs)} 100`;
}

function sayOne({ file, complaints, links }: Checked, { print, style, glyphs }: Terminal): void {
  if (complaints.length + links.length === 0) return;
  print(style.bold(printable(`${file.path}  ${file.record.title}`)));
  for (const { level, problem, clears } of complaints) {
    const word = level === 'missing' ? style.warn('missing') : 'better with';
    print(`  ${glyphs.bullet} ${word}: ${clears} ${style.dim(`(${problem})`)}`);
  }
  for (const { problem, expected } of links)
    print(`  ${glyphs.bullet} ${style.warn('link')}: ${printable(problem)}; expected ${printable(expected)}`);
  print('');
}
