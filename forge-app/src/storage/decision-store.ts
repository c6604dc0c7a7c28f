import { DecisionRecord } from '@async-norms/core';
import { kvs, Sort, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { everyItem } from './every-item';
import { type Revised, saveRevision } from './revisions';

const ENTITY = 'decision';
/** Who changed a record when is kept for so many changes. */
const MOST_REVISIONS = 50;

const Revision = z.object({ rev: z.int(), at: z.coerce.date(), by: z.string().nullable() });
const Body = z.object({
  edition: z.literal(1),
  record: DecisionRecord,
  revisions: z.array(Revision),
  /** The proposal that it was, by its id. */
  from: z.string().nullable().default(null),
});
const Document = z.object({ rev: z.int(), projectId: z.string(), number: z.int(), body: Body });

/** A decision record of a project, and who changed it when. */
export interface KeptDecision {
  readonly projectId: string;
  readonly number: number;
  /** `D-12`: its number in the project. */
  readonly id: string;
  readonly rev: number;
  readonly record: DecisionRecord;
  readonly revisions: readonly { readonly rev: number; readonly at: Date; readonly by: string | null }[];
  /** `P-3`: the proposal that it was; `null` for a record that was written as one. */
  readonly from: string | null;
}

function decisionId(number: number): string {
  return `D-${number}`;
}

/** The record of that id; `null` where the project has none. Read strictly: what was just saved is there. */
export async function keptDecision(projectId: string, id: string): Promise<KeptDecision | null> {
  const value = await kvs.entity(ENTITY).get(keyOf(projectId, numberOf(id)));
  return value === undefined ? null : decisionOf(value);
}

/** All records of a project by number. From an index, which may lag a little behind. */
export async function keptDecisions(projectId: string): Promise<readonly KeptDecision[]> {
  const found: KeptDecision[] = [];
  for await (const { value } of everyItem(byNumber(projectId).sort(Sort.ASC))) found.push(decisionOf(value));
  return found;
}

/** Files a new record under the next number of the project. */
export async function addDecision(projectId: string, record: DecisionRecord, by: Author): Promise<KeptDecision> {
  const first = await nextDecisionNumber(projectId);
  for (let number = first; number < first + MOST_NUMBERS_TRIED; number++) {
    const kept = await addDecisionAs(projectId, number, record, by);
    if (kept !== null) return kept; // else somebody took the number: the index was behind
  }
  throw new Error(`addDecision: ${MOST_NUMBERS_TRIED} numbers from ${first} on are taken, and the index does not know`);
}

/** The number after the last record of the project. From an index, which may lag a little behind: it may be taken. */
export async function nextDecisionNumber(projectId: string): Promise<number> {
  const last = await byNumber(projectId).sort(Sort.DESC).limit(1).getMany();
  return 1 + (last.results[0] === undefined ? 0 : decisionOf(last.results[0].value).number);
}

/**
 * Files a new record under a number of the project.
 *
 * @param from The proposal that it was. Filed again under the same number, it is found.
 * @returns `null` where the number belongs to something else.
 */
export async function addDecisionAs(
  projectId: string,
  number: number,
  record: DecisionRecord,
  { by, at }: Author,
  from: string | null = null,
): Promise<KeptDecision | null> {
  const id = decisionId(number);
  const filed = { ...record, id };
  const kept: KeptDecision = { projectId, number, id, rev: 1, record: filed, revisions: [{ rev: 1, at, by }], from };
  if ((await saveRevision(ENTITY, keyOf(projectId, number), 0, stored(kept))) === 'saved') return kept;
  const there = from === null ? null : await keptDecision(projectId, id);
  return there?.from === from ? there : null;
}

/** Who files a record, and when. */
interface Author {
  readonly by: string;
  readonly at: Date;
}

const MOST_NUMBERS_TRIED = 200;

/** Saves a new revision of a record that was read as `kept`. `null` where somebody saved in between. */
export async function reviseDecision(
  kept: KeptDecision,
  record: DecisionRecord,
  { by, at }: { readonly by: string | null; readonly at: Date },
): Promise<KeptDecision | null> {
  const rev = kept.rev + 1;
  const next: KeptDecision = {
    ...kept,
    rev,
    record: { ...record, id: kept.id },
    revisions: [...kept.revisions, { rev, at, by }].slice(-MOST_REVISIONS),
  };
  const saved = await saveRevision(ENTITY, keyOf(kept.projectId, kept.number), kept.rev, stored(next));
  return saved === 'saved' ? next : null;
}

/** How a person of Jira stands in a record's lists, where a name would be personal data. */
export function mentionOf(accountId: string): string {
  return `[~accountid:${accountId}]`;
}

/** The account id of a mention; `null` for a name or a group in words. */
export function mentionedIn(text: string): string | null {
  return /^\[~accountid:([^\]]+)\]$/.exec(text)?.[1] ?? null;
}

function byNumber(projectId: string) {
  return kvs
    .entity<Revised & { readonly number: number }>(ENTITY)
    .query()
    .index('by-project', { partition: [projectId] })
    .where(WhereConditions.greaterThanEqualTo(0));
}

function decisionOf(value: unknown): KeptDecision {
  const { rev, projectId, number, body } = Document.parse(value);
  const { record, revisions, from } = body;
  return { projectId, number, id: decisionId(number), rev, record, revisions, from };
}

function stored({ projectId, number, rev, record, revisions, from }: KeptDecision) {
  const told = revisions.map((revision) => ({ ...revision, at: revision.at.toISOString() }));
  return { projectId, number, rev, body: { edition: 1, record, revisions: told, from } };
}

function keyOf(projectId: string, number: number): string {
  return `${projectId}-${number}`;
}

function numberOf(id: string): number {
  return Number(id.slice('D-'.length));
}
