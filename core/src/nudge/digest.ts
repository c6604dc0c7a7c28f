import type { PersonId } from '../issue/timeline';
import { OBLIGATION_KINDS } from '../norm/obligation';
import type { Agreement } from '../playbook/agreement';
import { peaceOf } from './candidates';
import { mondayOf, roomFor } from './caps';
import { type DigestTimes, digestSlot, nextSlotAt } from './digest-slot';
import type { LeftInPeace, PeaceReason } from './left-in-peace';
import type { Digest, Nudge } from './nudge';
import type { Said } from './said';
import { nextWorkingDay, openingOf, workingDayFrom } from './working-day';

/** A person's digest of now, if there is one, and what it leaves out. */
export interface DigestPlan {
  readonly digest: Digest | null;
  readonly leftInPeace: readonly LeftInPeace[];
}

/**
 * Puts what could be said to one person into today's digest: in their hours, once a working date, as many as the caps allow,
 * the most pressing first. The rest is a count, and is said on another day.
 */
export function digestFor(
  person: PersonId,
  wanted: readonly Nudge[],
  said: Said,
  agreement: Agreement,
  now: Date,
): DigestPlan {
  const leave = (nudges: readonly Nudge[], reason: PeaceReason, until: Date | null) =>
    nudges.map((nudge): LeftInPeace => {
      const as = nudge.step === 'facilitator' ? 'facilitator' : 'asked';
      return { ...peaceOf({ ...nudge, key: nudge.obligationKey }, person, reason, until), as };
    });
  const hours = agreement.hoursOf(person);
  if (hours === null) return { digest: null, leftInPeace: leave(wanted, 'hours-unknown', null) };

  const times: DigestTimes = {
    hours,
    digestAt: agreement.playbookAt(now).nudges.digestAt,
    isTaken: (on) => said.hasDigest(person, on),
  };
  const slot = digestSlot(times, now);
  if (slot.state === 'closed') return { digest: null, leftInPeace: leave(wanted, slot.reason, slot.until) };

  const room = roomFor(person, slot.on, said, agreement, now);
  const inOrder = [...wanted].sort(byUrgency);
  const named = inOrder.slice(0, Math.min(room.today, room.thisWeek));
  const rest = inOrder.slice(named.length);
  const isWeekFull = named.length === room.thisWeek;
  const until = rest.length === 0 ? null : isWeekFull ? nextWeekAt(times, now) : nextDayAt(times, now);
  const digest: Digest = { key: `digest/${person}/${slot.on}`, person, on: slot.on, nudges: named, more: rest.length };
  return {
    digest: named.length === 0 ? null : digest,
    leftInPeace: leave(rest, isWeekFull ? 'week-full' : 'digest-full', until),
  };
}

/** Answers to people first, what is due longest first; the key decides ties. For whoever puts several digests of a person together. */
export function byUrgency(a: Nudge, b: Nudge): number {
  const byStep = Number(a.step === 'facilitator') - Number(b.step === 'facilitator');
  const byKind = OBLIGATION_KINDS.indexOf(a.kind) - OBLIGATION_KINDS.indexOf(b.kind);
  const byDue = (a.dueAt?.getTime() ?? Number.POSITIVE_INFINITY) - (b.dueAt?.getTime() ?? Number.POSITIVE_INFINITY);
  return byStep || byKind || byDue || (a.key < b.key ? -1 : 1);
}

function nextDayAt(times: DigestTimes, now: Date): Date | null {
  const today = workingDayFrom(times.hours, now);
  const next = today === null ? null : nextWorkingDay(times.hours, today);
  return next === null ? null : nextSlotAt(times, openingOf(times.hours, next));
}

function nextWeekAt(times: DigestTimes, now: Date): Date | null {
  let day = workingDayFrom(times.hours, now);
  const monday = day === null ? null : mondayOf(day.on);
  while (day !== null && mondayOf(day.on) === monday) day = nextWorkingDay(times.hours, day);
  return day === null ? null : nextSlotAt(times, openingOf(times.hours, day));
}
