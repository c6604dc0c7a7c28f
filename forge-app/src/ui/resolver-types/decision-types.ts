import type { DecisionStatus, LocalDate, RecordPart } from '@async-norms/core';
import { z } from 'zod';
import { AccountId, type Instant } from './answer';

const Line = z.string().trim().max(300);
const Prose = z.string().max(20_000);
export const RecordId = z.string().regex(/^D-\d{1,7}$/, 'the number of a decision, such as D-12');
const DateText = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a date such as 2026-03-04');

/** Someone who took part: a person of Jira, or a name or group in words. */
const Decider = z.union([
  z.strictObject({ accountId: AccountId }),
  z.strictObject({ text: z.string().trim().min(1).max(200) }),
]);

/** A decision as somebody writes it. What is left out is empty. */
export const DecisionDraft = z.strictObject({
  title: Line.default(''),
  status: z.enum(['draft', 'proposed', 'accepted', 'rejected', 'deprecated']).default('accepted'),
  question: Prose.default(''),
  context: Prose.default(''),
  options: z
    .array(
      z.strictObject({
        title: Line.default(''),
        text: Prose.default(''),
        pros: z.array(Line).max(20).default([]),
        cons: z.array(Line).max(20).default([]),
      }),
    )
    .max(20)
    .default([]),
  decision: Prose.default(''),
  because: Prose.default(''),
  consequences: Prose.default(''),
  decidedOn: DateText.nullable().default(null),
  reviewBy: DateText.nullable().default(null),
  deciders: z.array(Decider).max(50).default([]),
  tags: z.array(z.string().trim().min(1).max(50)).max(20).default([]),
});
export type DecisionDraft = z.infer<typeof DecisionDraft>;

/** One thing a record does not say yet, in the reader's words: the problem and what would clear it, as one line. */
export interface ComplaintView {
  readonly part: RecordPart;
  readonly level: 'missing' | 'suggested';
  readonly text: string;
}

/** Whether a draft would let an issue close, and what it lacks. */
export interface DraftCheck {
  readonly isComplete: boolean;
  readonly complaints: readonly ComplaintView[];
}

/** A record in a list. */
export interface DecisionLine {
  readonly id: string;
  readonly title: string;
  readonly status: DecisionStatus | null;
  readonly decidedOn: LocalDate | null;
  readonly reviewBy: LocalDate | null;
  readonly tags: readonly string[];
  /** Keys of the issues that it governs. */
  readonly issues: readonly string[];
  readonly isComplete: boolean;
}

/** A record in full. */
export interface DecisionView extends DecisionLine {
  /** Number of the revision; what a save has to name, so that nobody's words are lost. */
  readonly rev: number;
  /** As the form takes it. */
  readonly draft: DecisionDraft;
  readonly complaints: readonly ComplaintView[];
  readonly supersedes: readonly string[];
  readonly supersededBy: readonly string[];
  /** Statuses it may move to now, `superseded` aside. */
  readonly nextStatuses: readonly DecisionStatus[];
  /** How likely somebody finds it who does not know of it, 0 to 100, and what would help. About the record, never its writer. */
  readonly discoverability: { readonly score: number; readonly improves: readonly string[] };
  readonly revisions: readonly { readonly rev: number; readonly at: Instant; readonly by: AccountId | null }[];
  /** The whole record as Markdown. */
  readonly markdown: string;
}
