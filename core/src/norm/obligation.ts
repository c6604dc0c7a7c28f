import type { AskKind, PersonId } from '../issue/timeline';
import type { Clearing } from '../turn/clearing';
import type { Whose } from '../turn/whose-turn';

/** Kinds of thing that can be owed on an issue. */
export const OBLIGATION_KINDS = ['response', 'promise', 'decision', 'update', 'stale'] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/** The norm of a promise: no playbook has to say that a promise is kept. */
export const PROMISE_NORM = 'promise';

/** Something that happened on the issue, for which something is owed. */
export interface Evidence {
  readonly what:
    | 'created'
    | 'asked'
    | 'handed-over'
    | 'promised'
    | 'last-activity'
    | 'started'
    | 'resumed'
    | 'matched'
    | 'closed';
  readonly at: Date;
  readonly eventId: string;
}

/** What one person, or the team, owes by when. */
export interface Due {
  /** `null` for the team, and where nobody can act. */
  readonly person: PersonId | null;
  /** Since when their clock runs; after `now` while a waiver lasts. */
  readonly sinceAt: Date;
  /** `null` where their calendar holds no such working time: it never falls due. */
  readonly dueAt: Date | null;
  /** The first instant at which it is overdue. */
  readonly overdueAt: Date | null;
  /** Working minutes late at `now`, in the norm's clock; 0 while it is not overdue. */
  readonly minutesLate: number;
  /** Until when visible movement of the work keeps it from being asked about; `null` for not at all. */
  readonly restUntilAt: Date | null;
  /** Until when they asked not to be reminded of the issue; `null` for not at all, or over. */
  readonly snoozedUntilAt: Date | null;
}

/** What is owed on an issue: by whom, since when, until when, why, and what would clear it. */
export interface Obligation {
  /** `issue/norm/ask`: names what it is about, never an instant that a changed calendar would move. */
  readonly key: string;
  readonly kind: ObligationKind;
  readonly issueId: string;
  readonly issueKey: string;
  readonly normId: string;
  /** The ask, the promise, or the event since which an update or a decision is owed. */
  readonly askId: string;
  readonly askKind: AskKind | null;
  readonly whose: Whose;
  /** One for each person it is the turn of, else a single one without a person. */
  readonly dues: readonly Due[];
  /** Who waits; `null` for nobody in particular. */
  readonly waiting: PersonId | null;
  readonly sinceAt: Date;
  /** The latest of `dues`: asked of several, it is late when it is late for the last of them. */
  readonly dueAt: Date | null;
  readonly isOverdue: boolean;
  readonly evidence: readonly Evidence[];
  /** Any one of these clears it. */
  readonly clears: readonly Clearing[];
}
