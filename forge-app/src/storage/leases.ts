import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { z } from 'zod';
import { minuteFrom, minuteOf } from './epoch';
import { isConflict } from './kvs-failures';

/** Who works at something that one at a time should do. */
export interface Leases {
  /** Takes a lease for so many minutes; false while somebody else's has not run out. */
  take(name: string, holder: string, now: Date, minutes: number): Promise<boolean>;
  /** Gives it back. Somebody else's is left alone. */
  giveBack(name: string, holder: string): Promise<void>;
}

const Lease = z.object({ name: z.string(), holder: z.string(), until: z.int() });
type Lease = z.infer<typeof Lease>;

/**
 * Leases that look at their own end: a time to live is not enough, as what has expired can still be read for up to two days.
 *
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-basic/ (read November 2026)
 */
export function forgeLeases(): Leases {
  const entity = () => kvs.entity<Lease>('lease');

  return {
    async take(name, holder, now, minutes) {
      const lease: Lease = { name, holder, until: minuteFrom(now) + minutes };
      const known = Lease.safeParse(await entity().get(name));
      try {
        if (!known.success) {
          await entity().set(name, lease, { keyPolicy: 'FAIL_IF_EXISTS' });
          return true;
        }
        if (known.data.until > minuteOf(now)) return known.data.holder === holder;
        await kvs
          .transact()
          .set(name, lease, {
            entityName: 'lease',
            conditions: new Filter<Lease>()
              .and('holder', FilterConditions.equalTo(known.data.holder))
              .and('until', FilterConditions.equalTo(known.data.until)),
          })
          .execute();
        return true;
      } catch (error) {
        if (isConflict(error)) return false;
        throw error;
      }
    },

    async giveBack(name, holder) {
      try {
        await kvs
          .transact()
          .delete(name, {
            entityName: 'lease',
            conditions: new Filter<Lease>().and('holder', FilterConditions.equalTo(holder)),
          })
          .execute();
      } catch (error) {
        if (!isConflict(error)) throw error;
      }
    },
  };
}
