import type { PersonId, Proposal, ProposalEvent } from '@async-norms/core';
import { z } from 'zod';
import type { Database } from './database';

/** A proposal with its words. */
export interface WrittenProposal {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  readonly proposal: Proposal;
  /** The decision record that came of it. */
  readonly recordKey: string | null;
}

/** Proposals of every workspace. */
export interface ProposalStore {
  /** Newest first. */
  list(workspaceId: string): Promise<readonly WrittenProposal[]>;
  get(workspaceId: string, proposalId: string): Promise<WrittenProposal | null>;
  open(workspaceId: string, written: Omit<WrittenProposal, 'recordKey'>): Promise<void>;
  /**
   * Adds an event after the `known` that its author has seen; with new words where the text was changed.
   * `stale`: somebody else was faster, and nothing was added.
   */
  add(
    workspaceId: string,
    proposalId: string,
    known: number,
    event: ProposalEvent,
    words?: { readonly title: string; readonly text: string },
  ): Promise<'added' | 'stale'>;
  linkRecord(workspaceId: string, proposalId: string, recordKey: string): Promise<void>;
}

const People = z.array(z.string());

/** The proposal store on either database. */
export function proposalStoreOf({ db }: Database): ProposalStore {
  async function read(workspaceId: string, proposalId?: string): Promise<readonly WrittenProposal[]> {
    let proposals = db.selectFrom('proposal').selectAll().where('workspace_id', '=', workspaceId);
    let events = db.selectFrom('proposal_event').selectAll().where('workspace_id', '=', workspaceId);
    if (proposalId !== undefined) {
      proposals = proposals.where('proposal_id', '=', proposalId);
      events = events.where('proposal_id', '=', proposalId);
    }
    const rows = await proposals.orderBy('opened_at', 'desc').execute();
    const happened = await events.orderBy('position').execute();
    return rows.map((row) => ({
      title: row.title,
      text: row.text,
      recordKey: row.record_key,
      proposal: {
        id: row.proposal_id,
        author: row.author,
        openedAt: new Date(row.opened_at),
        participants: People.parse(JSON.parse(row.participants)),
        workingDays: row.working_days,
        events: happened.filter((event) => event.proposal_id === row.proposal_id).map(eventOf),
      },
    }));
  }

  return {
    list: (workspaceId) => read(workspaceId),

    get: async (workspaceId, proposalId) => (await read(workspaceId, proposalId))[0] ?? null,

    async open(workspaceId, { title, text, proposal }) {
      await db
        .insertInto('proposal')
        .values({
          workspace_id: workspaceId,
          proposal_id: proposal.id,
          title,
          text,
          author: proposal.author,
          opened_at: proposal.openedAt.getTime(),
          working_days: proposal.workingDays,
          participants: JSON.stringify(proposal.participants),
          record_key: null,
        })
        .execute();
    },

    add: (workspaceId, proposalId, known, event, words) =>
      db.transaction().execute(async (tx) => {
        const added = await tx
          .insertInto('proposal_event')
          .values({
            workspace_id: workspaceId,
            proposal_id: proposalId,
            position: known,
            kind: event.kind,
            by_person: event.by,
            at: event.at.getTime(),
            concern: 'name' in event ? event.name : null,
          })
          .onConflict((conflict) => conflict.doNothing())
          .returning('position')
          .executeTakeFirst();
        if (added === undefined) return 'stale';
        if (words !== undefined)
          await tx
            .updateTable('proposal')
            .set(words)
            .where('workspace_id', '=', workspaceId)
            .where('proposal_id', '=', proposalId)
            .execute();
        return 'added';
      }),

    async linkRecord(workspaceId, proposalId, recordKey) {
      await db
        .updateTable('proposal')
        .set({ record_key: recordKey })
        .where('workspace_id', '=', workspaceId)
        .where('proposal_id', '=', proposalId)
        .execute();
    },
  };
}

function eventOf(row: { kind: string; by_person: PersonId; at: number; concern: string | null }): ProposalEvent {
  const event = { by: row.by_person, at: new Date(row.at) };
  const kind = row.kind as ProposalEvent['kind'];
  return kind === 'concern' || kind === 'resolved' ? { ...event, kind, name: row.concern ?? '' } : { ...event, kind };
}
