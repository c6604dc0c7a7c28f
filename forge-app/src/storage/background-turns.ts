import { kvs } from '@forge/kvs';
import { z } from 'zod';

const Last = z.object({ ended: z.int() });
const keyOf = (chain: string) => `background#${chain}`;

/**
 * Whether a turn of background work has ended before. The queue delivers at least once: a turn that came twice would do its work
 * again and begin a second chain of turns beside the first, and each duplicate on the way yet another.
 */
export async function hasEnded(chain: string, turn: number): Promise<boolean> {
  const last = Last.safeParse(await kvs.get(keyOf(chain)));
  return last.success && last.data.ended >= turn;
}

/** Notes that a turn has ended. Done after it handed on: cut off in between, the work is done twice rather than never. */
export async function turnEnded(chain: string, turn: number): Promise<void> {
  await kvs.set(keyOf(chain), { ended: turn }, { ttl: { value: 2, unit: 'DAYS' } });
}
