import { canMove, type DecisionStatus, isInForce, moveStatus } from './lifecycle';

/**
 * Which decision record replaced which.
 *
 * A record has at most one successor, and that is the only direction that is kept: the other is worked out from it. So both
 * ends always agree, and the records of one chain have one head, the only one of them that can be in force.
 */
export interface DecisionGraph {
  readonly statuses: ReadonlyMap<string, DecisionStatus | null>;
  /** From a record to the one that replaced it. */
  readonly successors: ReadonlyMap<string, string>;
}

/** What came of an edit: the new graph, or why there is none. The graph that was given is never changed. */
export type GraphEdit =
  | { readonly outcome: 'done'; readonly graph: DecisionGraph }
  | { readonly outcome: 'refused'; readonly reason: string };

export const EMPTY_GRAPH: DecisionGraph = { statuses: new Map(), successors: new Map() };

/** Adds a record that nothing replaces yet. `superseded` is refused: that needs the record that replaces it. */
export function addToGraph(graph: DecisionGraph, id: string, status: DecisionStatus | null): GraphEdit {
  if (id === '') return refused('a record needs an id');
  if (graph.statuses.has(id)) return refused(`there is a record ${id} already`);
  if (status === 'superseded') return refused(`${id} can not start as superseded; add it and then replace it`);
  return done(new Map(graph.statuses).set(id, status), graph.successors);
}

/**
 * Replaces `earlier` by `later`: both ends at once.
 *
 * Refused when either is unknown, when `later` is not in force, when `earlier` was replaced already or was never in force,
 * and when `later` itself came before `earlier` (a circle).
 */
export function supersede(graph: DecisionGraph, later: string, earlier: string): GraphEdit {
  for (const id of [later, earlier]) if (!graph.statuses.has(id)) return refused(`there is no record ${id}`);
  if (later === earlier) return refused(`${later} can not replace itself`);
  const already = graph.successors.get(earlier);
  if (already !== undefined) return refused(`${earlier} was replaced by ${already} already`);
  if (headOf(graph, later) === earlier) return refused(`${later} came before ${earlier}; that would be a circle`);
  const laterStatus = graph.statuses.get(later) ?? null;
  if (!isInForce(laterStatus))
    return refused(`${later} is ${laterStatus ?? 'without a status'}; only an accepted record replaces`);
  const earlierStatus = graph.statuses.get(earlier) ?? null;
  if (earlierStatus !== null && !canMove(earlierStatus, 'superseded')) {
    return refused(`${earlier} is ${earlierStatus} and was never in force`);
  }
  return done(new Map(graph.statuses).set(earlier, 'superseded'), new Map(graph.successors).set(earlier, later));
}

/** Takes a replacement back, as a mistake put right: `earlier` is accepted again. */
export function undoSupersede(graph: DecisionGraph, earlier: string): GraphEdit {
  if (!graph.successors.has(earlier)) return refused(`${earlier} was not replaced`);
  const successors = new Map(graph.successors);
  successors.delete(earlier);
  return done(new Map(graph.statuses).set(earlier, 'accepted'), successors);
}

/**
 * Moves a record's status as its lifecycle allows.
 *
 * A record that replaced others stays in force or becomes deprecated; what it replaced does not come back by itself.
 */
export function setStatusInGraph(graph: DecisionGraph, id: string, status: DecisionStatus): GraphEdit {
  if (!graph.statuses.has(id)) return refused(`there is no record ${id}`);
  const from = graph.statuses.get(id) ?? null;
  if (from === null && status !== 'superseded') return done(new Map(graph.statuses).set(id, status), graph.successors);
  const move = moveStatus(from ?? 'draft', status);
  return move.outcome === 'refused'
    ? refused(move.reason)
    : done(new Map(graph.statuses).set(id, move.status), graph.successors);
}

/** Removes a record that replaces nothing and is replaced by nothing; any other would leave an end dangling. */
export function removeFromGraph(graph: DecisionGraph, id: string): GraphEdit {
  if (!graph.statuses.has(id)) return refused(`there is no record ${id}`);
  const neighbours = [
    ...predecessorsOf(graph, id),
    ...(graph.successors.get(id) === undefined ? [] : [graph.successors.get(id)!]),
  ];
  if (neighbours.length > 0) return refused(`${id} is in a chain with ${neighbours.join(', ')}; undo that first`);
  const statuses = new Map(graph.statuses);
  statuses.delete(id);
  return done(statuses, graph.successors);
}

/** The records that `id` replaced directly, sorted. */
export function predecessorsOf(graph: DecisionGraph, id: string): readonly string[] {
  return [...graph.successors]
    .filter(([, later]) => later === id)
    .map(([earlier]) => earlier)
    .sort();
}

/** The record at the end of the chain that `id` is in: the one to read today. `id` itself if nothing replaced it. */
export function headOf(graph: DecisionGraph, id: string): string {
  let head = id;
  for (let next = graph.successors.get(head); next !== undefined; next = graph.successors.get(head)) head = next;
  return head;
}

/** Every chain of two or more records, by its head: head first, then what it replaced, sorted. */
export function chainsOf(graph: DecisionGraph): ReadonlyMap<string, readonly string[]> {
  const chains = new Map<string, string[]>();
  for (const earlier of [...graph.successors.keys()].sort()) {
    const head = headOf(graph, earlier);
    chains.set(head, [...(chains.get(head) ?? [head]), earlier]);
  }
  return chains;
}

function done(statuses: DecisionGraph['statuses'], successors: DecisionGraph['successors']): GraphEdit {
  return { outcome: 'done', graph: { statuses, successors } };
}

function refused(reason: string): GraphEdit {
  return { outcome: 'refused', reason };
}
