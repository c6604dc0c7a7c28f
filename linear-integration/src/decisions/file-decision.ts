import type { Complaint, DecisionRecordInput, Problem } from '@async-norms/core';
import type { FiledDecision } from '../store/decision-store';

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
