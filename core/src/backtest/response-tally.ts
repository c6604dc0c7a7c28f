import type { Ask } from '../issue/ask';
import type { IssueState } from '../issue/issue-state';
import type { ResponseOutcome } from '../norm/response';
import { responseOutcomes } from '../norm/response';
import type { Agreement } from '../playbook/agreement';
import { ascending, percentile } from './percentiles';
import type { WeekTally } from './weeks';
import { isWithin, type Window } from './window';

/** How a response expectation would have done. */
export interface ResponseResult {
  /** Asks made in the window. */
  readonly asked: number;
  /** Those of them that were answered before its end. */
  readonly answered: number;
  /** Those answered in time. */
  readonly met: number;
  /** How long answers took, in the norm's clock; `null` for no answers. */
  readonly workingMinutes: Readonly<Record<'p25' | 'p50' | 'p75' | 'p90', number | null>>;
}

interface Tally {
  asked: number;
  answered: number;
  met: number;
  readonly workingMinutes: number[];
}

/** Counts asks and answers by norm. An ask is judged when it is answered or ended, by the issue as it stands then. */
export class ResponseTally {
  readonly #byNorm = new Map<string, Tally>();
  readonly #agreement: Agreement;
  readonly #window: Window;
  readonly #weeks: WeekTally;

  constructor(normIds: readonly string[], agreement: Agreement, window: Window, weeks: WeekTally) {
    for (const id of normIds) this.#byNorm.set(id, { asked: 0, answered: 0, met: 0, workingMinutes: [] });
    this.#agreement = agreement;
    this.#window = window;
    this.#weeks = weeks;
  }

  /** @param counted Asks of the issue, with their norms, that are counted already; grows. */
  afterEvent(before: IssueState | null, state: IssueState, counted: Set<string>): void {
    if (before !== null && before.asks === state.asks && state.endedAsks.length === 0) return;
    for (const ask of state.endedAsks) this.#count(state, ask, counted, true);
    for (const ask of state.asks) {
      if (before?.asks.includes(ask) !== true) this.#count(state, ask, counted, false);
    }
  }

  /** Counts what is still open at the end of the window. */
  atEnd(state: IssueState, counted: Set<string>): void {
    for (const ask of state.asks) this.#count(state, ask, counted, true);
  }

  results(): Readonly<Record<string, ResponseResult>> {
    return Object.fromEntries([...this.#byNorm].map(([id, tally]) => [id, resultOf(tally)]));
  }

  #count(state: IssueState, ask: Ask, counted: Set<string>, isOver: boolean): void {
    if (!isWithin(this.#window, ask.askedAt.getTime())) return;
    if (!isOver && Object.keys(ask.answers).length === 0) return;
    for (const outcome of responseOutcomes(state, ask, this.#agreement)) {
      const key = `${outcome.normId} ${ask.id}`;
      if (counted.has(key) || (outcome.answeredAt === null && !isOver)) continue;
      counted.add(key);
      this.#add(outcome);
    }
  }

  #add({ normId, askedAt, answeredAt, workingMinutes, isMet }: ResponseOutcome): void {
    const tally = this.#byNorm.get(normId);
    if (tally === undefined) return;
    tally.asked++;
    this.#weeks.add(askedAt.getTime(), 'asked');
    if (answeredAt === null || workingMinutes === null) return;
    tally.answered++;
    tally.workingMinutes.push(workingMinutes);
    if (isMet !== true) return;
    tally.met++;
    this.#weeks.add(askedAt.getTime(), 'met');
  }
}

function resultOf({ asked, answered, met, workingMinutes }: Tally): ResponseResult {
  const sorted = ascending(workingMinutes);
  const [p25, p50, p75, p90] = [0.25, 0.5, 0.75, 0.9].map((share) => percentile(sorted, share)) as [
    null,
    null,
    null,
    null,
  ];
  return { asked, answered, met, workingMinutes: { p25, p50, p75, p90 } };
}
