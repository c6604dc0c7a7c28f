import type { PersonId, Timeline, TrackerPerson } from '../issue/timeline';
import type { Problem } from '../problem';
import type { CannotTell } from './cannot-tell';

/** Where a history came from. Recognised from its content, never from a file's name. */
export const HISTORY_KINDS = ['jira-rest', 'jira-csv', 'linear-csv', 'linear-graphql'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** How much a history holds, from when to when, and what it leaves open. */
export interface HistoryFacts {
  readonly kind: HistoryKind;
  /** Distinct issues; an issue that came twice counts once. */
  readonly issues: number;
  readonly comments: number;
  /** Entries of change as the tracker lists them: changelog items in Jira, history nodes in Linear. */
  readonly changes: number;
  /** Distinct people and automations that created, own, wrote or changed something. */
  readonly people: number;
  /** The first instant at which anything is known to have happened; `null` for a history without issues. */
  readonly from: Date | null;
  /** The last such instant. */
  readonly to: Date | null;
  /** Lines, rows, issues and comments that could not be read and were left out. */
  readonly unreadable: number;
  /** The first of them, each with its place; `unreadable` counts them all. */
  readonly unreadables: readonly Problem[];
  /** Issues that came more than once (overlapping pages); the newer copy was taken. */
  readonly duplicates: number;
  readonly cannotTell: readonly CannotTell[];
}

/** Everything that a tracker's export tells: a timeline an issue, oldest first, and the people in them. */
export interface History {
  readonly facts: HistoryFacts;
  readonly timelines: readonly Timeline[];
  readonly people: ReadonlyMap<PersonId, TrackerPerson>;
}
