import { ordered } from './conditions';
import type { EntityIndex } from './manifest';

interface Row {
  readonly key: string;
  readonly partition: string;
  readonly range: string | number;
  readonly text: string;
}

/**
 * One index of an entity, as it was when it last caught up with what was written: what a query answers from.
 *
 * Like the table behind the real one it is sparse (an entity that lacks one of the attributes is not in it) and in order of
 * its range attribute.
 */
export class EntityIndexCopy {
  readonly #rows = new Map<string, Row>();
  readonly #partitions = new Map<string, Row[]>();

  constructor(readonly declared: EntityIndex) {}

  /** Takes in what is now stored under a key; `null` once it is gone. */
  put(key: string, text: string | null): void {
    const before = this.#rows.get(key);
    if (before !== undefined) {
      const rows = this.#partitions.get(before.partition)!;
      rows.splice(position(rows, before), 1);
      this.#rows.delete(key);
    }
    const row = text === null ? null : this.#rowOf(key, text);
    if (row === null) return;
    const rows = this.#partitions.get(row.partition) ?? [];
    if (rows.length === 0) this.#partitions.set(row.partition, rows);
    rows.splice(position(rows, row), 0, row);
    this.#rows.set(key, row);
  }

  /** The rows of a partition whose range attribute is in bounds, in order; `after` is where the page before ended. */
  *rows(
    partition: readonly unknown[],
    descending: boolean,
    from: string | number | null,
    after: readonly [string | number, string] | null,
  ): Generator<Row> {
    const rows = this.#partitions.get(JSON.stringify(partition)) ?? [];
    const start = after === null ? null : { range: after[0], key: after[1] };
    if (descending) {
      for (let i = (start === null ? rows.length : position(rows, start)) - 1; i >= 0; i--) yield rows[i]!;
      return;
    }
    let i = start !== null ? position(rows, start) : from === null ? 0 : position(rows, { range: from, key: '' });
    if (start !== null && rows[i]?.key === start.key) i++;
    for (; i < rows.length; i++) yield rows[i]!;
  }

  #rowOf(key: string, text: string): Row | null {
    const value = JSON.parse(text) as Record<string, unknown>;
    const { partition, range } = this.declared;
    const parts = partition.map((name) => value[name]);
    const place = range === null ? key : value[range];
    if (parts.includes(undefined) || (typeof place !== 'string' && typeof place !== 'number')) return null;
    return { key, partition: JSON.stringify(parts), range: place, text };
  }
}

/** Where a row stands, or would stand, among sorted rows. */
function position(rows: readonly Row[], wanted: { readonly range: string | number; readonly key: string }): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle]!;
    if ((ordered(row.range, wanted.range) || ordered(row.key, wanted.key)) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
