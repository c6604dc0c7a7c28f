import type { Activity, Answer } from '../issue/activity';

/** What someone can do so that something is no longer owed. */
export type ClearingAction =
  | Activity
  | Answer
  | 'promise'
  | 'hand-over'
  | 'withdrawal'
  | 'exemption'
  | 'review-request'
  | 'reassign'
  /** Out of the status category `started`, where a norm speaks of started issues alone. */
  | 'set-aside'
  | 'reopen'
  | 'close'
  | 'remove';

/**
 * Who it takes. `asked`: any of those who owe it · `other`: any known person but the one who waits · `asker`: the one who
 * waits · `person`: any known person · `human`: anyone but an automation, known or not · `any`: whoever or whatever does it.
 */
export type ClearedBy = 'asked' | 'other' | 'asker' | 'person' | 'human' | 'any';

/** One way to clear what is owed. Doing it clears it, whatever else is the case. */
export interface Clearing {
  readonly action: ClearingAction;
  readonly by: ClearedBy;
}
