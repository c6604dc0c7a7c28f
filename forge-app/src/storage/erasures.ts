import { kvs, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { everyItem } from './every-item';
import { isConflict } from './kvs-failures';
import { changeSiteSettings } from './site-settings';

/** People who are being erased: noted until nothing is left of them, so that whoever goes on where it was cut off knows. */
const PREFIX = 'erasing-';
const Erasure = z.object({ standIn: z.string() });

/** Notes that somebody is to be erased, and gives the name that takes their place; the same one as long as it is not at its end. */
export async function beginErasure(accountId: string): Promise<string> {
  const begun = await standInOf(accountId);
  if (begun !== null) return begun;
  const { erased } = await changeSiteSettings((settings) => ({ erased: settings.erased + 1 }));
  const standIn = `erased-${erased}`;
  try {
    await kvs.set(PREFIX + accountId, { standIn }, { keyPolicy: 'FAIL_IF_EXISTS' });
    return standIn;
  } catch (error) {
    // Somebody else has begun it at this moment: there is one name for all.
    const theirs = isConflict(error) ? await standInOf(accountId) : null;
    if (theirs === null) throw error;
    return theirs;
  }
}

/** The name that takes somebody's place; `null` where they are not being erased. */
export async function standInOf(accountId: string): Promise<string | null> {
  return Erasure.safeParse(await kvs.get(PREFIX + accountId)).data?.standIn ?? null;
}

/** Notes that nothing is left of somebody: from here on nobody knows whom the name stands for. */
export async function endErasure(accountId: string): Promise<void> {
  await kvs.delete(PREFIX + accountId);
}

/** Everyone whose erasing is not at its end. */
export async function unfinishedErasures(): Promise<readonly string[]> {
  const found: string[] = [];
  const query = kvs.query().where('key', WhereConditions.beginsWith(PREFIX));
  for await (const { key } of everyItem(query)) found.push(key.slice(PREFIX.length));
  return found;
}

/** Whether an id stands for somebody who was erased: it is no account, and nobody is asked about it. */
export function isStandIn(id: string): boolean {
  return /^erased-\d+$/.test(id);
}
