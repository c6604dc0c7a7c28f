import type { Obligation } from '../norm/obligation';
import type { Playbook } from '../playbook/schema';
import type { CallOut } from './call-outs';
import type { ReplayedIssue } from './replayed-issue';
import { isWithin, type Window } from './window';

/** Counts, by norm, of how many asks and how many issues gone quiet something was overdue at some instant. */
export class FiringTally {
  readonly #fires = new Map<string, number>();
  readonly #quiet = new Map<string, number>();
  readonly #window: Window;

  constructor({ responses, staleness }: Playbook, window: Window) {
    for (const { id } of [...responses, ...staleness]) this.#fires.set(id, 0);
    for (const { id } of staleness) this.#quiet.set(id, 0);
    this.#window = window;
  }

  /** Whether what was owed since the last look became overdue before this one. */
  beforeLook({ obligations, lapsed }: ReplayedIssue, at: Date): void {
    for (const obligation of obligations) {
      const key = this.#keyOf(obligation);
      if (key === null || lapsed.has(key) || !isOverdueBy(obligation, at)) continue;
      lapsed.add(key);
      this.#fires.set(obligation.normId, (this.#fires.get(obligation.normId) ?? 0) + 1);
    }
  }

  /** An issue counts once among those that a norm on quiet issues speaks of. */
  afterLook({ obligations, lapsed }: ReplayedIssue): void {
    for (const { kind, normId } of obligations) {
      if (kind !== 'stale' || lapsed.has(`seen ${normId}`)) continue;
      lapsed.add(`seen ${normId}`);
      this.#quiet.set(normId, (this.#quiet.get(normId) ?? 0) + 1);
    }
  }

  firings(responses: Readonly<Record<string, { readonly asked: number }>>): readonly Omit<CallOut, 'share'>[] {
    return [...this.#fires].map(([norm, fires]) => ({
      norm,
      fires,
      items: this.#quiet.get(norm) ?? responses[norm]?.asked ?? 0,
    }));
  }

  #keyOf({ kind, normId, askId, sinceAt }: Obligation): string | null {
    if (kind === 'stale') return normId;
    return kind === 'response' && isWithin(this.#window, sinceAt.getTime()) ? `${normId} ${askId}` : null;
  }
}

function isOverdueBy({ dues }: Obligation, at: Date): boolean {
  return dues.every(({ overdueAt }) => overdueAt !== null && overdueAt < at);
}
