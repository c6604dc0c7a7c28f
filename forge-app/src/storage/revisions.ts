import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { isConflict } from './kvs-failures';

/** A stored document whose every change raises its number by one. */
export interface Revised {
  readonly rev: number;
}

/**
 * Puts a document in the place of the one that has the revision `expected`, in one step that nobody can come between.
 *
 * @param expected The revision that the change was made on; 0 for a document that is not there yet.
 * @param value Its `rev` is to be `expected + 1`.
 * @returns `changed` where somebody saved in between: nothing was written.
 */
export async function saveRevision<Value extends Revised>(
  entity: string,
  key: string,
  expected: number,
  value: Value,
): Promise<'saved' | 'changed'> {
  try {
    if (expected === 0) {
      await kvs.entity<Value>(entity).set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });
    } else {
      const conditions = new Filter<Value>().and('rev', FilterConditions.equalTo(expected));
      await kvs.transact().set(key, value, { entityName: entity, conditions }).execute();
    }
    return 'saved';
  } catch (error) {
    if (isConflict(error)) return 'changed';
    throw error;
  }
}

/**
 * Reads, changes and saves a document until nobody came in between.
 *
 * @param change Gives the new document, or `null` to leave it as it is. Called again with what the other one saved.
 * @returns The document as it stands afterwards; `null` where there is none.
 * @throws Error after ten tries: something writes this document all the time.
 */
export async function changeRevision<Value extends Revised>(
  entity: string,
  key: string,
  change: (current: Value | null) => Value | null,
): Promise<Value | null> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const current = (await kvs.entity<Value>(entity).get(key)) ?? null;
    const next = change(current);
    if (next === null) return current;
    if ((await saveRevision(entity, key, current?.rev ?? 0, next)) === 'saved') return next;
  }
  throw new Error(`changeRevision: ${entity} ${key} was changed by others ${MOST_TRIES} times in a row`);
}

const MOST_TRIES = 10;
