import { type DecisionGraph, predecessorsOf } from '@async-norms/core';

/** A record's place in the picture: columns count from the oldest on the left, rows from the top and may lie between two. */
interface TreeNode {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

/** The supersede graph laid out: what replaces stands to the right of what it replaced. */
export interface DecisionTrees {
  readonly nodes: readonly TreeNode[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  readonly columns: number;
  readonly rows: number;
  /** Records that replaced others and are replaced by none. */
  readonly heads: readonly string[];
}

/** Lays out every record that replaced another or was replaced. A record has one successor at most, so these are trees. */
export function decisionTrees(graph: DecisionGraph): DecisionTrees {
  const replaced = [...graph.successors.keys()];
  const heads = [...new Set(graph.successors.values())].filter((id) => !graph.successors.has(id)).sort();
  const depths = new Map<string, number>();
  const rows = new Map<string, number>();
  let nextRow = 0;
  const place = (id: string, depth: number): number => {
    depths.set(id, depth);
    const before = predecessorsOf(graph, id).map((earlier) => place(earlier, depth + 1));
    const row = before.length === 0 ? nextRow++ : before.reduce((sum, it) => sum + it, 0) / before.length;
    rows.set(id, row);
    return row;
  };
  for (const head of heads) place(head, 0);
  const deepest = Math.max(0, ...depths.values());
  return {
    nodes: [...depths].map(([id, depth]) => ({ id, column: deepest - depth, row: rows.get(id) ?? 0 })),
    edges: replaced.map((from) => ({ from, to: graph.successors.get(from)! })),
    columns: deepest + 1,
    rows: nextRow,
    heads,
  };
}
