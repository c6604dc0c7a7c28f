import { type DecisionGraph, graphOfRecords } from '@async-norms/core';
import { type DecisionFile, readDecisionFiles, recordsOf } from '../input/decision-records';
import type { Outcome } from '../outcome';
import { printable } from '../terminal/printable';
import type { Terminal } from '../terminal/terminal';

interface Options {
  readonly format: 'text' | 'mermaid' | 'dot';
  readonly json?: boolean;
}

interface Node {
  readonly id: string;
  readonly title: string;
  readonly status: string | null;
}

interface Edge {
  readonly earlier: string;
  readonly later: string;
}

/** Prints which record replaced which; links that do not add up are left out and said on standard error. */
export async function decisionsGraph(path: string, options: Options, terminal: Terminal): Promise<Outcome> {
  const files = recordsOf(await readDecisionFiles(path, terminal));
  const { graph, findings } = graphOfRecords(files.map(({ record }) => record));
  const nodes = nodesOf(files, graph);
  const edges = [...graph.successors].map(([earlier, later]) => ({ earlier, later }));
  if (options.json) {
    terminal.print(JSON.stringify({ nodes, edges, findings }));
    return 'done';
  }
  for (const { id, problem, expected } of findings) terminal.say(printable(`${id}: ${problem}; expected ${expected}`));
  const draw = { text: asText, mermaid: asMermaid, dot: asDot }[options.format];
  terminal.print(draw(nodes, edges, terminal));
  return 'done';
}

function nodesOf(files: readonly DecisionFile[], { statuses }: DecisionGraph): readonly Node[] {
  const titles = new Map(files.map(({ record }) => [record.id, record.title]));
  return [...statuses].map(([id, status]) => ({ id, title: titles.get(id) ?? '', status }));
}

/** Each head with what it replaced below it, step by step. */
function asText(nodes: readonly Node[], edges: readonly Edge[], { glyphs, style }: Terminal): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const replaced = new Set(edges.map(({ earlier }) => earlier));
  const lines: string[] = [];
  const draw = (id: string, depth: number) => {
    const node = byId.get(id);
    const lead = depth === 0 ? '' : `${'   '.repeat(depth - 1)} ${glyphs.branch} `;
    lines.push(printable(`${lead}${id}  ${node?.title ?? ''}`) + style.dim(`  ${node?.status ?? 'no status'}`));
    for (const { earlier } of edges.filter(({ later }) => later === id)) draw(earlier, depth + 1);
  };
  for (const { id } of nodes) if (!replaced.has(id)) draw(id, 0);
  return lines.join('\n');
}

function asMermaid(nodes: readonly Node[], edges: readonly Edge[]): string {
  const names = new Map(nodes.map(({ id }, i) => [id, `r${i}`]));
  return [
    'graph LR',
    ...nodes.map(({ id, title }) => `  ${names.get(id)}["${printable(`${id} ${title}`).replaceAll('"', '#quot;')}"]`),
    ...edges.map(({ earlier, later }) => `  ${names.get(earlier)} -->|replaced by| ${names.get(later)}`),
  ].join('\n');
}

function asDot(nodes: readonly Node[], edges: readonly Edge[]): string {
  const quoted = (text: string) => JSON.stringify(printable(text));
  return [
    'digraph decisions {',
    '  rankdir=LR; node [shape=box];',
    ...nodes.map(({ id, title }) => `  ${quoted(id)} [label=${quoted(`${id} ${title}`)}];`),
    ...edges.map(({ earlier, later }) => `  ${quoted(earlier)} -> ${quoted(later)} [label="replaced by"];`),
    '}',
  ].join('\n');
}
