import type { PersonId } from '../issue/timeline';
import type { Due, Obligation } from '../norm/obligation';
import type { Agreement } from '../playbook/agreement';
import { escalatesAt, helperFor, isEscalating, nextRotaAt, rungFor, stoppableUntil } from './ladder';
import type { LeftInPeace, PeaceReason } from './left-in-peace';
import { type Nudge, type NudgeStep, nudgeKey } from './nudge';
import type { Said, SaidNudge } from './said';

/** What could be said now, as to the ladder, and who is left in peace whatever their hours. */
export interface Candidates {
  readonly nudges: readonly Nudge[];
  readonly leftInPeace: readonly LeftInPeace[];
}

/** Goes through the people and the facilitator of one obligation, and says of each which step is to be taken, or why none. */
export function candidatesOf(obligation: Obligation, said: Said, agreement: Agreement, now: Date): Candidates {
  const nudges: Nudge[] = [];
  const leftInPeace: LeftInPeace[] = [];
  const about = said.about(obligation.key);
  const leave = (person: PersonId | null, reason: PeaceReason, until: Date | null, as: LeftInPeace['as'] = 'asked') =>
    leftInPeace.push({ ...peaceOf(obligation, person, reason, until), as });

  for (const due of obligation.dues) {
    if (!isOfPerson(due)) {
      const [reason, until] = boardReason(obligation, due, now);
      leave(null, reason, until);
      continue;
    }
    const rung = rungFor(obligation, due, about, agreement.hoursOf(due.person), agreement, now);
    if (rung.take === null) leave(due.person, rung.reason, rung.until);
    else nudges.push(nudgeOf(obligation, due, { step: rung.take, person: due.person }, agreement, now));
  }

  const facilitator = facilitatorRung(obligation, about, agreement, now);
  if (facilitator?.take === true) {
    nudges.push(
      nudgeOf(obligation, obligation.dues[0]!, { step: 'facilitator', person: facilitator.person }, agreement, now),
    );
  } else if (facilitator?.take === false)
    leave(facilitator.person, facilitator.reason, facilitator.until, 'facilitator');
  return { nudges, leftInPeace };
}

/** The line of someone who is left in peace about an obligation. */
export function peaceOf(
  { issueId, issueKey, key }: Pick<Obligation, 'issueId' | 'issueKey' | 'key'>,
  person: PersonId | null,
  reason: PeaceReason,
  until: Date | null,
): LeftInPeace {
  return { person, as: 'asked', issueId, issueKey, obligationKey: key, reason, until };
}

type FacilitatorRung =
  | { readonly take: true; readonly person: PersonId }
  | {
      readonly take: false;
      readonly person: PersonId | null;
      readonly reason: PeaceReason;
      readonly until: Date | null;
    }
  /** It is not the facilitator's matter, or not yet. */
  | null;

function facilitatorRung(
  obligation: Obligation,
  about: readonly SaidNudge[],
  agreement: Agreement,
  now: Date,
): FacilitatorRung {
  if (!isEscalating(obligation) || !obligation.isOverdue || obligation.whose.of === 'nobody') return null;
  const from = escalatesAt(obligation, about, agreement);
  if (from === null) return null;
  const people = obligation.whose.of === 'people' ? obligation.whose.people : [];
  const { state, person } = helperFor(people, agreement, now);
  const asked = about.find(({ step }) => step === 'facilitator');
  if (asked !== undefined) {
    return {
      take: false,
      person: asked.person,
      reason: asked.outcome === 'posted' ? 'told-enough' : 'told-in-vain',
      until: null,
    };
  }
  if (now < from) return { take: false, person, reason: 'not-due', until: from };
  if (state === 'there') return { take: true, person };
  return { take: false, person, reason: state, until: nextRotaAt(agreement.playbookAt(now), now) };
}

function boardReason({ whose }: Obligation, due: Due, now: Date): [PeaceReason, Date | null] {
  if (due.sinceAt > now) return ['waived', due.overdueAt];
  if (due.minutesLate === 0) return ['not-due', due.overdueAt];
  return [whose.of === 'team' ? 'on-the-board' : 'cannot-act', null];
}

function nudgeOf(
  obligation: Obligation,
  due: Due,
  { step, person }: { readonly step: NudgeStep; readonly person: PersonId },
  agreement: Agreement,
  now: Date,
): Nudge {
  const { key: obligationKey, issueId, issueKey, kind, normId, askId, askKind, whose, waiting } = obligation;
  return {
    key: nudgeKey(obligation, step, person),
    step,
    person,
    obligationKey,
    issueId,
    issueKey,
    kind,
    normId,
    askId,
    askKind,
    whose,
    waiting,
    sinceAt: step === 'facilitator' ? obligation.sinceAt : due.sinceAt,
    dueAt: step === 'facilitator' ? obligation.dueAt : due.dueAt,
    minutesLate: step === 'facilitator' ? null : due.minutesLate,
    evidence: obligation.evidence,
    clears: obligation.clears,
    escalation: step === 'notice' ? escalationOf(person, agreement, now) : null,
  };
}

function escalationOf(person: PersonId, agreement: Agreement, now: Date): Nudge['escalation'] {
  const hours = agreement.hoursOf(person);
  const notBeforeAt = hours === null ? null : stoppableUntil(hours, now, agreement);
  const helper = helperFor([person], agreement, now);
  return notBeforeAt === null || helper.person === null ? null : { facilitator: helper.person, notBeforeAt };
}

function isOfPerson(due: Due): due is Due & { readonly person: PersonId } {
  return due.person !== null;
}
