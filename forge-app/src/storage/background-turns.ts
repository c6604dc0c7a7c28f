import { kvs } from '@forge/kvs';
import { z } from 'zod';

const Turn = z.object({ turn: z.int() });
const keyOf = (chain: string) => `background#${chain}`;

/**
 * Whether a turn of background work has handed on to the next one. The queue delivers at least once: a turn that came twice would
 * begin a second chain of turns beside the first, and each duplicate on the way yet another.
 */
export async function hasHandedOn(chain: string, turn: number): Promise<boolean> {
  const known = Turn.safeParse(await kvs.get(keyOf(chain)));
  return known.success && known.data.turn > turn;
}

/** Notes that a turn has handed on. Done after the push: cut off in between, the work is done twice rather than never. */
export async function handedOn(chain: string, turn: number): Promise<void> {
  await kvs.set(keyOf(chain), { turn: turn + 1 }, { ttl: { value: 2, unit: 'DAYS' } });
}
