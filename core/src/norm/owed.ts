import type { WorkingCalendar } from '../calendar/working-calendar';
import type { IssueState } from '../issue/issue-state';
import type { PersonId } from '../issue/timeline';
import type { Agreement } from '../playbook/agreement';
import type { WorkingAmount } from '../playbook/amount';
import { dueAfter, minutesLate, overdueFrom } from './due';
import type { Due, Obligation } from './obligation';
import { sinceWaived } from './waived';

/** What a norm says is owed on an issue, before anyone's hours are looked at. */
export interface Claim extends Omit<Obligation, 'key' | 'issueId' | 'issueKey' | 'dues' | 'dueAt' | 'isOverdue'> {
  readonly clock: 'team' | 'responder';
  /** How long after `sinceAt` it is due; an instant where the date itself was promised. */
  readonly due: WorkingAmount | Date;
  /** The last visible movement of the work, where that keeps people from being asked for as long again. */
  readonly movedAt: Date | null;
}

/** A claim with what each person owes by when, in their own hours or the team's. */
export function owed(state: IssueState, claim: Claim, agreement: Agreement, now: Date): Obligation {
  const { clock, due: _, movedAt: __, ...rest } = claim;
  const people: readonly (PersonId | null)[] = claim.whose.of === 'people' ? claim.whose.people : [null];
  const dues = people.map((person) =>
    dueOf(state, claim, { person, clock: clockOf(person, clock, agreement) }, agreement, now),
  );
  const last = dues.reduce((a, b) => (b.dueAt !== null && (a.dueAt === null || b.dueAt > a.dueAt) ? b : a));
  return {
    ...rest,
    key: `${state.issueId}/${claim.normId}/${claim.askId}`,
    issueId: state.issueId,
    issueKey: state.key,
    dues,
    dueAt: last.dueAt,
    isOverdue: last.minutesLate > 0,
  };
}

/** Whose hours count: a person's own where the norm says so and it is one person's turn, else the team's. */
export function clockOf(person: PersonId | null, clock: 'team' | 'responder', agreement: Agreement): WorkingCalendar {
  return clock === 'team' || person === null ? agreement.teamCalendar : agreement.clockOf(person);
}

function dueOf(
  state: IssueState,
  claim: Claim,
  { person, clock }: { readonly person: PersonId | null; readonly clock: WorkingCalendar },
  agreement: Agreement,
  now: Date,
): Due {
  const { normId, due, movedAt } = claim;
  const sinceAt = sinceWaived(state, { norm: normId, person, since: claim.sinceAt }, agreement, now);
  const dueAt = due instanceof Date ? due : dueAfter(clock, sinceAt, due);
  const restUntilAt =
    movedAt === null || due instanceof Date ? null : overdueFrom(clock, dueAfter(clock, movedAt, due));
  const snoozedUntilAt = person === null ? null : (state.snoozes[person] ?? null);
  return {
    person,
    sinceAt,
    dueAt,
    overdueAt: overdueFrom(clock, dueAt),
    minutesLate: minutesLate(clock, dueAt, now),
    restUntilAt: restUntilAt !== null && restUntilAt > now ? restUntilAt : null,
    snoozedUntilAt: snoozedUntilAt !== null && snoozedUntilAt > now ? snoozedUntilAt : null,
  };
}
