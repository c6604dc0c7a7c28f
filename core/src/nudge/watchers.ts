import { nextCommonWorkingTime } from '../calendar/overlap';
import { addWorkingDays } from '../calendar/working-days';
import type { PersonId } from '../issue/timeline';
import type { Agreement } from '../playbook/agreement';

/** How something may be said that would notify everyone who watches an issue. */
export type WatcherWindow =
  /** As a comment, at that instant: within the hours of all watchers whose hours are known. */
  | { readonly carriedBy: 'comment'; readonly at: Date }
  /** In the digests of those it concerns: the watchers share no hour soon. */
  | { readonly carriedBy: 'digest' }
  /** On the board alone: nobody's hours are known. */
  | { readonly carriedBy: 'board' };

const WORKING_DAYS = 2;

/**
 * When a comment may be written that notifies these watchers: the first instant from `now` on inside the hours of all of them
 * whose hours are known, within two working days of the team.
 *
 * With nobody watching that is now. An answer to a person's own command is exempt, and need not ask.
 */
export function watcherWindow(
  watchers: readonly PersonId[],
  agreement: Pick<Agreement, 'hoursOf' | 'teamCalendar'>,
  now: Date,
): WatcherWindow {
  if (watchers.length === 0) return { carriedBy: 'comment', at: now };
  const known = [...new Set(watchers)].map((person) => agreement.hoursOf(person)).filter((hours) => hours !== null);
  if (known.length === 0) return { carriedBy: 'board' };
  const until = addWorkingDays(agreement.teamCalendar, now, WORKING_DAYS);
  const at = until === null ? null : nextCommonWorkingTime(known, now, until);
  return at === null ? { carriedBy: 'digest' } : { carriedBy: 'comment', at };
}
