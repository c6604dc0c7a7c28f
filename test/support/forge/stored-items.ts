import type { SetOptions } from './storage-requests';

/** One stored value. Times are epoch milliseconds. */
export interface Stored {
  readonly text: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** From here on it may vanish; Forge takes up to two days for it, and until then it is still there. */
  readonly expiresAt: number | null;
}

const UNIT_MS = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;

/**
 * Values by key, as they truly are.
 *
 * @param reapAfterMs How long after its expiry a value can still be read: up to 48 hours on Forge.
 */
export class StoredItems {
  readonly #items = new Map<string, Stored>();

  constructor(private readonly reapAfterMs: number) {}

  get size(): number {
    return this.#items.size;
  }

  get(key: string, at: number): Stored | undefined {
    const item = this.#items.get(key);
    if (item?.expiresAt == null || at < item.expiresAt + this.reapAfterMs) return item;
    this.#items.delete(key);
    return undefined;
  }

  set(key: string, text: string, at: number, ttl?: SetOptions['ttl']): Stored {
    const stored: Stored = {
      text,
      createdAt: this.get(key, at)?.createdAt ?? at,
      updatedAt: at,
      expiresAt: ttl === undefined ? null : at + ttl.value * UNIT_MS[ttl.unit],
    };
    this.#items.set(key, stored);
    return stored;
  }

  delete(key: string): void {
    this.#items.delete(key);
  }

  /** Keys in order, with what is stored under them. */
  entries(at: number): [string, Stored][] {
    return [...this.#items.keys()].sort().flatMap((key) => {
      const item = this.get(key, at);
      return item === undefined ? [] : [[key, item] as [string, Stored]];
    });
  }
}
