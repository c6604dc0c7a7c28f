import { OBLIGATION_KINDS, type Obligation } from '../norm/obligation';
import type { ReplayedIssue } from './replayed-issue';

/** Something that waits for a person's next digest. */
export interface Waiting {
  readonly issue: ReplayedIssue;
  readonly obligationKey: string;
  /** Steps to the facilitator come last, then the kinds in their order, then what is due longest. */
  readonly rank: number;
  readonly dueMs: number;
}

/** Where something stands among what waits for a person: as the planner's digest puts it in order. */
export function waitingOf(
  issue: ReplayedIssue,
  { key, kind }: Obligation,
  dueAt: Date | null,
  isFacilitator: boolean,
): Waiting {
  const rank = OBLIGATION_KINDS.indexOf(kind) + (isFacilitator ? OBLIGATION_KINDS.length : 0);
  return { issue, obligationKey: key, rank, dueMs: dueAt?.getTime() ?? Number.POSITIVE_INFINITY };
}

/**
 * What waits for one person, the most pressing first: thousands of things, of which a digest takes five. So it is a heap, and
 * what is no longer owed is let go only when it comes up.
 */
export class WaitingList {
  readonly #heap: Waiting[] = [];
  /** The newest entry about each obligation: an older one, with another due instant, is void. */
  readonly #newest = new Map<string, Waiting>();

  get isEmpty(): boolean {
    return this.#newest.size === 0;
  }

  put(waiting: Waiting): void {
    const known = this.#newest.get(waiting.obligationKey);
    if (known !== undefined && known.dueMs === waiting.dueMs && known.rank === waiting.rank) return;
    this.#newest.set(waiting.obligationKey, waiting);
    this.#heap.push(waiting);
    this.#rise();
  }

  /** Takes out the most pressing `count` that are still owed, or all there are, with what is owed as of the last look. */
  take(count: number): { readonly waiting: Waiting; readonly obligation: Obligation }[] {
    const taken: { readonly waiting: Waiting; readonly obligation: Obligation }[] = [];
    while (taken.length < count) {
      const waiting = this.#pop();
      if (waiting === undefined) break;
      if (this.#newest.get(waiting.obligationKey) !== waiting) continue;
      this.#newest.delete(waiting.obligationKey);
      const obligation = waiting.issue.obligations.find(({ key }) => key === waiting.obligationKey);
      if (obligation !== undefined) taken.push({ waiting, obligation });
    }
    return taken;
  }

  #rise(): void {
    const heap = this.#heap;
    let child = heap.length - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!isBefore(heap[child]!, heap[parent]!)) return;
      [heap[child], heap[parent]] = [heap[parent]!, heap[child]!];
      child = parent;
    }
  }

  #pop(): Waiting | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let parent = 0; ; ) {
      const left = 2 * parent + 1;
      let least = parent;
      if (left < heap.length && isBefore(heap[left]!, heap[least]!)) least = left;
      if (left + 1 < heap.length && isBefore(heap[left + 1]!, heap[least]!)) least = left + 1;
      if (least === parent) return first;
      [heap[least], heap[parent]] = [heap[parent]!, heap[least]!];
      parent = least;
    }
  }
}

function isBefore(a: Waiting, b: Waiting): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  if (a.dueMs !== b.dueMs) return a.dueMs < b.dueMs;
  return `${a.obligationKey}/` < `${b.obligationKey}/`;
}
