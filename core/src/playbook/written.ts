import { type KeyedProblem, shown } from '../problem';
import { readText } from './written-text';

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

/** More keys, positions and scalars than a roster of thousands has. */
const MAX_NODES = 200_000;

/**
 * Takes in a text (YAML or JSON) or a value that was read elsewhere, and refuses what no playbook is in one problem: a text
 * too long, nested too deep, ambiguous, or with means of YAML that hide what is written.
 *
 * A value is copied, and its own `toJSON`, getters of prototypes and cycles do no harm.
 */
export function readWritten(input: unknown): ReadWritten {
  if (typeof input === 'string') return readText(input);
  const copier = new Copier();
  const value = copier.copy(input, []);
  if (copier.problem !== null) return { outcome: 'refused', problem: copier.problem, place: null };
  return { outcome: 'written', written: { value, placeOf: () => null } };
}

class Copier {
  problem: KeyedProblem | null = null;
  #left = MAX_NODES;

  copy(value: unknown, keys: readonly PropertyKey[]): unknown {
    this.#left -= 1;
    if (this.problem !== null) return undefined;
    if (this.#left < 0) return this.#refuse([], `got over ${MAX_NODES} values`, 'a playbook, which has fewer');
    if (keys.length > MAX_DEPTH) return this.#refuse(keys, 'nested too deep', `at most ${MAX_DEPTH} levels`);
    if (Array.isArray(value)) return Array.from(value, (item, position) => this.copy(item, [...keys, position]));
    if (!isPlainObject(value)) return this.#scalar(value, keys);
    const copied: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) {
      if (key === '__proto__') return this.#refuse([...keys, key], 'a key that is no name', 'another key');
      copied[key] = this.copy(inner, [...keys, key]);
    }
    return copied;
  }

  #scalar(value: unknown, keys: readonly PropertyKey[]): unknown {
    const isScalar = value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
    return isScalar ? value : this.#refuse(keys, `got ${shown(value)}`, 'what JSON can hold');
  }

  #refuse(keys: readonly PropertyKey[], problem: string, expected: string): undefined {
    this.problem ??= { keys, problem, expected };
    return undefined;
  }
}

/** An object as JSON has them: keys with values, and no class of its own. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Another realm (a test runner, a sandbox) has an `Object.prototype` of its own, with nothing above it.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
