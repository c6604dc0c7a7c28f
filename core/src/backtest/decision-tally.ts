import type { IssueState } from '../issue/issue-state';
import { decisionStanding, policiesAt } from '../norm/decision-policy';
import type { Agreement } from '../playbook/agreement';
import type { WeekTally } from './weeks';
import { isWithin, type Window } from './window';

/** How a decision policy would have done. */
export interface DecisionResult {
  /** Times an issue it speaks of was closed. */
  readonly closed: number;
  readonly recorded: number;
  readonly exempt: number;
  /** Closings with neither: where the gate is on, they would have been held. */
  readonly wouldBlock: number;
}

type Tally = { -readonly [K in keyof DecisionResult]: DecisionResult[K] };

/** Counts closings by policy, as each stood at its own instant. */
export class DecisionTally {
  readonly #byNorm = new Map<string, Tally>();
  readonly #agreement: Agreement;
  readonly #window: Window;
  readonly #weeks: WeekTally;

  constructor(normIds: readonly string[], agreement: Agreement, window: Window, weeks: WeekTally) {
    for (const id of normIds) this.#byNorm.set(id, { closed: 0, recorded: 0, exempt: 0, wouldBlock: 0 });
    this.#agreement = agreement;
    this.#window = window;
    this.#weeks = weeks;
  }

  afterEvent(before: IssueState | null, state: IssueState, at: Date): void {
    if (!isWithin(this.#window, at.getTime())) return;
    if (before === null || before.category === 'done' || state.category !== 'done' || state.presence === 'removed')
      return;
    const { key: issueKey, project, assignee } = state;
    for (const policy of policiesAt(state, this.#agreement, at)) {
      const tally = this.#byNorm.get(policy.id);
      const scope = { norm: policy.id, issueKey, project, person: assignee };
      if (tally === undefined || this.#agreement.waiverAt(scope, at) !== null) continue;
      const standing = decisionStanding(state, policy);
      tally.closed++;
      tally[standing === 'missing' ? 'wouldBlock' : standing]++;
      this.#weeks.add(at.getTime(), 'closed');
      if (standing !== 'missing') this.#weeks.add(at.getTime(), 'recorded');
    }
  }

  results(): Readonly<Record<string, DecisionResult>> {
    return Object.fromEntries(this.#byNorm);
  }
}
