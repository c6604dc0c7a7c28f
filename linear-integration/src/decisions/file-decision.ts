import {
  type Complaint,
  DecisionRecord,
  type DecisionRecordInput,
  formatDecisionRecord,
  graphOfRecords,
  type IssueEvent,
  isComplete,
  PlaybookError,
  type Problem,
  recordComplaints,
  supersede,
} from '@async-norms/core';
import type { ActivityLog } from '../store/activity-log';
import { DECISION_SOURCES, type DecisionStore, type FiledDecision } from '../store/decision-store';
import type { IssueKeys } from '../store/issue-keys';
import type { IssueNews } from '../webhook/event-to-issue';

/** A record that somebody wrote, before it is in the log. */
export interface DecisionToFile {
  /** `document:ID`, `comment:ID` or `page:ID`; with a key that is known, that record is changed. */
  readonly key: string;
  /** What it says. Without an id it gets the next number; `supersedes` marks the records it replaces. */
  readonly record: DecisionRecordInput;
  readonly url: string | null;
  readonly by: string | null;
  /** The issue it was written on; more issues by key in `record.issues`. */
  readonly issueId: string | null;
  /** It was read from Linear, so it need not be written there. */
  readonly isFromLinear?: boolean;
}

/** What came of it. */
export type DecisionFiled =
  | {
      readonly outcome: 'filed';
      readonly decision: FiledDecision;
      /** What it does not say yet; a complete one lets its issues be closed. */
      readonly complaints: readonly Complaint[];
    }
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] };

/** Files records of a workspace: into the log, onto the issues they govern, and where they replace others, onto those. */
export type FileDecision = (workspaceId: string, decision: DecisionToFile) => Promise<DecisionFiled>;

/** What filing needs. */
export interface FilingPorts {
  readonly decisions: DecisionStore;
  readonly issueKeys: IssueKeys;
  readonly activity: ActivityLog;
  readonly record: (workspaceId: string, news: IssueNews) => Promise<void>;
  readonly clock: () => Date;
  /** Told once a record is in the log, with the issues that it governed before: links, labels, cards. */
  readonly onFiled: (
    workspaceId: string,
    decision: FiledDecision,
    before: readonly string[],
    isFromLinear: boolean,
  ) => Promise<void>;
}

/** Files a record; filed again unchanged it is the same, so a repeat is harmless. */
export async function fileDecision(
  ports: FilingPorts,
  workspaceId: string,
  { key, record: input, url, by, issueId, isFromLinear = false }: DecisionToFile,
): Promise<DecisionFiled> {
  const { decisions } = ports;
  try {
    formatDecisionRecord(input);
  } catch (error) {
    if (error instanceof PlaybookError) return { outcome: 'refused', problems: error.problems };
    throw error;
  }
  const given = DecisionRecord.parse(input);
  const now = ports.clock();
  const known = await decisions.get(workspaceId, key);
  const others = (await decisions.list(workspaceId)).filter((other) => other.key !== key);
  const id = given.id || known?.record.id || (await decisions.nextNumber(workspaceId));
  if (others.some(({ record }) => record.id === id)) return refused('id', id, 'an id that no other record has');

  const own = issueId === null ? null : await ports.issueKeys.keyOf(workspaceId, issueId);
  const issues = own === null || given.issues.includes(own) ? given.issues : [own, ...given.issues];
  const supersededBy = known?.record.supersededBy ?? given.supersededBy;
  // What was replaced stays so, whatever its own text goes on to say.
  const status = known?.record.status === 'superseded' && supersededBy.length > 0 ? 'superseded' : given.status;
  const record: DecisionRecord = { ...given, id, issues, status, supersededBy };
  const replaced = replacedBy(record, others);
  if (typeof replaced === 'string') return refused('supersedes', record.supersedes.join(', '), replaced);

  const governed = await ports.issueKeys.idsOf(workspaceId, issues);
  const decision: FiledDecision = {
    key,
    record,
    source: DECISION_SOURCES.find((source) => key.startsWith(`${source}:`)) ?? 'page',
    url: url ?? known?.url ?? null,
    filedBy: known?.filedBy ?? by,
    filedAt: known?.filedAt ?? now,
    changedAt: now,
    issueIds: [...new Set([...(issueId === null ? [] : [issueId]), ...governed])],
  };
  if (known !== null && isSame(known, decision))
    return { outcome: 'filed', decision: known, complaints: recordComplaints(record) };
  await decisions.file(workspaceId, decision);
  for (const earlier of replaced) await decisions.file(workspaceId, { ...earlier, changedAt: now });
  await tellIssues(ports, workspaceId, decision, known?.issueIds ?? [], by);
  await ports.activity.record(workspaceId, {
    at: now,
    kind: 'decision',
    issueId,
    personId: by,
    what: known === null ? 'filed' : 'changed',
    why: id,
  });
  await ports.onFiled(workspaceId, decision, known?.issueIds ?? [], isFromLinear);
  return { outcome: 'filed', decision, complaints: recordComplaints(record) };
}

/**
 * Tells an issue of the records that govern it and that it has not heard of: it was followed only after they were filed.
 *
 * @param known Keys of the records that it knows.
 */
export async function retellRecords(
  ports: Pick<FilingPorts, 'decisions' | 'record' | 'clock'>,
  workspaceId: string,
  issueId: string,
  known: Readonly<Record<string, boolean>>,
): Promise<void> {
  for (const decision of await ports.decisions.ofIssue(workspaceId, issueId))
    if (!Object.hasOwn(known, decision.key))
      await tellIssues(ports, workspaceId, { ...decision, issueIds: [issueId] }, [], decision.filedBy);
}

/** Takes a record out of the log: its document or comment is gone. */
export async function withdrawDecision(ports: FilingPorts, workspaceId: string, key: string): Promise<void> {
  const known = await ports.decisions.get(workspaceId, key);
  if (known === null) return;
  await ports.decisions.remove(workspaceId, key);
  await tellIssues(ports, workspaceId, { ...known, issueIds: [] }, known.issueIds, null);
  await ports.activity.record(workspaceId, {
    at: ports.clock(),
    kind: 'decision',
    what: 'withdrawn',
    why: known.record.id,
  });
}

/** Linear tells of a document at every pause in typing; most of them change nothing that we read. */
function isSame(known: FiledDecision, decision: FiledDecision): boolean {
  const said = ({ record, url, issueIds }: FiledDecision) => JSON.stringify([record, url, [...issueIds].sort()]);
  return said(known) === said(decision);
}

/** The records that this one replaces, marked so; a sentence where it can't. */
function replacedBy(record: DecisionRecord, others: readonly FiledDecision[]): readonly FiledDecision[] | string {
  let { graph } = graphOfRecords([...others.map((other) => other.record), { ...record, supersedes: [] }]);
  const replaced: FiledDecision[] = [];
  for (const earlierId of record.supersedes) {
    const earlier = others.find((other) => other.record.id === earlierId);
    if (earlier?.record.supersededBy.includes(record.id)) continue; // said before
    const edit = supersede(graph, record.id, earlierId);
    if (edit.outcome === 'refused') return edit.reason;
    graph = edit.graph;
    if (earlier !== undefined)
      replaced.push({
        ...earlier,
        record: { ...earlier.record, status: 'superseded', supersededBy: [record.id] },
      });
  }
  return replaced;
}

/** Each issue's timeline hears of its record, or that it has one no more. */
async function tellIssues(
  ports: Pick<FilingPorts, 'record' | 'clock'>,
  workspaceId: string,
  { key, record, changedAt, issueIds }: FiledDecision,
  before: readonly string[],
  by: string | null,
): Promise<void> {
  const actor = by === null ? ({ kind: 'unknown' } as const) : ({ kind: 'person', id: by } as const);
  const tell = (issueId: string, event: IssueEvent) =>
    ports.record(workspaceId, { issueId, createdAt: null, facts: null, shown: {}, events: [event] });
  const id = `${key}@${changedAt.getTime()}`;
  for (const issueId of issueIds) {
    const complete = isComplete(record) && record.status !== 'draft' && record.status !== 'proposed';
    await tell(issueId, { kind: 'decision-recorded', at: changedAt, by: actor, id, recordId: key, complete });
  }
  for (const issueId of before.filter((one) => !issueIds.includes(one)))
    await tell(issueId, { kind: 'decision-removed', at: ports.clock(), by: actor, id, recordId: key });
}

function refused(path: string, problem: string, expected: string): DecisionFiled {
  return { outcome: 'refused', problems: [{ path, problem, expected }] };
}
