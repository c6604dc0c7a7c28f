import { addDays, daysBetween, type LocalTime } from '../calendar/local-time';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { instantAt, localDateAt } from '../calendar/zoned-time';
import type { PersonId } from '../issue/timeline';
import { dueAfter, later } from '../norm/due';
import type { Due, Obligation } from '../norm/obligation';
import type { Agreement } from '../playbook/agreement';
import type { Playbook } from '../playbook/schema';
import type { PeaceReason } from './left-in-peace';
import type { NudgeStep } from './nudge';
import type { SaidNudge } from './said';
import { wholeWorkingDayAfter } from './working-day';

/** What the ladder says of one person now: the step to take, or why none. */
export type Rung =
  | { readonly take: NudgeStep }
  | { readonly take: null; readonly reason: PeaceReason; readonly until: Date | null };

/** Whether a person's silence about this goes to the facilitator in the end: somebody waits for them, or they gave a date. */
export function isEscalating({ kind }: Pick<Obligation, 'kind'>): boolean {
  return kind === 'response' || kind === 'promise';
}

/**
 * The step to take with one person about one thing that they owe: a nudge once it is overdue, a second word after
 * `remindAfter`, and no third. The second word is a notice where someone could be asked to help, else a reminder.
 *
 * @param said What was said about the obligation.
 * @param hours The person's hours; `null` where they are not known: then a first step is wanted, and never delivered.
 */
export function rungFor(
  obligation: Obligation,
  due: Due & { readonly person: PersonId },
  said: readonly SaidNudge[],
  hours: WorkingCalendar | null,
  agreement: Agreement,
  now: Date,
): Rung {
  if (due.sinceAt > now) return peace('waived', due.overdueAt);
  if (due.minutesLate === 0) return peace('not-due', due.overdueAt);
  if (due.restUntilAt !== null) return peace('work-moved', due.restUntilAt);
  const own = said.filter(({ person, step }) => person === due.person && step !== 'facilitator');
  if (own.some(({ outcome }) => outcome !== 'posted')) return peace('told-in-vain', null);
  if (own.length > 1) return peace('told-enough', null);
  const first = own[0];
  if (first !== undefined) {
    const { remindAfter } = agreement.playbookAt(first.at).nudges;
    const secondAt = hours === null ? null : dueAfter(hours, first.at, remindAfter);
    if (secondAt === null || now < secondAt) return peace('told', secondAt);
  }
  if (due.snoozedUntilAt !== null) return peace('snoozed', due.snoozedUntilAt);
  if (first === undefined) return { take: 'nudge' };
  const canEscalate = isEscalating(obligation) && helperFor([due.person], agreement, now).state === 'there';
  return { take: canEscalate ? 'notice' : 'reminder' };
}

/** The facilitator, where they may be asked about something, or why nobody may. */
export type Helper =
  | { readonly state: 'there'; readonly person: PersonId }
  | { readonly state: 'no-facilitator' | 'own-matter' | 'hours-unknown'; readonly person: PersonId | null };

/** Who may be asked to help with something that these people owe: the facilitator, but never about themselves. */
export function helperFor(people: readonly PersonId[], agreement: Agreement, now: Date): Helper {
  const person = agreement.facilitatorAt(now);
  if (person === null || !agreement.canAct(person)) return { state: 'no-facilitator', person };
  if (people.includes(person)) return { state: 'own-matter', person };
  return { state: agreement.hoursOf(person) === null ? 'hours-unknown' : 'there', person };
}

/** When the next facilitator's week begins, by the rota and the team's zone; `null` without a rota: next week nobody is either. */
export function nextRotaAt({ facilitator, workingTime }: Playbook, now: Date): Date | null {
  if (facilitator.rota.length === 0) return null;
  const { timeZone } = workingTime.default;
  const week = Math.floor(daysBetween(facilitator.startsOn, localDateAt(timeZone, now)) / 7);
  return instantAt(timeZone, addDays(facilitator.startsOn, (week + 1) * 7), '00:00' as LocalTime);
}

/**
 * From when on the facilitator may be asked: every person whose turn it is has had a notice, and after it `escalateAfter` and
 * one whole working date of theirs, from its opening to its closing.
 *
 * For a turn of the team, whom nobody can tell, after as long as a person would have had.
 *
 * @returns `null` while someone has had no notice, or has no working time.
 */
export function escalatesAt(obligation: Obligation, said: readonly SaidNudge[], agreement: Agreement): Date | null {
  if (obligation.whose.of === 'team') return teamEscalatesAt(obligation, agreement);
  if (obligation.whose.of === 'nobody') return null;
  let latest: Date | null = null;
  for (const person of obligation.whose.people) {
    const notice = said.find(
      (nudge) => nudge.person === person && nudge.step === 'notice' && nudge.outcome === 'posted',
    );
    const hours = agreement.hoursOf(person);
    const at = notice === undefined || hours === null ? null : stoppableUntil(hours, notice.at, agreement);
    if (at === null) return null;
    if (latest === null || at > latest) latest = at;
  }
  return latest;
}

/** Until when a person who is given notice at an instant can stop it. */
export function stoppableUntil(hours: WorkingCalendar, noticeAt: Date, agreement: Agreement): Date | null {
  const { escalateAfter } = agreement.playbookAt(noticeAt).nudges;
  const waitedAt = dueAfter(hours, noticeAt, escalateAfter);
  const dayOverAt = wholeWorkingDayAfter(hours, noticeAt);
  if (waitedAt === null || dayOverAt === null) return null;
  return later(waitedAt, dayOverAt);
}

function teamEscalatesAt({ dues }: Obligation, agreement: Agreement): Date | null {
  const overdueAt = dues[0]?.overdueAt ?? null;
  if (overdueAt === null) return null;
  const { remindAfter, escalateAfter } = agreement.playbookAt(overdueAt).nudges;
  const remindedAt = dueAfter(agreement.teamCalendar, overdueAt, remindAfter);
  return remindedAt === null ? null : dueAfter(agreement.teamCalendar, remindedAt, escalateAfter);
}

function peace(reason: PeaceReason, until: Date | null): Rung {
  return { take: null, reason, until };
}
