import type { PersonId } from '../issue/timeline';
import type { Obligation } from '../norm/obligation';
import type { PeaceReason } from '../nudge/left-in-peace';
import type { Digest } from '../nudge/nudge';
import { type NudgePlan, planNudges } from '../nudge/plan';
import { SaidLog } from '../nudge/said';
import type { Agreement } from '../playbook/agreement';
import type { ReplayedIssue } from './replayed-issue';
import { type Waiting, WaitingList, waitingOf } from './waiting-list';

/** Reasons that are about the person's day, not about the thing: it waits for their next digest. */
const OF_THE_DAY: ReadonlySet<PeaceReason> = new Set<PeaceReason>([
  'outside-hours',
  'before-digest',
  'digest-sent',
  'digest-full',
  'week-full',
]);

/** So many of the most pressing things are given to the planner at first: a digest and a rest, which says when to look again. */
const FIRST_BATCH = 10;

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
  readonly #said = new SaidLog();
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
    const plan = this.#plan(issue.obligations, now);
    const wanted = (person: PersonId, obligationKey: string, atMs: number): void => {
      const obligation = issue.obligations.find(({ key }) => key === obligationKey)!;
      const due = obligation.dues.find((one) => one.person === person);
      const waiting = waitingOf(issue, obligation, (due ?? obligation).dueAt, due === undefined);
      this.#await(person, waiting, atMs);
    };
    for (const { person, nudges } of plan.digests) {
      for (const { obligationKey } of nudges) wanted(person, obligationKey, now.getTime());
    }
    const hasFacilitator = this.#agreement.playbookAt(now).facilitator.rota.length > 0;
    for (const { person, obligationKey, reason, until } of plan.leftInPeace) {
      if (until === null) continue;
      if (person !== null && OF_THE_DAY.has(reason)) wanted(person, obligationKey, until.getTime());
      // Without a rota nobody is the facilitator next week either.
      else if (until > now && (hasFacilitator || reason !== 'no-facilitator'))
        nextMs = Math.min(nextMs, until.getTime());
    }
    return nextMs;
  }

  /**
   * Plans a person's digest and takes it as delivered.
   *
   * @returns The digest, and the issues it spoke of, which are to be looked at again; `null` where nothing is said.
   */
  digest(person: PersonId, now: Date): { readonly digest: Digest; readonly issues: readonly ReplayedIssue[] } | null {
    const entry = this.#people.get(person);
    if (entry === undefined || entry.wakesAtMs !== now.getTime()) return null;
    entry.wakesAtMs = Number.POSITIVE_INFINITY;
    const batch = entry.waiting.take(FIRST_BATCH);
    for (;;) {
      if (batch.length === 0) return null;
      const plan = this.#plan([...new Set(batch.map(({ obligation }) => obligation))], now);
      const putOff = plan.leftInPeace.filter((left) => left.person === person && OF_THE_DAY.has(left.reason));
      const further = putOff.length > 0 ? [] : entry.waiting.take(batch.length * 3);
      if (further.length > 0) {
        batch.push(...further);
        continue;
      }
      const later = new Set(putOff.map(({ obligationKey }) => obligationKey));
      for (const { waiting } of batch) if (later.has(waiting.obligationKey)) entry.waiting.put(waiting);
      const untilMs = Math.min(...putOff.map(({ until }) => until?.getTime() ?? Number.POSITIVE_INFINITY));
      this.#wakeAt(person, entry, untilMs);
      const digest = plan.digests.find((one) => one.person === person);
      if (digest === undefined) return null;
      this.#deliver(digest, now);
      const named = new Set(digest.nudges.map(({ issueId }) => issueId));
      return {
        digest,
        issues: [...new Set(batch.map(({ waiting }) => waiting.issue))].filter(({ issueId }) => named.has(issueId)),
      };
    }
  }

  #deliver({ person, on, nudges }: Digest, now: Date): void {
    for (const { key, obligationKey, issueId, step } of nudges) {
      const said = { key, obligationKey, issueId, person, step, on, at: now };
      this.#said.add({ ...said, outcome: 'posted', messageId: null, resolvedAt: null });
    }
  }

  #await(person: PersonId, waiting: Waiting, atMs: number): void {
    let entry = this.#people.get(person);
    if (entry === undefined) {
      entry = { waiting: new WaitingList(), wakesAtMs: Number.POSITIVE_INFINITY };
      this.#people.set(person, entry);
    }
    entry.waiting.put(waiting);
    this.#wakeAt(person, entry, atMs);
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
