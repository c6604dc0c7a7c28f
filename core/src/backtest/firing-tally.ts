import type { Obligation } from '../norm/obligation';
import type { Playbook } from '../playbook/schema';
import type { CallOut } from './call-outs';
import type { Pending, ReplayedIssue } from './replayed-issue';
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
  beforeLook({ pending, lapsed }: ReplayedIssue, at: Date): void {
    const atMs = at.getTime();
    for (const { key, normId, overdueMs } of pending) {
      if (overdueMs >= atMs || lapsed.has(key)) continue;
      lapsed.add(key);
      this.#fires.set(normId, (this.#fires.get(normId) ?? 0) + 1);
    }
  }

  /** Remembers what is owed now. An issue counts once among those that a norm on quiet issues speaks of. */
  afterLook(issue: ReplayedIssue, obligations: readonly Obligation[]): void {
    const pending: Pending[] = [];
    for (const { kind, normId, askId, sinceAt, dues } of obligations) {
      if (kind === 'stale' && !issue.lapsed.has(`seen ${normId}`)) {
        issue.lapsed.add(`seen ${normId}`);
        this.#quiet.set(normId, (this.#quiet.get(normId) ?? 0) + 1);
      }
      const isCounted = kind === 'stale' || (kind === 'response' && isWithin(this.#window, sinceAt.getTime()));
      if (!isCounted) continue;
      const key = kind === 'stale' ? normId : `${normId} ${askId}`;
      if (issue.lapsed.has(key)) continue;
      // Asked of several, it is overdue when it is for the last of them.
      let overdueMs = 0;
      for (const { overdueAt } of dues)
        overdueMs = Math.max(overdueMs, overdueAt?.getTime() ?? Number.POSITIVE_INFINITY);
      pending.push({ normId, key, overdueMs });
    }
    issue.pending = pending;
  }

  firings(responses: Readonly<Record<string, { readonly asked: number }>>): readonly Omit<CallOut, 'share'>[] {
    return [...this.#fires].map(([norm, fires]) => ({
      norm,
      fires,
      items: this.#quiet.get(norm) ?? responses[norm]?.asked ?? 0,
    }));
  }
}
