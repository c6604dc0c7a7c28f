import { DecisionRecord, Proposal } from '@async-norms/core';
import { kvs, Sort, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { everyItem } from './every-item';
import { type Revised, saveRevision } from './revisions';

const ENTITY = 'proposal';
const MOST_NUMBERS_TRIED = 200;

/** A proposal as it lies in storage: instants as texts. */
const StoredProposal = z
  .looseObject({ openedAt: z.coerce.date(), events: z.array(z.looseObject({ at: z.coerce.date() })) })
  .transform((stored) => Proposal.parse(stored));
const Body = z.object({
  edition: z.literal(1),
  proposal: StoredProposal,
  record: DecisionRecord,
  issues: z.array(z.string()),
  /** The record that it became. */
  decisionId: z.string().nullable(),
  /** The number of the record that it is about to become. */
  recordNumber: z.int().nullable().default(null),
});
const Document = z.object({
  rev: z.int(),
  projectId: z.string(),
  state: z.enum(['open', 'closed']),
  number: z.int(),
  body: Body,
});

/** A proposal of a project: what is proposed, to whom, and what has happened to it. */
export interface KeptProposal {
  readonly projectId: string;
  readonly number: number;
  /** `P-3`. */
  readonly id: string;
  readonly rev: number;
  readonly state: 'open' | 'closed';
  readonly proposal: Proposal;
  readonly record: DecisionRecord;
  readonly issues: readonly string[];
  readonly decisionId: string | null;
  /** Noted before the record is filed, so that whoever goes on after a call that was cut off files the same one. */
  readonly recordNumber: number | null;
}

export async function keptProposal(projectId: string, id: string): Promise<KeptProposal | null> {
  const value = await kvs.entity(ENTITY).get(keyOf(projectId, Number(id.slice('P-'.length))));
  return value === undefined ? null : proposalOf(value);
}

/** Proposals of a project, newest first. From an index, which may lag a little behind. */
export async function keptProposals(projectId: string, state: 'open' | 'closed'): Promise<readonly KeptProposal[]> {
  const found: KeptProposal[] = [];
  for await (const { value } of everyItem(byState(projectId, state).sort(Sort.DESC))) found.push(proposalOf(value));
  return found;
}

/** Files a proposal under the next number of the project, which becomes its id. */
export async function addProposal(
  projectId: string,
  {
    proposal,
    record,
    issues,
  }: {
    readonly proposal: Omit<Proposal, 'id'>;
    readonly record: DecisionRecord;
    readonly issues: readonly string[];
  },
): Promise<KeptProposal> {
  const numbers: number[] = [];
  for (const state of ['open', 'closed'] as const) {
    const last = await byState(projectId, state).sort(Sort.DESC).limit(1).getMany();
    numbers.push(...last.results.map(({ value }) => proposalOf(value).number));
  }
  const first = Math.max(0, ...numbers) + 1;
  for (let number = first; number < first + MOST_NUMBERS_TRIED; number++) {
    const id = `P-${number}`;
    const kept: KeptProposal = {
      projectId,
      number,
      id,
      rev: 1,
      state: 'open',
      proposal: { ...proposal, id },
      record,
      issues,
      decisionId: null,
      recordNumber: null,
    };
    const saved = await saveRevision(ENTITY, keyOf(projectId, number), 0, stored(kept));
    if (saved === 'saved') return kept; // else somebody took the number
  }
  throw new Error(`addProposal: ${MOST_NUMBERS_TRIED} numbers from ${first} on are taken, and the index does not know`);
}

/** Saves a proposal that was read as `kept`; `null` where somebody saved in between. */
export async function reviseProposal(
  kept: KeptProposal,
  change: Partial<Pick<KeptProposal, 'proposal' | 'record' | 'issues' | 'decisionId' | 'recordNumber' | 'state'>>,
): Promise<KeptProposal | null> {
  const next = { ...kept, ...change, rev: kept.rev + 1 };
  const saved = await saveRevision(ENTITY, keyOf(kept.projectId, kept.number), kept.rev, stored(next));
  return saved === 'saved' ? next : null;
}

function byState(projectId: string, state: 'open' | 'closed') {
  return kvs
    .entity<Revised & { readonly number: number }>(ENTITY)
    .query()
    .index('by-state', { partition: [projectId, state] })
    .where(WhereConditions.greaterThanEqualTo(0));
}

function proposalOf(value: unknown): KeptProposal {
  const { rev, projectId, state, number, body } = Document.parse(value);
  const { edition: _, ...rest } = body;
  return { projectId, number, id: `P-${number}`, rev, state, ...rest };
}

function stored({ projectId, number, rev, state, ...kept }: KeptProposal) {
  const { proposal, record, issues, decisionId, recordNumber } = kept;
  return {
    projectId,
    state,
    number,
    rev,
    body: {
      edition: 1,
      record,
      issues,
      decisionId,
      recordNumber,
      proposal: {
        ...proposal,
        openedAt: proposal.openedAt.toISOString(),
        events: proposal.events.map((event) => ({ ...event, at: event.at.toISOString() })),
      },
    },
  };
}

function keyOf(projectId: string, number: number): string {
  return `${projectId}-${number}`;
}
