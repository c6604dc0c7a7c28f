import { isWorkingTime } from '../calendar/working-time';
import type { Digest, NudgeStep } from '../nudge/nudge';
import { NUDGE_STEPS } from '../nudge/nudge';
import type { Agreement } from '../playbook/agreement';
import { ascending, percentile } from './percentiles';
import type { WeekTally } from './weeks';

/** What would have been said to people, as counts: never to whom. */
export interface NudgeResult {
  /** Things said to a person, the facilitator included. */
  readonly total: number;
  /** Over the working days of people on which anything was said to them; `null` for none. */
  readonly perPersonWorkingDay: Readonly<Record<'p50' | 'p95' | 'max', number | null>>;
  /** Things said outside the hours of the person told. More than 0 is a fault of ours. */
  readonly outsideHours: number;
  readonly bySteps: Readonly<Record<NudgeStep, number>>;
  readonly byNorm: Readonly<Record<string, number>>;
  /** How many person-working-days had how many things said: from 1 up. */
  readonly distribution: Readonly<Record<string, number>>;
}

/** Counts digests. Who was told is looked at once, to check their hours, and not kept. */
export class NudgeTally {
  readonly #perDay: number[] = [];
  readonly #bySteps = new Map<NudgeStep, number>(NUDGE_STEPS.map((step) => [step, 0]));
  readonly #byNorm = new Map<string, number>();
  #outsideHours = 0;
  readonly #agreement: Agreement;
  readonly #weeks: WeekTally;

  constructor(agreement: Agreement, weeks: WeekTally) {
    this.#agreement = agreement;
    this.#weeks = weeks;
  }

  add({ person, nudges }: Digest, now: Date): void {
    const hours = this.#agreement.hoursOf(person);
    if (hours === null || !isWorkingTime(hours, now)) this.#outsideHours += nudges.length;
    this.#perDay.push(nudges.length);
    for (const { step, normId } of nudges) {
      this.#bySteps.set(step, this.#bySteps.get(step)! + 1);
      this.#byNorm.set(normId, (this.#byNorm.get(normId) ?? 0) + 1);
      this.#weeks.add(now.getTime(), 'nudges');
    }
  }

  result(): NudgeResult {
    const sorted = ascending(this.#perDay);
    const distribution: Record<string, number> = {};
    for (const count of sorted) distribution[count] = (distribution[count] ?? 0) + 1;
    return {
      total: sorted.reduce((sum, count) => sum + count, 0),
      perPersonWorkingDay: {
        p50: percentile(sorted, 0.5),
        p95: percentile(sorted, 0.95),
        max: sorted[sorted.length - 1] ?? null,
      },
      outsideHours: this.#outsideHours,
      bySteps: Object.fromEntries(this.#bySteps) as Record<NudgeStep, number>,
      byNorm: Object.fromEntries([...this.#byNorm].sort(([a], [b]) => (a < b ? -1 : 1))),
      distribution,
    };
  }
}
