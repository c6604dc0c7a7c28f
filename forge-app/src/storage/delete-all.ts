import { type BatchItemError, kvs } from '@forge/kvs';

/**
 * @see https://developer.atlassian.com/platform/forge/storage-reference/entities-batch/ (read November 2026): 25 keys at once, none of
 *   them twice; as many as possible are done, and the others reported
 */
const BATCH = 25;
const MOST_TRIES = 3;

/**
 * Deletes items of an entity. A batch may leave some of them out: those are tried again.
 *
 * @throws Error where something is still there after three tries, with how many and why
 */
export async function deleteAll(entityName: string, keys: readonly string[]): Promise<void> {
  const all = [...new Set(keys)];
  for (let at = 0; at < all.length; at += BATCH) {
    let left = all.slice(at, at + BATCH);
    let failed: readonly BatchItemError[] = [];
    for (let attempt = 0; attempt < MOST_TRIES && left.length > 0; attempt++) {
      ({ failedKeys: failed } = await kvs.batchDelete(left.map((key) => ({ entityName, key }))));
      // What is no longer there needs no deleting.
      left = failed.filter(({ error }) => error.code !== 'KEY_NOT_FOUND').map(({ key }) => key);
    }
    if (left.length > 0)
      throw new Error(`deleteAll: ${left.length} of ${entityName} could not be deleted (${failed[0]?.error.code})`);
  }
}
