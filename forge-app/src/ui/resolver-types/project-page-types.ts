import type { Problem } from '@async-norms/core';
import { z } from 'zod';
import { AccountId, type Instant, type TextFile } from './answer';
import { type ComplaintView, DecisionDraft, type DecisionLine, type DecisionView, RecordId } from './decision-types';
import type { SentenceView } from './playbook-types';

const DateText = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a date such as 2026-03-04');
const Statuses = z.enum(['draft', 'proposed', 'accepted', 'rejected', 'deprecated', 'superseded']);
const ProposalId = z.string().regex(/^P-\d{1,7}$/, 'the number of a proposal, such as P-3');

export const DecisionFilterInput = z.strictObject({
  query: z.string().max(300).default(''),
  status: z.array(Statuses).max(6).default([]),
  tags: z.array(z.string().max(50)).max(20).default([]),
  issue: z.string().max(50).nullable().default(null),
  decidedFrom: DateText.nullable().default(null),
  decidedTo: DateText.nullable().default(null),
});

/** The project is the one the page stands on; Jira is asked whether the caller may browse it, and edit for what writes. */
export const PROJECT_PAGE_INPUTS = {
  getDecisionLog: z.strictObject({ filter: DecisionFilterInput.prefault({}), startAt: z.int().min(0).default(0) }),
  getDecision: z.strictObject({ id: RecordId }),
  /** Without `id` a new record; with it and its `rev` a new revision. */
  writeDecision: z.strictObject({
    id: RecordId.optional(),
    rev: z.int().min(1).optional(),
    draft: DecisionDraft,
    issues: z.array(z.string().max(50)).max(100).optional(),
  }),
  checkRecord: z.strictObject({ draft: DecisionDraft }),
  moveDecision: z.strictObject({ id: RecordId, rev: z.int().min(1), to: Statuses }),
  /** `later` replaces `earlier`. */
  supersedeDecision: z.strictObject({ earlier: RecordId, later: RecordId }),
  getDecisionGraph: z.strictObject({}),
  exportDecisions: z.strictObject({
    format: z.enum(['markdown', 'csv', 'json']),
    filter: DecisionFilterInput.prefault({}),
  }),
  /** Reads a record in any known shape into a draft; saves nothing. */
  readDecision: z.strictObject({ markdown: z.string().max(200_000) }),
  /** Issues of the project that were closed without a record they needed. About work, not about whoever closed it. */
  getDecisionDebt: z.strictObject({}),
  listProposals: z.strictObject({ state: z.enum(['open', 'all']).default('open') }),
  getProposal: z.strictObject({ id: ProposalId }),
  openProposal: z.strictObject({
    draft: DecisionDraft,
    participants: z.array(AccountId).min(1).max(50),
    /** Default: the agreement's consent window. */
    workingDays: z.int().min(1).max(60).optional(),
    issues: z.array(z.string().max(50)).max(100).default([]),
  }),
  /** Restarts everybody's window, because people consented to another text. */
  changeProposal: z.strictObject({ id: ProposalId, rev: z.int().min(1), draft: DecisionDraft }),
  consentToProposal: z.strictObject({ id: ProposalId }),
  raiseConcern: z.strictObject({ id: ProposalId, name: z.string().trim().min(1).max(200) }),
  resolveConcern: z.strictObject({ id: ProposalId, name: z.string().trim().min(1).max(200) }),
  withdrawProposal: z.strictObject({ id: ProposalId }),
  /** `lookedAt` is the `lookedAt` of the view that the caller read. */
  acceptProposal: z.strictObject({ id: ProposalId, lookedAt: z.iso.datetime() }),
  /** The agreement in the reader's words, with what it means for them. */
  getAgreement: z.strictObject({}),
} as const;

export interface DecisionLogView {
  readonly project: { readonly id: string; readonly key: string };
  readonly isOn: boolean;
  readonly mayWrite: boolean;
  readonly decisions: readonly DecisionLine[];
  /** How many there are under the filter; `next` is the `startAt` of the following page. */
  readonly total: number;
  readonly next: number | null;
  /** All tags of the log with how often, most used first. */
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
  /** Without any filter: whether anything has ever been written here. */
  readonly isEmpty: boolean;
  readonly openProposals: number;
  readonly debt: number;
}

export interface GraphView {
  readonly nodes: readonly DecisionLine[];
  /** `later` replaced `earlier`. */
  readonly edges: readonly { readonly earlier: string; readonly later: string }[];
  /** Chains of what replaced what, oldest first; records without any link are not in it. */
  readonly chains: readonly (readonly string[])[];
  /** What does not add up, a sentence each. */
  readonly findings: readonly string[];
}

interface DebtView {
  readonly issues: readonly {
    readonly issueKey: string;
    readonly closedAt: Instant;
    /** How it got past: no rule in the workflow, or past the rule (bulk, automation, import). */
    readonly how: 'past-the-gate' | 'gate-could-not-look' | 'notice-only';
    readonly norms: readonly string[];
  }[];
}

export interface ProposalLine {
  readonly id: string;
  readonly title: string;
  readonly author: AccountId;
  readonly openedAt: Instant;
  readonly state: 'open' | 'blocked' | 'acceptable' | 'accepted' | 'withdrawn';
  /** Where it stands, in words. */
  readonly text: string;
  readonly isMyWord: boolean;
}

export interface ProposalView extends ProposalLine {
  readonly rev: number;
  /** When this view was made; what `acceptProposal` has to name. */
  readonly lookedAt: Instant;
  readonly draft: DecisionDraft;
  readonly complaints: readonly ComplaintView[];
  readonly issues: readonly string[];
  readonly workingDays: number;
  readonly participants: readonly {
    readonly accountId: AccountId;
    readonly word: 'said' | 'silence' | 'awaited' | 'concern';
    /** When their window closes; `null` where it can't, so that they have to speak. */
    readonly closesAt: Instant | null;
  }[];
  readonly concerns: readonly { readonly name: string; readonly by: AccountId; readonly at: Instant }[];
  readonly may: {
    readonly consent: boolean;
    readonly raise: boolean;
    readonly resolve: readonly string[];
    readonly change: boolean;
    readonly withdraw: boolean;
    readonly accept: boolean;
  };
  /** The record that it became, once accepted. */
  readonly decisionId: string | null;
}

export interface ProjectPageResults {
  readonly getDecisionLog: DecisionLogView;
  readonly getDecision: DecisionView;
  readonly writeDecision: DecisionView;
  readonly checkRecord: { readonly isComplete: boolean; readonly complaints: readonly ComplaintView[] };
  readonly moveDecision: DecisionView;
  readonly supersedeDecision: DecisionView;
  readonly getDecisionGraph: GraphView;
  readonly exportDecisions: TextFile;
  readonly readDecision: {
    readonly kind: 'record' | 'template' | 'page';
    readonly draft: DecisionDraft;
    readonly problems: readonly Problem[];
  };
  readonly getDecisionDebt: DebtView;
  readonly listProposals: { readonly proposals: readonly ProposalLine[] };
  readonly getProposal: ProposalView;
  readonly openProposal: ProposalView;
  readonly changeProposal: ProposalView;
  readonly consentToProposal: ProposalView;
  readonly raiseConcern: ProposalView;
  readonly resolveConcern: ProposalView;
  readonly withdrawProposal: ProposalView;
  readonly acceptProposal:
    | { readonly outcome: 'accepted'; readonly proposal: ProposalView }
    /** Something happened after the last look: read it again, then accept. */
    | { readonly outcome: 'look-again' | 'not-yet'; readonly proposal: ProposalView };
  readonly getAgreement: {
    readonly isOn: boolean;
    readonly team: string;
    readonly sentences: readonly SentenceView[];
    readonly hash: string;
  };
}
