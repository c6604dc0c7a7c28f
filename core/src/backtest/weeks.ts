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

/** Counts by week, Monday to Sunday in UTC, so that no one's zone is the measure. */
export class WeekTally {
  readonly #weeks = new Map<number, Record<Counted, number>>();

  add(atMs: number, what: Counted): void {
    // 1970-01-01 was a Thursday, three days after its Monday.
    const week = Math.floor((atMs / DAY_MS + 3) / 7);
    let counts = this.#weeks.get(week);
    if (counts === undefined) {
      counts = { asked: 0, met: 0, due: 0, posted: 0, closed: 0, recorded: 0, nudges: 0 };
      this.#weeks.set(week, counts);
    }
    counts[what]++;
  }

  /** The weeks in which anything was counted, in order. */
  weeks(): readonly WeekCounts[] {
    return [...this.#weeks]
      .sort(([a], [b]) => a - b)
      .map(([week, counts]) => ({ on: localDateOf(week * 7 - 3), ...counts }));
  }
}
