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
  const { whose, clock, normId, askId } = claim;
  const people: readonly (PersonId | null)[] = whose.of === 'people' ? whose.people : NO_PERSON;
  const dues = people.map((person) => dueOf(state, claim, person, clockOf(person, clock, agreement), agreement, now));
  const last = dues.length === 1 ? dues[0]! : dues.reduce((a, b) => (isLater(b.dueAt, a.dueAt) ? b : a));
  return {
    key: `${state.issueId}/${normId}/${askId}`,
    kind: claim.kind,
    issueId: state.issueId,
    issueKey: state.key,
    normId,
    askId,
    askKind: claim.askKind,
    whose,
    dues,
    waiting: claim.waiting,
    sinceAt: claim.sinceAt,
    dueAt: last.dueAt,
    isOverdue: last.minutesLate > 0,
    evidence: claim.evidence,
    clears: claim.clears,
  };
}

const NO_PERSON = [null];

function isLater(a: Date | null, b: Date | null): boolean {
  return a !== null && (b === null || a > b);
}

/** Whose hours count: a person's own where the norm says so and it is one person's turn, else the team's. */
export function clockOf(person: PersonId | null, clock: 'team' | 'responder', agreement: Agreement): WorkingCalendar {
  return clock === 'team' || person === null ? agreement.teamCalendar : agreement.clockOf(person);
}

function dueOf(
  state: IssueState,
  claim: Claim,
  person: PersonId | null,
  clock: WorkingCalendar,
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
