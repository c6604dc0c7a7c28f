import { addDays, type LocalDate } from '../calendar/local-time';
import type { PersonId } from '../issue/timeline';
import type { NudgeStep } from './nudge';

/** A nudge that was claimed, and what became of it. */
export interface SaidNudge {
  readonly key: string;
  readonly obligationKey: string;
  readonly issueId: string;
  readonly person: PersonId;
  readonly step: NudgeStep;
  /** The person's working date on which it was said. */
  readonly on: LocalDate;
  readonly at: Date;
  /** `unknown`: claimed, and nobody can tell whether it arrived. It is not said again, and nothing builds on it. */
  readonly outcome: 'posted' | 'refused' | 'unknown';
  /** The vendor's id of the message, where it gave one. */
  readonly messageId: string | null;
  /** When the message was marked as cleared; `null` while it stands. */
  readonly resolvedAt: Date | null;
}

/** What has been said already, as a plan asks for it. */
export interface Said {
  /** All that was said about one obligation, to anyone. */
  about(obligationKey: string): readonly SaidNudge[];
  /** What was posted about an issue and stands: neither resolved nor refused. */
  standingOn(issueId: string): readonly SaidNudge[];
  /** Whether a digest was claimed for that person and working date. */
  hasDigest(person: PersonId, on: LocalDate): boolean;
  /** Nudges claimed for a person in the seven dates from `monday` on. */
  countInWeek(person: PersonId, monday: LocalDate): number;
}

/** What has been said, kept in memory. An adapter fills one from its ledger; a backtest keeps one as it goes. */
export class SaidLog implements Said {
  readonly #byObligation = new Map<string, SaidNudge[]>();
  readonly #standing = new Map<string, SaidNudge[]>();
  readonly #perDate = new Map<PersonId, Map<LocalDate, number>>();

  constructor(nudges: Iterable<SaidNudge> = []) {
    for (const nudge of nudges) this.add(nudge);
  }

  add(nudge: SaidNudge): void {
    listOf(this.#byObligation, nudge.obligationKey).push(nudge);
    if (nudge.outcome === 'posted' && nudge.resolvedAt === null) listOf(this.#standing, nudge.issueId).push(nudge);
    const dates = this.#perDate.get(nudge.person) ?? new Map<LocalDate, number>();
    this.#perDate.set(nudge.person, dates);
    dates.set(nudge.on, (dates.get(nudge.on) ?? 0) + 1);
  }

  /** Takes a nudge off what stands. A key that is not known changes nothing. */
  resolve(key: string, issueId: string): void {
    const standing = this.#standing.get(issueId)?.filter((nudge) => nudge.key !== key) ?? [];
    if (standing.length === 0) this.#standing.delete(issueId);
    else this.#standing.set(issueId, standing);
  }

  about(obligationKey: string): readonly SaidNudge[] {
    return this.#byObligation.get(obligationKey) ?? [];
  }

  standingOn(issueId: string): readonly SaidNudge[] {
    return this.#standing.get(issueId) ?? [];
  }

  hasDigest(person: PersonId, on: LocalDate): boolean {
    return this.#perDate.get(person)?.has(on) ?? false;
  }

  countInWeek(person: PersonId, monday: LocalDate): number {
    const dates = this.#perDate.get(person);
    if (dates === undefined) return 0;
    let count = 0;
    for (let day = 0; day < 7; day++) count += dates.get(addDays(monday, day)) ?? 0;
    return count;
  }
}

function listOf<V>(lists: Map<string, V[]>, key: string): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
