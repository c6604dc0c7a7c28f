import fc from 'fast-check';
import {
  addToGraph,
  chainsOf,
  type DecisionGraph,
  EMPTY_GRAPH,
  type GraphEdit,
  headOf,
  predecessorsOf,
  removeFromGraph,
  setStatusInGraph,
  supersede,
  undoSupersede,
} from '../../../core/src/decision/graph';
import { graphOfRecords, withGraph } from '../../../core/src/decision/graph-of-records';
import { DecisionStatus } from '../../../core/src/decision/lifecycle';
import { DecisionRecord } from '../../../core/src/decision/record';
import { runs } from '../../support/runs';

const ids = ['1', '2', '3', '4', '5', '6'];
const accepted = ids.reduce((graph, id) => after(graph, addToGraph(graph, id, 'accepted')), EMPTY_GRAPH);

function after(graph: DecisionGraph, edit: GraphEdit): DecisionGraph {
  return edit.outcome === 'done' ? edit.graph : graph;
}

test('replacing sets both ends and the status', () => {
  const graph = after(accepted, supersede(accepted, '2', '1'));
  expect(predecessorsOf(graph, '2')).toEqual(['1']);
  expect(graph.successors.get('1')).toBe('2');
  expect(graph.statuses.get('1')).toBe('superseded');
  expect(accepted.successors.size).toBe(0);
});

test('a chain has one head', () => {
  let graph = accepted;
  for (const [later, earlier] of [
    ['2', '1'],
    ['3', '2'],
    ['3', '4'],
  ] as const)
    graph = after(graph, supersede(graph, later, earlier));
  expect(headOf(graph, '1')).toBe('3');
  expect([...chainsOf(graph)]).toEqual([['3', ['3', '1', '2', '4']]]);
});

test.each<[string, (graph: DecisionGraph) => GraphEdit, RegExp]>([
  ['itself', (graph) => supersede(graph, '1', '1'), /can not replace itself/],
  ['what is not there', (graph) => supersede(graph, '1', '9'), /no record 9/],
  ['by what is not there', (graph) => supersede(graph, '9', '1'), /no record 9/],
  ['twice', (graph) => supersede(graph, '3', '1'), /1 was replaced by 2 already/],
  ['in a circle', (graph) => supersede(graph, '1', '2'), /circle/],
  ['by a proposal', (graph) => supersede(after(graph, addToGraph(graph, 'p', 'proposed')), 'p', '3'), /p is proposed/],
  ['a draft', (graph) => supersede(after(graph, addToGraph(graph, 'd', 'draft')), '3', 'd'), /never in force/],
  ['an id twice', (graph) => addToGraph(graph, '1', 'accepted'), /a record 1 already/],
  ['as superseded from the start', (graph) => addToGraph(graph, '7', 'superseded'), /can not start as superseded/],
  ['without an id', (graph) => addToGraph(graph, '', 'draft'), /needs an id/],
  ['away from a chain', (graph) => removeFromGraph(graph, '2'), /chain with 1/],
  ['to superseded by hand', (graph) => setStatusInGraph(graph, '3', 'superseded'), /naming the record/],
  ['back to life by hand', (graph) => setStatusInGraph(graph, '1', 'accepted'), /superseded can not become/],
  ['what was not replaced', (graph) => undoSupersede(graph, '3'), /not replaced/],
])('%s is refused', (_what, edit, reason) => {
  const graph = after(accepted, supersede(accepted, '2', '1'));
  expect(edit(graph)).toEqual({ outcome: 'refused', reason: expect.stringMatching(reason) });
});

test('a replacement that was a mistake is taken back', () => {
  const graph = after(accepted, supersede(accepted, '2', '1'));
  expect(after(graph, undoSupersede(graph, '1'))).toEqual(accepted);
});

const anyId = fc.constantFrom(...ids, 'x');
type Edit = (graph: DecisionGraph) => GraphEdit;
const replace = fc.tuple(anyId, anyId).map<Edit>(
  ([a, b]) =>
    (graph) =>
      supersede(graph, a, b),
);
const other = fc
  .tuple(fc.nat(3), anyId, fc.constantFrom(...DecisionStatus.options))
  .map<Edit>(([which, id, status]) => (graph) => {
    if (which === 0) return addToGraph(graph, id, status);
    if (which === 1) return setStatusInGraph(graph, id, status);
    return which === 2 ? removeFromGraph(graph, id) : undoSupersede(graph, id);
  });
const edits = fc.array(fc.oneof({ weight: 3, arbitrary: replace }, { weight: 2, arbitrary: other }), { maxLength: 40 });

/** Dangling ends, circles, and records whose status and links disagree. */
function flaws(graph: DecisionGraph): string[] {
  const found: string[] = [];
  for (const [earlier, later] of graph.successors) {
    for (const id of [earlier, later]) if (!graph.statuses.has(id)) found.push(`dangling ${id}`);
    const seen = new Set<string>();
    for (let at: string | undefined = earlier; at !== undefined; at = graph.successors.get(at)) {
      if (seen.has(at)) {
        found.push(`circle at ${at}`);
        break;
      }
      seen.add(at);
    }
  }
  for (const [id, status] of graph.statuses) {
    if ((status === 'superseded') !== graph.successors.has(id)) found.push(`${id} is ${status}`);
  }
  for (const chain of chainsOf(graph).values()) {
    const live = chain.filter((id) => graph.statuses.get(id) === 'accepted');
    if (live.length > 1) found.push(`two live heads ${live.join()}`);
  }
  return found;
}

test('no edits, in any order, leave a dangling end, a circle or two live heads', () => {
  let replaced = 0;
  fc.assert(
    fc.property(edits, (list) => {
      const graph = list.reduce((before, edit) => after(before, edit(before)), accepted);
      replaced += graph.successors.size;
      expect(flaws(graph)).toEqual([]);
    }),
    runs(2000),
  );
  expect(replaced).toBeGreaterThan(1000);
});

const anyRecords = fc.array(
  fc.record({
    id: fc.constantFrom(...ids, ''),
    status: fc.constantFrom(null, ...DecisionStatus.options),
    supersedes: fc.array(fc.constantFrom(...ids, '0009', 'ADR-0002'), { maxLength: 2 }),
    supersededBy: fc.array(fc.constantFrom(...ids, '0009', '03'), { maxLength: 2 }),
  }),
  { maxLength: 8 },
);

test('whatever links records claim, the graph read from them is sound, and written back it has nothing left to find', () => {
  fc.assert(
    fc.property(anyRecords, (inputs) => {
      const records = inputs.map((input) => DecisionRecord.parse(input));
      const { graph } = graphOfRecords(records);
      expect(flaws(graph)).toEqual([]);
      const firstOfEach = records.filter(
        (record, index) => record.id !== '' && records.findIndex(({ id }) => id === record.id) === index,
      );
      const again = graphOfRecords(withGraph(firstOfEach, graph));
      expect(again.graph.successors).toEqual(graph.successors);
      expect(again.findings.filter(({ kind }) => kind !== 'no-successor')).toEqual([]);
    }),
    runs(1000),
  );
});
