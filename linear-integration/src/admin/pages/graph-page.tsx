/** @jsxImportSource hono/jsx */
import type { DecisionGraph, GraphFinding } from '@async-norms/core';
import { type DecisionTrees, decisionTrees } from '../decision-tree';
import type { Frame } from '../frame';
import { Layout } from '../layout';
import { recordPath, type ShownDecision, StatusChip } from './decisions-page';

interface GraphProps {
  readonly frame: Frame;
  readonly graph: DecisionGraph;
  readonly records: ReadonlyMap<string, ShownDecision>;
  readonly findings: readonly GraphFinding[];
}

const WIDTH = 210;
const HEIGHT = 44;
const GAP_X = 44;
const GAP_Y = 18;

/** Which record replaced which: a picture, and the same as a list for whoever reads without one. */
export function GraphPage({ frame, graph, records, findings }: GraphProps) {
  const { t } = frame;
  const trees = decisionTrees(graph);
  const inTrees = new Set(trees.nodes.map(({ id }) => id));
  const others = [...graph.statuses.keys()].filter((id) => !inTrees.has(id)).sort();
  return (
    <Layout frame={frame} title={t('decisions.graph')} width="wide">
      <h1>{t('decisions.graph')}</h1>
      <p class="lead">{t('graph.lead')}</p>
      {trees.nodes.length === 0 ? <p>{t('graph.none')}</p> : <Picture frame={frame} trees={trees} records={records} />}
      {trees.edges.length > 0 && (
        <section aria-labelledby="replaced">
          <h2 id="replaced">{t('graph.replaced')}</h2>
          <ul class="plain">
            {trees.edges.map(({ from, to }) => (
              <li>
                <RecordLink id={to} records={records} /> <span class="note">{t('graph.replaces')}</span>{' '}
                <RecordLink id={from} records={records} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {findings.length > 0 && (
        <section class="warn" aria-labelledby="findings">
          <h2 id="findings">{t('graph.findings')}</h2>
          <ul lang="en">
            {findings.map(({ id, problem, expected }) => (
              <li>
                <code>{id}</code> {problem}; expected {expected}
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{t('graph.others')}</h2>
          <ul class="plain">
            {others.map((id) => (
              <li>
                <RecordLink id={id} records={records} />{' '}
                <StatusChip frame={frame} status={graph.statuses.get(id) ?? null} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
}

function RecordLink({ id, records }: { readonly id: string; readonly records: ReadonlyMap<string, ShownDecision> }) {
  const record = records.get(id);
  return record === undefined ? (
    <span>{id}</span>
  ) : (
    <a href={recordPath(record.key)}>
      {id} {record.title}
    </a>
  );
}

interface PictureProps {
  readonly frame: Frame;
  readonly trees: DecisionTrees;
  readonly records: ReadonlyMap<string, ShownDecision>;
}

function Picture({ frame, trees, records }: PictureProps) {
  const { nodes, edges, columns, rows, heads } = trees;
  const width = columns * WIDTH + (columns - 1) * GAP_X + 4;
  const height = rows * (HEIGHT + GAP_Y);
  const at = (id: string) => {
    const node = nodes.find((it) => it.id === id);
    return { x: (node?.column ?? 0) * (WIDTH + GAP_X), y: (node?.row ?? 0) * (HEIGHT + GAP_Y) };
  };
  return (
    <section class="graph" tabindex={0} aria-label={frame.t('decisions.graph')}>
      <svg width={width} height={height} viewBox={`-2 -2 ${width} ${height}`} aria-hidden="true" focusable="false">
        {edges.map(({ from, to }) => {
          const [a, b] = [at(from), at(to)];
          const [x1, y1, x2, y2] = [a.x + WIDTH, a.y + HEIGHT / 2, b.x - 3, b.y + HEIGHT / 2];
          const middle = (x1 + x2) / 2;
          return <path d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2} m-7 -4 l7 4 l-7 4`} />;
        })}
        {nodes.map(({ id }) => {
          const { x, y } = at(id);
          return (
            <g class={heads.includes(id) ? 'force' : undefined}>
              <rect x={x} y={y} width={WIDTH} height={HEIGHT} rx="7" />
              <text x={x + 10} y={y + 18} class="strong">
                {id}
              </text>
              <text x={x + 10} y={y + 35}>
                {shortened(records.get(id)?.title ?? '')}
              </text>
            </g>
          );
        })}
      </svg>
    </section>
  );
}

function shortened(title: string): string {
  const characters = [...title];
  const isWide = /[\u3000-\u9fff]/.test(title);
  const most = isWide ? 14 : 29;
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : title;
}
