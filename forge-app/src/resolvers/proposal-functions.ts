import { acceptProposal, type Proposal, type ProposalEvent } from '@async-norms/core';
import { engineHere } from '../engine/engine';
import { addProposal, type KeptProposal, keptProposal, keptProposals, reviseProposal } from '../storage/proposal-store';
import type { ProjectPageResults } from '../ui/resolver-types/project-page-types';
import { recordOf } from './decision-drafts';
import { seenIssues } from './decision-links';
import { demandKnownPeople } from './known-people';
import { namesFor } from './names';
import { peopleWhoSee } from './people-who-see';
import { browsed, edited } from './project-access';
import { recorded } from './proposal-record';
import { isLeftWithoutRecord, type ProposalReader, proposalLine, proposalView } from './proposal-views';
import { Refused } from './refused';
import type { Session } from './session';
import type { Handlers } from './surface-resolver';

type ProposalName =
  | 'listProposals'
  | 'getProposal'
  | 'openProposal'
  | 'changeProposal'
  | 'consentToProposal'
  | 'raiseConcern'
  | 'resolveConcern'
  | 'withdrawProposal'
  | 'acceptProposal';

/** What the project page does with proposals. Every word is the caller's own: no input says whose it is. */
export const PROPOSAL_FUNCTIONS: Handlers<ProposalName & keyof ProjectPageResults> = {
  async listProposals(session, { state }) {
    const projectId = await browsed(session);
    const open = await keptProposals(projectId, 'open');
    const closed = state === 'all' ? await keptProposals(projectId, 'closed') : [];
    const all = [...open, ...closed];
    if (all.length === 0) return { proposals: [] };
    const reader = await readerOf(session, projectId, all);
    return { proposals: all.map((kept) => proposalLine(kept, reader)) };
  },

  async getProposal(session, { id }) {
    const projectId = await browsed(session);
    return viewOf(session, await thereIs(projectId, id));
  },

  async openProposal(session, { draft, participants, workingDays, issues }) {
    const projectId = await edited(session);
    const engine = engineHere(() => session.now);
    const people = [...new Set(participants)];
    const seeing = await peopleWhoSee({ projectId }, people, session);
    const blind = people.findIndex((person) => !seeing.has(person));
    if (blind >= 0) {
      const path = `participants.${blind}`;
      const expected = 'somebody who may see this project';
      throw new Refused('invalid', [{ path, problem: 'they do not see this project', expected }]);
    }
    const here = await engine.agreements.of(projectId, people);
    if (here === null) throw new Refused('off');
    const window = here.agreement.playbookAt(session.now).proposals.consentWindow;
    const record = { ...recordOf(draft, null), status: 'proposed' as const };
    await demandKnownPeople(session, record, null);
    const governed = await seenIssues(session, issues, projectId);
    const kept = await addProposal(projectId, {
      proposal: {
        author: session.accountId,
        openedAt: session.now,
        participants: people,
        workingDays: workingDays ?? (window.unit === 'days' ? window.days : 3),
        events: [],
      },
      record,
      issues: governed.map(({ issueKey }) => issueKey),
    });
    return viewOf(session, kept);
  },

  async changeProposal(session, { id, rev, draft }) {
    const kept = await mine(session, id);
    if (kept.rev !== rev) throw new Refused('changed');
    const record = { ...recordOf(draft, kept.record), status: 'proposed' as const };
    await demandKnownPeople(session, record, kept.record);
    return viewOf(session, await add(session, kept, { kind: 'changed' }, { record }));
  },

  async consentToProposal(session, { id }) {
    const projectId = await browsed(session);
    const kept = await thereIs(projectId, id);
    if (!kept.proposal.participants.includes(session.accountId)) throw new Refused('not-allowed');
    return viewOf(session, await add(session, kept, { kind: 'consented' }));
  },

  async raiseConcern(session, { id, name }) {
    const projectId = await edited(session);
    return viewOf(session, await add(session, await thereIs(projectId, id), { kind: 'concern', name }));
  },

  async resolveConcern(session, { id, name }) {
    const projectId = await edited(session);
    const kept = await thereIs(projectId, id);
    const raised = kept.proposal.events.findLast((event) => event.kind === 'concern' && event.name === name);
    if (raised === undefined) throw new Refused('not-found');
    // Whoever raised it says best that it is resolved; the author may, in the open.
    if (raised.by !== session.accountId && kept.proposal.author !== session.accountId) throw new Refused('not-allowed');
    return viewOf(session, await add(session, kept, { kind: 'resolved', name }));
  },

  async withdrawProposal(session, { id }) {
    const kept = await mine(session, id);
    return viewOf(session, await add(session, kept, { kind: 'withdrawn' }, { state: 'closed' }));
  },

  async acceptProposal(session, { id, lookedAt }) {
    const projectId = await edited(session);
    const kept = await thereIs(projectId, id);
    if (kept.decisionId !== null) return { outcome: 'accepted', proposal: await viewOf(session, kept) };
    // Whoever accepted it got no further: the record is still to be made, and nobody has to consent again.
    if (isLeftWithoutRecord(kept, session.now)) {
      return { outcome: 'accepted', proposal: await viewOf(session, await recorded(session, kept)) };
    }
    const { agreement } = await readerOf(session, projectId, [kept]);
    const { accountId, now } = session;
    const accepted = acceptProposal(
      kept.proposal,
      { calendarOf: (person) => agreement.hoursOf(person) },
      { by: accountId, lookedAt: new Date(lookedAt), now },
    );
    if (accepted.outcome !== 'accepted') return { outcome: accepted.outcome, proposal: await viewOf(session, kept) };
    // The proposal first: two who accept at once make one record.
    const closed = await reviseProposal(kept, { proposal: accepted.proposal, state: 'closed' });
    if (closed === null) throw new Refused('changed');
    return { outcome: 'accepted', proposal: await viewOf(session, await recorded(session, closed)) };
  },
};

/** Adds the caller's word to a proposal that is still open. @throws Refused where it is closed, or somebody came in between */
async function add(
  { accountId, now }: Session,
  kept: KeptProposal,
  what: Word,
  change: Partial<Pick<KeptProposal, 'record' | 'state'>> = {},
): Promise<KeptProposal> {
  if (kept.state === 'closed') throw new Refused('changed');
  const event = { ...what, by: accountId, at: now } as ProposalEvent;
  const proposal: Proposal = { ...kept.proposal, events: [...kept.proposal.events, event] };
  const revised = await reviseProposal(kept, { ...change, proposal });
  if (revised === null) throw new Refused('changed');
  return revised;
}

type Word =
  | { readonly kind: 'changed' | 'consented' | 'withdrawn' }
  | { readonly kind: 'concern' | 'resolved'; readonly name: string };

async function thereIs(projectId: string, id: string): Promise<KeptProposal> {
  const kept = await keptProposal(projectId, id);
  if (kept === null) throw new Refused('not-found');
  return kept;
}

/** A proposal that the caller made. @throws Refused for anyone else */
async function mine(session: Session, id: string): Promise<KeptProposal> {
  const projectId = await edited(session);
  const kept = await thereIs(projectId, id);
  if (kept.proposal.author !== session.accountId) throw new Refused('not-allowed');
  return kept;
}

async function viewOf(session: Session, kept: KeptProposal) {
  return proposalView(kept, await readerOf(session, kept.projectId, [kept]));
}

/** @throws Refused where norms are off: then nobody's hours are known here */
async function readerOf(session: Session, projectId: string, all: readonly KeptProposal[]): Promise<ProposalReader> {
  const people = [
    ...new Set(
      all.flatMap(({ proposal }) => [
        proposal.author,
        ...proposal.participants,
        ...proposal.events.map(({ by }) => by),
      ]),
    ),
  ];
  const engine = engineHere(() => session.now);
  const [here, nameOf, held] = await Promise.all([
    engine.agreements.of(projectId, people),
    namesFor(session, people),
    session.holds({ projectId }, 'EDIT_ISSUES'),
  ]);
  if (here === null) throw new Refused('off');
  return { session, agreement: here.agreement, nameOf, mayWrite: held.has('EDIT_ISSUES') };
}
