import { type AskKind, type ObligationKind, UPDATE_KINDS, type UpdateKind } from '@async-norms/core';
import { z } from 'zod';
import { AccountId, type Instant } from './answer';
import { type ComplaintView, DecisionDraft, type DecisionLine, type DraftCheck, RecordId } from './decision-types';

const DateText = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a date such as 2026-03-04');

/** The issue is the one the panel stands on; the platform names it, the page does not. */
export const PANEL_INPUTS = {
  getPanel: z.strictObject({}),
  /** Posts the update as a comment in the caller's name, marked with its kind. `nothing-changed` needs no text. */
  postUpdate: z.strictObject({ kind: z.enum(UPDATE_KINDS), text: z.string().trim().max(10_000).default('') }),
  /** "By Thursday": answers what the caller is asked here and says until when; the end of that day in their own hours. */
  makePromise: z.strictObject({ on: DateText }),
  /** "Not me": hands what the caller owes here to others; nobody named gives it back to whoever asked. */
  handOver: z.strictObject({ to: z.array(AccountId).max(5).default([]) }),
  /** No reminders about this issue until then, for the caller alone; `null` ends it. Stops no clock. */
  snooze: z.strictObject({ until: DateText.nullable() }),
  /** Takes back what the caller asked. */
  withdrawAsk: z.strictObject({ askId: z.string().min(1).max(300) }),
  /** As one types; saves nothing. */
  checkDecision: z.strictObject({ draft: DecisionDraft }),
  /** Writes a record that governs this issue; with `id` and `rev` a new revision of one. */
  saveDecision: z.strictObject({ id: RecordId.optional(), rev: z.int().min(1).optional(), draft: DecisionDraft }),
  findDecisions: z.strictObject({ query: z.string().max(300).default('') }),
  linkDecision: z.strictObject({ id: RecordId }),
  unlinkDecision: z.strictObject({ id: RecordId }),
  /** Closes without a record for a reason the agreement names; `null` takes the reason back. */
  exemptIssue: z.strictObject({ code: z.string().min(1).max(80).nullable() }),
} as const;

/** An instant as two people read it. */
export interface LocalTimeView {
  readonly accountId: AccountId | null;
  readonly timeZone: string;
  readonly text: string;
}

/** One open ask, or one thing owed: whose turn, since when, until when, why, and what clears it. */
export interface TurnView {
  /** Tells it apart in lists; stays the same between loads. */
  readonly key: string;
  readonly kind: ObligationKind | 'ask';
  readonly askKind: AskKind | null;
  readonly askId: string | null;
  readonly of: 'people' | 'team' | 'nobody';
  readonly people: readonly AccountId[];
  readonly isMine: boolean;
  readonly waiting: AccountId | null;
  readonly sinceAt: Instant;
  readonly dueAt: Instant | null;
  /** `none`: nothing in the agreement says by when. */
  /** `resting`: its date is over and it is not late, as no working time has passed since: an evening, a weekend, leave. */
  readonly state: 'none' | 'in-time' | 'resting' | 'overdue';
  /** The due instant in the zone of whoever acts and of whoever waits (the reader, where nobody in particular does); the same zone once. */
  readonly dueTimes: readonly LocalTimeView[];
  /** The rule, in the words of the agreement. */
  readonly rule: string | null;
  /** What was seen, in words. */
  readonly evidence: readonly string[];
  /** What would clear it, in words; any one does. */
  readonly clears: readonly string[];
  readonly may: { readonly promise: boolean; readonly handOver: boolean; readonly withdraw: boolean };
}

/** *Working with me*: shown to whoever is about to ask that person. */
export interface CardView {
  readonly accountId: AccountId;
  readonly bestFor: string | null;
  readonly preferredForm: 'comment' | 'document' | 'recording-with-text' | 'call-when-stuck' | null;
  readonly notes: string | null;
  /** Hours in common with the reader in the next seven days, in words; `null` where somebody's hours are not known. */
  readonly overlap: string | null;
  /** When they are next at work, in the reader's time; `null`: now, or not known. */
  readonly backAt: Instant | null;
}

/** What the issue needs in writing before it closes. */
export interface GateView {
  /** `not-asked`: no policy speaks of this issue. `debt`: it was closed without. */
  readonly standing: 'not-asked' | 'recorded' | 'exempt' | 'missing' | 'debt';
  /** What is missing and where, a line each; what the gate would say. */
  readonly lines: readonly string[];
  readonly exemptions: readonly { readonly code: string; readonly meaning: string }[];
  readonly exemptAs: string | null;
}

/** What the tool did here: said something, took it back, left somebody in peace, let an issue close because it could not look. */
export interface ActivityView {
  readonly at: Instant;
  readonly text: string;
}

export interface PanelView {
  readonly issue: {
    readonly id: string;
    readonly key: string;
    readonly projectKey: string;
    readonly isClosed: boolean;
  };
  /** `reading`: switched on, and its past is being read; what stands here is not all yet. */
  readonly tracking: 'on' | 'reading' | 'off';
  /** Whether the caller may write here. */
  readonly mayAct: boolean;
  /** Mine first, then by due instant. */
  readonly turns: readonly TurnView[];
  readonly cards: readonly CardView[];
  readonly gate: GateView;
  readonly decisions: readonly (DecisionLine & {
    readonly complaints: readonly ComplaintView[];
    readonly rev: number;
  })[];
  /** Only the caller's own. */
  readonly snoozedUntil: Instant | null;
  /** Newest first, twenty at most. */
  readonly activity: readonly ActivityView[];
}

export interface PanelResults {
  readonly getPanel: PanelView;
  readonly postUpdate: PanelView;
  readonly makePromise: PanelView;
  readonly handOver: PanelView;
  readonly snooze: PanelView;
  readonly withdrawAsk: PanelView;
  readonly checkDecision: DraftCheck;
  readonly saveDecision: PanelView;
  readonly findDecisions: { readonly decisions: readonly DecisionLine[] };
  readonly linkDecision: PanelView;
  readonly unlinkDecision: PanelView;
  readonly exemptIssue: PanelView;
}

export type { UpdateKind };

/** The small one beside the issue's details: the most pressing turn. */
export const LOZENGE_INPUTS = { getLozenge: z.strictObject({}) } as const;

export interface LozengeView {
  readonly tracking: PanelView['tracking'];
  /** `done`: nothing is owed here. */
  readonly state: 'mine' | 'others' | 'team' | 'overdue' | 'done' | 'off';
  /** A few words: "Your turn until Thu 14:00". */
  readonly text: string;
  readonly turn: TurnView | null;
  readonly gate: GateView['standing'];
}

export interface LozengeResults {
  readonly getLozenge: LozengeView;
}
