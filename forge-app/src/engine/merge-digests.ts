import { addDays, byUrgency, type Digest, type LocalDate, type Said, WEEKDAYS, weekdayOf } from '@async-norms/core';

/** A digest as one agreement plans it, and that agreement's caps. */
export interface PlannedDigest {
  readonly digest: Digest;
  readonly caps: { readonly perDigest: number; readonly perWeek: number };
}

/**
 * A person's digest of a working date over all agreements that ask something of them: one message, the most pressing first,
 * within the tightest caps.
 *
 * @returns `null` where nothing may be said.
 */
export function mergedDigest(planned: readonly PlannedDigest[], said: Said): Digest | null {
  const [first] = planned;
  if (first === undefined) return null;
  if (planned.length === 1) return first.digest;
  const { key, person, on } = first.digest;
  const sameDay = planned.filter(({ digest }) => digest.on === on);
  const wanted = sameDay.flatMap(({ digest }) => digest.nudges).sort(byUrgency);
  const told = said.countInWeek(person, mondayOf(on));
  const room = Math.min(...sameDay.map(({ caps }) => Math.min(caps.perDigest, caps.perWeek - told)));
  const nudges = wanted.slice(0, Math.max(0, room));
  const more = sameDay.reduce((sum, { digest }) => sum + digest.more, 0) + wanted.length - nudges.length;
  return nudges.length === 0 ? null : { key, person, on, nudges, more };
}

/** The Monday of a date's week. */
function mondayOf(on: LocalDate): LocalDate {
  return addDays(on, -WEEKDAYS.indexOf(weekdayOf(on)));
}
