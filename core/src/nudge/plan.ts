import type { PersonId } from '../issue/timeline';
import { dueAfter } from '../norm/due';
import type { Obligation } from '../norm/obligation';
import type { Agreement } from '../playbook/agreement';
import { candidatesOf } from './candidates';
import { digestFor } from './digest';
import { nextRotaAt } from './ladder';
import type { LeftInPeace } from './left-in-peace';
import type { Digest, Nudge } from './nudge';
import { type Resolution, resolutionsOf } from './resolutions';
import type { Said } from './said';

/** What is to be said now, what is to be taken back, and the reason why for everyone left in peace. Data; nothing is done yet. */
export interface NudgePlan {
  readonly now: Date;
  /** By person. Everything that is said is in one of them. */
  readonly digests: readonly Digest[];
  readonly resolutions: readonly Resolution[];
  readonly leftInPeace: readonly LeftInPeace[];
  /** The earliest instant after `now` at which another look can change the plan, if nothing happens till then; `null` for never. */
  readonly nextAt: Date | null;
}

/** What a plan is made from. */
export interface PlanInput {
  readonly now: Date;
  readonly agreement: Agreement;
  /** All that is owed on the issues looked at. A person's digest is planned from these alone, so look at all that are due at once. */
  readonly obligations: readonly Obligation[];
  readonly said: Said;
  /** The issues looked at, where some of them owe nothing any more; else those of the obligations. */
  readonly issueIds?: readonly string[];
}

/**
 * Works out what to say to whom now. The same input gives the same plan, in the same order; a plan delivered and then made
 * again says nothing twice, as `said` knows.
 *
 * @throws RangeError for an invalid `now`: a caller's mistake.
 */
export function planNudges({ now, agreement, obligations, said, issueIds }: PlanInput): NudgePlan {
  if (Number.isNaN(now.getTime())) throw new RangeError('planNudges: expected now to be a valid Date');
  const leftInPeace: LeftInPeace[] = [];
  const wanted = new Map<PersonId, Nudge[]>();
  for (const obligation of obligations) {
    const candidates = candidatesOf(obligation, said, agreement, now);
    leftInPeace.push(...candidates.leftInPeace);
    for (const nudge of candidates.nudges) {
      const list = wanted.get(nudge.person);
      if (list === undefined) wanted.set(nudge.person, [nudge]);
      else list.push(nudge);
    }
  }
  const digests: Digest[] = [];
  for (const person of [...wanted.keys()].sort()) {
    const plan = digestFor(person, wanted.get(person)!, said, agreement, now);
    if (plan.digest !== null) digests.push(plan.digest);
    leftInPeace.push(...plan.leftInPeace);
  }
  const issues = new Set(issueIds ?? obligations.map(({ issueId }) => issueId));
  return {
    now,
    digests,
    resolutions: resolutionsOf(issues, obligations, said),
    leftInPeace: leftInPeace.sort(byPersonAndThing),
    nextAt: nextLookAt(leftInPeace, digests, agreement, now),
  };
}

/** All nudges of a plan, by person and urgency. */
export function nudgesOf({ digests }: Pick<NudgePlan, 'digests'>): readonly Nudge[] {
  return digests.flatMap(({ nudges }) => nudges);
}

function nextLookAt(
  leftInPeace: readonly LeftInPeace[],
  digests: readonly Digest[],
  agreement: Agreement,
  now: Date,
): Date | null {
  let next: Date | null = null;
  const consider = (at: Date | null) => {
    if (at !== null && at > now && (next === null || at < next)) next = at;
  };
  for (const { until } of leftInPeace) consider(until);
  // Whoever is to be asked to help is another person when the rota moves on.
  const isWaiting = ({ as, reason }: LeftInPeace) =>
    as === 'facilitator' && reason !== 'told-enough' && reason !== 'told-in-vain';
  if (leftInPeace.some(isWaiting)) consider(nextRotaAt(agreement.playbookAt(now), now));
  for (const { nudges } of digests) for (const nudge of nudges) consider(followedAt(nudge, agreement, now));
  return next;
}

/** When the step after one that is said now may follow; `null` where none does. */
function followedAt(nudge: Nudge, agreement: Agreement, now: Date): Date | null {
  if (nudge.step === 'notice') return nudge.escalation?.notBeforeAt ?? null;
  const hours = nudge.step === 'nudge' ? agreement.hoursOf(nudge.person) : null;
  return hours === null ? null : dueAfter(hours, now, agreement.playbookAt(now).nudges.remindAfter);
}

function byPersonAndThing(a: LeftInPeace, b: LeftInPeace): number {
  return (
    compare(a.person ?? '', b.person ?? '') || compare(a.obligationKey, b.obligationKey) || compare(a.reason, b.reason)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
