import type { KeyedProblem } from '../problem';

/** What a person wrote, as plain objects, lists and scalars, and where in their text each part stands. */
export interface Written {
  readonly value: unknown;
  /** The place of a key or position, of its value where `part` says so; `null` where there is no text or no such key. */
  placeOf(keys: readonly PropertyKey[], part: 'key' | 'value'): Place | null;
}

/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type ReadWritten =
  | { readonly outcome: 'written'; readonly written: Written }
  | { readonly outcome: 'refused'; readonly problem: KeyedProblem; readonly place: Place | null };

/** Deeper than any playbook goes; deeper still is a mistake or a trap. */
export const MAX_DEPTH = 16;

/** An object as JSON has them: keys with values, and no class of its own. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Another realm (a test runner, a sandbox) has an `Object.prototype` of its own, with nothing above it.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
