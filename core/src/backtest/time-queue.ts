/** Things to be done at instants, earliest first; at one instant in the order of their rank, then as they were put in. */
export class TimeQueue<T> {
  readonly #entries: { readonly atMs: number; readonly rank: number; readonly count: number; readonly item: T }[] = [];
  #count = 0;

  /** The instant of the earliest one, in milliseconds; infinite for none. */
  get nextMs(): number {
    return this.#entries[0]?.atMs ?? Number.POSITIVE_INFINITY;
  }

  put(atMs: number, rank: number, item: T): void {
    const entries = this.#entries;
    entries.push({ atMs, rank, count: this.#count++, item });
    let child = entries.length - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.#isBefore(child, parent)) break;
      this.#swap(child, parent);
      child = parent;
    }
  }

  take(): T | undefined {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (first === undefined || last === undefined) return undefined;
    if (entries.length > 0) {
      entries[0] = last;
      this.#sink();
    }
    return first.item;
  }

  #sink(): void {
    let parent = 0;
    for (;;) {
      const left = 2 * parent + 1;
      const right = left + 1;
      let least = parent;
      if (left < this.#entries.length && this.#isBefore(left, least)) least = left;
      if (right < this.#entries.length && this.#isBefore(right, least)) least = right;
      if (least === parent) return;
      this.#swap(least, parent);
      parent = least;
    }
  }

  #isBefore(i: number, j: number): boolean {
    const a = this.#entries[i]!;
    const b = this.#entries[j]!;
    if (a.atMs !== b.atMs) return a.atMs < b.atMs;
    return a.rank === b.rank ? a.count < b.count : a.rank < b.rank;
  }

  #swap(i: number, j: number): void {
    const entry = this.#entries[i]!;
    this.#entries[i] = this.#entries[j]!;
    this.#entries[j] = entry;
  }
}
