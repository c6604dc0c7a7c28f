import type { PeopleLookup } from '../agreement';

/** Something in a playbook that is allowed and probably not meant, or not kind. Never a refusal. */
export interface PlaybookWarning {
  /** What kind of warning it is; the same for all of a kind, in every release. */
  readonly code: WarningCode;
  /** Where, as in `Problem.path`. */
  readonly path: string;
  /** What was found, with its values. A sentence. */
  readonly what: string;
  /** Why it matters, with the source of any fact from outside. */
  readonly why: string;
  /** What to do about it. */
  readonly whatToDo: string;
}

export const WARNING_CODES = [
  'always-on-response',
  'always-on-cadence',
  'always-on-hours',
  'cannot-be-met',
  'takes-longer-than-it-says',
  'digest-after-hours',
  'never-works',
  'hours-unknown',
  'not-in-roster',
  'own-stand-in',
  'nobody-to-escalate-to',
  'review-date-passed',
  'waiver-over',
  'norm-over',
  'never-matters',
  'consent-window-short',
  'decision-on-everything',
  'retention-too-short',
  'team-zone-missing',
  'no-norms',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** What a rule may look at beside the playbook. */
export interface LintContext {
  readonly now: Date;
  /** The people of the tracker, where they are known: someone whose zone it has needs no hours in the roster. */
  readonly people: PeopleLookup | null;
}
