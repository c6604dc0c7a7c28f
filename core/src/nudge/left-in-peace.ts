import type { PersonId } from '../issue/timeline';

/**
 * Why nobody is told of something now.
 *
 * - `not-due`: there is time left. `waived`: the norm does not hold here for a while.
 * - `work-moved`: the work visibly moved within the period. `snoozed`: they asked not to be reminded of the issue.
 * - `on-the-board`: nobody's in particular, so it shows on the board. `cannot-act`: those asked can no longer act.
 * - `told`: told already; the next step comes later. `told-enough`: told already; nothing follows.
 * - `told-in-vain`: the message was refused, or nobody can tell whether it arrived.
 * - `hours-unknown`: nothing is delivered to people whose hours are not known.
 * - `outside-hours`, `before-digest`, `digest-sent`: not now, as to the person's day.
 * - `digest-full`: counted in today's digest and not named. `week-full`: the cap on asks of the week is reached.
 * - `no-facilitator`: there is nobody to ask. `own-matter`: the facilitator is not asked about themselves.
 */
export const PEACE_REASONS = [
  'not-due',
  'waived',
  'work-moved',
  'snoozed',
  'on-the-board',
  'cannot-act',
  'told',
  'told-enough',
  'told-in-vain',
  'hours-unknown',
  'outside-hours',
  'before-digest',
  'digest-sent',
  'digest-full',
  'week-full',
  'no-facilitator',
  'own-matter',
] as const;
export type PeaceReason = (typeof PEACE_REASONS)[number];

/** Someone who is not told of something now, why, and until when that holds. */
export interface LeftInPeace {
  /** `null` where it is nobody's in particular. */
  readonly person: PersonId | null;
  /** Whether it is their turn, or they would be asked to help. */
  readonly as: 'asked' | 'facilitator';
  readonly issueId: string;
  readonly issueKey: string;
  readonly obligationKey: string;
  readonly reason: PeaceReason;
  /** When looking again can give another answer; `null`: not without something happening on the issue. */
  readonly until: Date | null;
}
