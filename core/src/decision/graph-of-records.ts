import { type DecisionGraph, headOf } from './graph';
import type { DecisionStatus } from './lifecycle';
import type { DecisionRecord } from './record';
import { RecordReferences } from './record-reference';

/** Something about the links in a folder of records that does not add up. */
export interface GraphFinding {
  readonly kind:
    | 'no-id'
    | 'duplicate-id'
    | 'dangling'
    | 'one-sided'
    | 'two-successors'
    | 'circle'
    | 'no-successor'
    | 'status-differs';
  /** The record it was found in. */
  readonly id: string;
  /** The other end, as it was written. */
  readonly other: string;
  readonly problem: string;
  readonly expected: string;
}

export interface GraphReading {
  /** Sound whatever the records say: links that would break it are left out and named in `findings`. */
  readonly graph: DecisionGraph;
  readonly findings: readonly GraphFinding[];
}

/**
 * The supersede graph that records describe, and everything in it that does not add up.
 *
 * A link counts when either end names it. Of two records with one id the first counts; of two successors the first in order;
 * of a circle the last link read is left out.
 */
export function graphOfRecords(records: readonly DecisionRecord[]): GraphReading {
  const findings: GraphFinding[] = [];
  const known = new Map<string, DecisionRecord>();
  for (const record of records) {
    const { id, title } = record;
    if (id === '')
      findings.push(finding('no-id', '', title, 'a record has no id', 'an id, or a number in its file name'));
    else if (known.has(id))
      findings.push(finding('duplicate-id', id, title, 'two records have this id', 'one record an id'));
    else known.set(id, record);
  }
  const references = new RecordReferences(known.keys());
  const links = linksOf(known, references, findings);
  const successors = new Map<string, string>();
  for (const { earlier, later, said } of links) {
    const other = successors.get(earlier);
    if (said !== 'both') findings.push(oneSided(earlier, later, said));
    if (other !== undefined && other !== later) {
      const problem = `replaced by ${other} and by ${later}`;
      findings.push(finding('two-successors', earlier, later, problem, 'one successor; the other may amend it'));
    } else if (earlier === later || headOf({ statuses: new Map(), successors }, later) === earlier) {
      findings.push(
        finding('circle', earlier, later, `replacing goes round in a circle with ${later}`, 'an order in time'),
      );
    } else successors.set(earlier, later);
  }
  const statuses = new Map<string, DecisionStatus | null>();
  for (const [id, record] of known) statuses.set(id, statusInGraph(record, successors.has(id), findings));
  return { graph: { statuses, successors }, findings };
}

interface Link {
  readonly earlier: string;
  readonly later: string;
  readonly said: 'both' | 'earlier' | 'later';
}

function linksOf(
  known: ReadonlyMap<string, DecisionRecord>,
  references: RecordReferences,
  findings: GraphFinding[],
): Link[] {
  const links = new Map<string, Link>();
  for (const [id, record] of known) {
    const resolved = (written: string) => {
      const other = references.resolve(written);
      const expected = 'the id of exactly one record here';
      if (other === null)
        findings.push(finding('dangling', id, written, `points to ${written}, which is not here`, expected));
      return other === null ? [] : [other];
    };
    for (const later of record.supersededBy.flatMap(resolved)) add({ earlier: id, later, said: 'earlier' });
    for (const earlier of record.supersedes.flatMap(resolved)) add({ earlier, later: id, said: 'later' });
    for (const other of [...record.amends, ...record.amendedBy, ...record.related]) resolved(other);
  }
  return [...links.values()];

  function add(link: Link): void {
    const key = JSON.stringify([link.earlier, link.later]);
    const before = links.get(key);
    links.set(key, before === undefined || before.said === link.said ? link : { ...link, said: 'both' });
  }
}

function oneSided(earlier: string, later: string, said: 'earlier' | 'later'): GraphFinding {
  return said === 'earlier'
    ? finding('one-sided', later, earlier, `does not say that it replaces ${earlier}`, `supersedes: ${earlier}`)
    : finding('one-sided', earlier, later, `does not say that ${later} replaced it`, `supersededBy: ${later}`);
}

function statusInGraph(record: DecisionRecord, isReplaced: boolean, findings: GraphFinding[]): DecisionStatus | null {
  const { id, status, supersededBy } = record;
  if (isReplaced && status !== 'superseded') {
    const problem = `was replaced, but its status is ${status ?? 'not given'}`;
    findings.push(finding('status-differs', id, '', problem, 'status superseded'));
  }
  if (isReplaced) return 'superseded';
  if (status !== 'superseded') return status;
  if (supersededBy.length === 0) {
    findings.push(finding('no-successor', id, '', 'says it was replaced, but not by what', 'the id of its successor'));
  }
  return null;
}

function finding(
  kind: GraphFinding['kind'],
  id: string,
  other: string,
  problem: string,
  expected: string,
): GraphFinding {
  return { kind, id, other, problem, expected };
}

/** The records with the graph's links and statuses written into them, at both ends. Records it does not know stay as they are. */
export function withGraph(records: readonly DecisionRecord[], graph: DecisionGraph): readonly DecisionRecord[] {
  const predecessors = new Map<string, string[]>();
  for (const [earlier, later] of graph.successors) {
    predecessors.set(later, [...(predecessors.get(later) ?? []), earlier].sort());
  }
  return records.map((record) => {
    if (!graph.statuses.has(record.id)) return record;
    const successor = graph.successors.get(record.id);
    const supersededBy = successor === undefined ? [] : [successor];
    const supersedes = predecessors.get(record.id) ?? [];
    return { ...record, status: graph.statuses.get(record.id) ?? record.status, supersedes, supersededBy };
  });
}
