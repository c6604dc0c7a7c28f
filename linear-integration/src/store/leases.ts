import type { Database } from './database';

/** Work that one process does at a time, such as the sweep of a workspace. */
export interface Leases {
  /** Takes or extends a lease; false while another holder has it. A holder that died has it until it ends. */
  take(name: string, now: Date, forMs: number): Promise<boolean>;
  /** Gives it back, if it is ours. */
  release(name: string): Promise<void>;
  /** Gives back all that is ours: we end. */
  releaseAll(): Promise<void>;
}

/** Leases in the name of `holder`, a name that no other process has. */
export function leasesOf({ db }: Database, holder: string): Leases {
  return {
    async take(name, now, forMs) {
      const until = now.getTime() + forMs;
      const row = await db
        .insertInto('lease')
        .values({ name, holder, until })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet({ holder, until })
            .where(({ or, eb }) => or([eb('lease.holder', '=', holder), eb('lease.until', '<=', now.getTime())])),
        )
        .returning('holder')
        .executeTakeFirst();
      return row !== undefined;
    },

    async release(name) {
      await db.deleteFrom('lease').where('name', '=', name).where('holder', '=', holder).execute();
    },

    async releaseAll() {
      await db.deleteFrom('lease').where('holder', '=', holder).execute();
    },
  };
}
