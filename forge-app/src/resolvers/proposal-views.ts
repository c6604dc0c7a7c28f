import { type Agreement, type ConsentState, consentState, consentText, type Proposal } from '@async-norms/core';
import type { KeptProposal } from '../storage/proposal-store';
import type { ProposalLine, ProposalView } from '../ui/resolver-types/project-page-types';
import { draftOf } from './decision-drafts';
import { complaintViews } from './decision-views';
import type { NameOf } from './names';
import type { Session } from './session';

/** For whom a proposal is put into words, and whose hours its windows run in. */
export interface ProposalReader {
  readonly session: Session;
  readonly agreement: Agreement;
  readonly nameOf: NameOf;
  readonly mayWrite: boolean;
}

function stateOf({ proposal }: Pick<KeptProposal, 'proposal'>, agreement: Agreement, now: Date): ConsentState {
  return consentState(proposal, { calendarOf: (person) => agreement.hoursOf(person) }, now);
}

export function proposalLine(kept: KeptProposal, { session, agreement, nameOf }: ProposalReader): ProposalLine {
  const state = stateOf(kept, agreement, session.now);
  const { proposal, id, record } = kept;
  return {
    id,
    title: record.title,
    author: proposal.author,
    openedAt: proposal.openedAt.toISOString(),
    state: state.state,
    // Somebody whom Jira does not show to the reader stays a someone.
    text: consentText(state, (person) => nameOf(person) ?? '?', session.reader),
    isMyWord: state.state === 'open' && state.waitingFor.some(({ person }) => person === session.accountId),
  };
}

/** A proposal in full, with what the reader may do. */
export function proposalView(kept: KeptProposal, of: ProposalReader): ProposalView {
  const { proposal, record, issues, rev, decisionId } = kept;
  const { session, agreement, mayWrite } = of;
  const { accountId, now, reader } = session;
  const state = stateOf(kept, agreement, now);
  const isOpen = state.state !== 'accepted' && state.state !== 'withdrawn';
  const concerns = state.state === 'blocked' ? state.concerns : [];
  const isParticipant = proposal.participants.includes(accountId);
  const isAuthor = proposal.author === accountId;
  return {
    ...proposalLine(kept, of),
    rev,
    lookedAt: now.toISOString(),
    draft: draftOf(record),
    complaints: complaintViews(record, reader),
    issues,
    workingDays: proposal.workingDays,
    participants: proposal.participants.map((person) => participantOf(person, proposal, state)),
    concerns: concerns.map(({ name, by, raisedAt }) => ({ name, by, at: raisedAt.toISOString() })),
    may: {
      consent: isOpen && isParticipant && !isAuthor,
      raise: isOpen && mayWrite,
      resolve: concerns.filter(({ by }) => by === accountId || isAuthor).map(({ name }) => name),
      change: isOpen && isAuthor,
      withdraw: isOpen && isAuthor,
      accept: (state.state === 'acceptable' || isLeftWithoutRecord(kept, now)) && mayWrite,
    },
    decisionId,
  };
}

/** Longer than a call may take: whoever accepted the proposal is no longer at it. */
const ACCEPTING_MS = 60_000;

/** Whether a proposal was accepted and its record never made: a call was cut off in between. */
export function isLeftWithoutRecord({ proposal, decisionId }: KeptProposal, now: Date): boolean {
  if (decisionId !== null) return false;
  return proposal.events.some(({ kind, at }) => kind === 'accepted' && now.getTime() - at.getTime() > ACCEPTING_MS);
}

function participantOf(
  person: string,
  { author }: Proposal,
  state: ConsentState,
): ProposalView['participants'][number] {
  const accountId = person;
  if (state.state === 'blocked' && state.concerns.some(({ by }) => by === person)) {
    return { accountId, word: 'concern', closesAt: null };
  }
  if (state.state === 'open' || state.state === 'acceptable') {
    const consent = state.consents.find((one) => one.person === person);
    if (consent !== undefined) return { accountId, word: consent.how, closesAt: null };
  }
  if (state.state === 'open') {
    const awaited = state.waitingFor.find((one) => one.person === person);
    if (awaited !== undefined) {
      return { accountId, word: 'awaited', closesAt: awaited.closesAt?.toISOString() ?? null };
    }
  }
  return { accountId, word: person === author || state.state === 'accepted' ? 'said' : 'awaited', closesAt: null };
}
