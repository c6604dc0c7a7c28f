import { STORAGE_LIMITS, StorageRefusal } from './storage-limits';

/** What the storage of one site was asked for, in calls, in bytes, and in units of ten kilobytes. */
export interface StorageUse {
  readonly reads: number;
  readonly writes: number;
  readonly readBytes: number;
  readonly writtenBytes: number;
}

/** Counts reads and writes, and refuses more than Forge allows in a minute. */
export class StorageMeter {
  #use = { reads: 0, writes: 0, readBytes: 0, writtenBytes: 0 };
  #minute = { starts: Number.NaN, reads: 0, writes: 0 };

  constructor(private readonly perMinute: number) {}

  get use(): StorageUse {
    return { ...this.#use };
  }

  count(kind: 'reads' | 'writes', bytes: number, at: number): void {
    const starts = Math.floor(at / 60_000);
    if (starts !== this.#minute.starts) this.#minute = { starts, reads: 0, writes: 0 };
    const units = Math.max(1, Math.ceil(bytes / STORAGE_LIMITS.unitBytes));
    this.#minute[kind] += units;
    if (this.#minute[kind] > this.perMinute)
      throw new StorageRefusal(429, 'RATE_LIMIT_EXCEEDED', `more than ${this.perMinute} units of ${kind} in a minute`);
    this.#use[kind] += 1;
    this.#use[kind === 'reads' ? 'readBytes' : 'writtenBytes'] += bytes;
  }
}
