import type { PersonId } from '../issue/timeline';
import type { Obligation } from '../norm/obligation';
import { candidatesOf } from '../nudge/candidates';
import { nextRotaAt } from '../nudge/ladder';
import type { PeaceReason } from '../nudge/left-in-peace';
import type { Digest } from '../nudge/nudge';
import { type NudgePlan, planNudges } from '../nudge/plan';
import type { Agreement } from '../playbook/agreement';
import type { ReplayedIssue } from './replayed-issue';
import { SaidSoFar } from './said-so-far';
import { type Waiting, WaitingList, waitingOf } from './waiting-list';

/** Reasons that are about the person's hours, not about the thing: it waits for their next digest, if they ever have one. */
const OF_THE_HOURS: ReadonlySet<PeaceReason> = new Set<PeaceReason>([
  'hours-unknown',
  'outside-hours',
  'before-digest',
  'digest-sent',
  'digest-full',
  'week-full',
]);

/** So many of the most pressing things are given to the planner at first: a full digest and one more, which says when to look again. */
const FIRST_BATCH = 6;

interface Person {
  readonly waiting: WaitingList;
  /** When their next digest is planned; infinite for not at all. */
  wakesAtMs: number;
}

/**
 * Who is told what when, in a replay: every decision is the live planner's, asked of an issue when something may have changed
 * about it, and of a person when a digest of theirs may go out.
 *
 * A person with a hundred things waiting is planned from the most pressing of them alone; the planner takes them in the same
 * order, so the digest is the same and only its count of the rest is not.
 */
export class DigestDesk {
  readonly #said = new SaidSoFar();
  readonly #people = new Map<PersonId, Person>();
  readonly #agreement: Agreement;
  readonly #wake: (person: PersonId, atMs: number) => void;

  constructor(agreement: Agreement, wake: (person: PersonId, atMs: number) => void) {
    this.#agreement = agreement;
    this.#wake = wake;
  }

  /**
   * Looks at an issue whose obligations are as of `now`.
   *
   * @returns When to look again in milliseconds, if nothing happens till then; infinite for not at all.
   */
  look(issue: ReplayedIssue, now: Date): number {
    let nextMs = Number.POSITIVE_INFINITY;
    let isOverdue = false;
    for (const { dues } of issue.obligations) {
      for (const { overdueAt, minutesLate } of dues) {
        if (minutesLate > 0) isOverdue = true;
        else if (overdueAt !== null && overdueAt > now) nextMs = Math.min(nextMs, overdueAt.getTime());
      }
    }
    if (!isOverdue) return nextMs;
    const playbook = this.#agreement.playbookAt(now);
    for (const obligation of issue.obligations) {
      // Of what is not overdue there is nothing to say, and it was seen above when that changes.
      if (!isLate(obligation)) continue;
      const { nudges, leftInPeace } = candidatesOf(obligation, this.#said, this.#agreement, now);
      for (const { person, dueAt, step } of nudges) {
        this.#await(person, waitingOf(issue, obligation, dueAt, step === 'facilitator'), now);
        // While it waits for the facilitator's hours, somebody else may become the facilitator.
        if (step === 'facilitator') nextMs = Math.min(nextMs, nextRotaAt(playbook, now)?.getTime() ?? nextMs);
      }
      for (const { until } of leftInPeace) {
        if (until === null || until <= now) continue;
        nextMs = Math.min(nextMs, until.getTime());
      }
    }
    return nextMs;
  }

  /** Nothing more will be said about an issue. */
  forget({ issueId }: ReplayedIssue): void {
    this.#said.forget(issueId);
  }

  /**
   * Plans a person's digest and takes it as delivered.
   *
   * @returns The digest, if there is one, and the issues to be looked at again: what was said of them leads to a next step, or it
   *   is somebody else's turn by now. `null` where nothing waited for them.
   */
  digest(
    person: PersonId,
    now: Date,
  ): { readonly digest: Digest | null; readonly issues: Iterable<ReplayedIssue> } | null {
    const entry = this.#people.get(person);
    if (entry === undefined || entry.wakesAtMs !== now.getTime()) return null;
    entry.wakesAtMs = Number.POSITIVE_INFINITY;
    const batch = entry.waiting.take(FIRST_BATCH);
    for (;;) {
      if (batch.length === 0) return null;
      const plan = this.#plan([...new Set(batch.map(({ obligation }) => obligation))], now);
      const putOff = plan.leftInPeace.filter((left) => left.person === person && OF_THE_HOURS.has(left.reason));
      const further = putOff.length > 0 ? [] : entry.waiting.take(batch.length);
      if (further.length > 0) {
        batch.push(...further);
        continue;
      }
      const later = new Set(putOff.map(({ obligationKey }) => obligationKey));
      const issues = new Set<ReplayedIssue>();
      for (const { waiting } of batch) {
        if (later.has(waiting.obligationKey)) entry.waiting.put(waiting);
        else issues.add(waiting.issue);
      }
      this.#wakeAt(person, entry, Math.min(...putOff.map(({ until }) => until?.getTime() ?? Number.POSITIVE_INFINITY)));
      const digest = plan.digests.find((one) => one.person === person) ?? null;
      if (digest !== null) this.#said.add(digest, now);
      return { digest, issues };
    }
  }

  /** Puts something on a person's list. Whoever has a next digest gets it then; of others the planner says when that is. */
  #await(person: PersonId, waiting: Waiting, now: Date): void {
    let entry = this.#people.get(person);
    if (entry === undefined) {
      entry = { waiting: new WaitingList(), wakesAtMs: Number.POSITIVE_INFINITY };
      this.#people.set(person, entry);
    }
    entry.waiting.put(waiting);
    if (entry.wakesAtMs === Number.POSITIVE_INFINITY) this.#wakeAt(person, entry, now.getTime());
  }

  #wakeAt(person: PersonId, entry: Person, atMs: number): void {
    if (atMs >= entry.wakesAtMs) return;
    entry.wakesAtMs = atMs;
    this.#wake(person, atMs);
  }

  #plan(obligations: readonly Obligation[], now: Date): NudgePlan {
    return planNudges({ now, agreement: this.#agreement, obligations, said: this.#said, issueIds: [] });
  }
}

function isLate({ dues }: Obligation): boolean {
  for (const { minutesLate } of dues) if (minutesLate > 0) return true;
  return false;
}
