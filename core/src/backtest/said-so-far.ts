import type { LocalDate } from '../calendar/local-time';
import type { PersonId } from '../issue/timeline';
import { mondayOf } from '../nudge/caps';
import type { Digest } from '../nudge/nudge';
import type { Said, SaidNudge } from '../nudge/said';

/**
 * What a replay has said, for the planner to ask. Time goes forward only, so of a person the last digest and the week it was in
 * are all that is kept; of an issue everything, until it is forgotten.
 */
export class SaidSoFar implements Said {
  readonly #byObligation = new Map<string, SaidNudge[]>();
  readonly #keysOfIssue = new Map<string, string[]>();
  readonly #lastDigest = new Map<
    PersonId,
    { readonly on: LocalDate; readonly monday: LocalDate; readonly countInWeek: number }
  >();

  add({ person, on, nudges }: Digest, at: Date): void {
    for (const { key, obligationKey, issueId, step } of nudges) {
      const nudge = { key, obligationKey, issueId, person, step, on, at };
      const said: SaidNudge = { ...nudge, outcome: 'posted', messageId: null, resolvedAt: null };
      const about = this.#byObligation.get(obligationKey);
      if (about !== undefined) about.push(said);
      else {
        this.#byObligation.set(obligationKey, [said]);
        const keys = this.#keysOfIssue.get(issueId);
        if (keys === undefined) this.#keysOfIssue.set(issueId, [obligationKey]);
        else keys.push(obligationKey);
      }
    }
    const monday = mondayOf(on);
    this.#lastDigest.set(person, { on, monday, countInWeek: this.countInWeek(person, monday) + nudges.length });
  }

  /** Lets go of what was said about an issue on which nothing will be owed again. */
  forget(issueId: string): void {
    for (const key of this.#keysOfIssue.get(issueId) ?? []) this.#byObligation.delete(key);
    this.#keysOfIssue.delete(issueId);
  }

  about(obligationKey: string): readonly SaidNudge[] {
    return this.#byObligation.get(obligationKey) ?? NOTHING;
  }

  /** Messages that stand are taken back by whoever delivers; a replay delivers none. */
  standingOn(): readonly SaidNudge[] {
    return NOTHING;
  }

  hasDigest(person: PersonId, on: LocalDate): boolean {
    return this.#lastDigest.get(person)?.on === on;
  }

  countInWeek(person: PersonId, monday: LocalDate): number {
    const last = this.#lastDigest.get(person);
    return last?.monday === monday ? last.countInWeek : 0;
  }
}

const NOTHING: readonly SaidNudge[] = [];
