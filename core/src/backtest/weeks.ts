import { DAY_MS, type LocalDate, localDateOf } from '../calendar/local-time';

/** What a week of a history saw, over all norms: for charts. */
export interface WeekCounts {
  /** Its Monday, in UTC. */
  readonly on: LocalDate;
  readonly asked: number;
  readonly met: number;
  readonly due: number;
  readonly posted: number;
  readonly closed: number;
  readonly recorded: number;
  readonly nudges: number;
}
type Counted = Exclude<keyof WeekCounts, 'on'>;

/** The week of 1 January 1900, from which weeks are counted here: no history is older. */
const FIRST_WEEK = -3653;

/** Counts by week, Monday to Sunday in UTC, so that no one's zone is the measure. */
export class WeekTally {
  /** By position, as a long history counts hundreds of thousands of due instants. */
  readonly #weeks: (Record<Counted, number> | undefined)[] = [];

  add(atMs: number, what: Counted): void {
    // 1970-01-01 was a Thursday, three days after its Monday.
    const position = Math.floor((atMs / DAY_MS + 3) / 7) - FIRST_WEEK;
    let counts = this.#weeks[position];
    if (counts === undefined) {
      counts = { asked: 0, met: 0, due: 0, posted: 0, closed: 0, recorded: 0, nudges: 0 };
      this.#weeks[position] = counts;
    }
    counts[what]++;
  }

  /** The weeks in which anything was counted, in order. */
  weeks(): readonly WeekCounts[] {
    return this.#weeks.flatMap((counts, position) =>
      counts === undefined ? [] : [{ on: localDateOf((position + FIRST_WEEK) * 7 - 3), ...counts }],
    );
  }
}
