import { asWritten } from './format';
import { isPlainObject } from './written';

/** Lists in which neither the order nor a repeat means anything. */
const SETS = new Set([
  'satisfiedBy',
  'counts',
  'holidays',
  'projects',
  'types',
  'labels',
  'withoutLabels',
  'priorities',
]);

/**
 * One text for all values that mean the same in a playbook: amounts and hours as people write them, keys in order, sets in order
 * and without repeats.
 *
 * @param key The key that the value stands at, which tells a set from a list.
 */
export function canonicalText(value: unknown, key = ''): string {
  return JSON.stringify(canonical(asWritten(value), key)) ?? 'undefined';
}

function canonical(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    if (SETS.has(key) && value.every((item) => typeof item === 'string')) return [...new Set(value)].sort();
    return value.map((item) => canonical(item, ''));
  }
  if (!isPlainObject(value)) return value;
  const keys = Object.keys(value).sort();
  return keys.map((name) => [name, canonical(value[name], name)]);
}
