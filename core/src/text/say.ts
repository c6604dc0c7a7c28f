import { argumentText } from './argument-text';
import { MESSAGES, type MessageKey, type ValuesOf } from './messages';
import { phrase } from './phrase';
import type { Reader } from './reader';

/** A message without placeholders takes no values. */
type Rest<Key extends MessageKey> = Record<never, never> extends ValuesOf<Key> ? [] : [values: ValuesOf<Key>];

/**
 * A message of the catalogue in the reader's language, with its dates, times, amounts and lists in the reader's locale and zone.
 *
 * @throws RangeError if a value is an invalid `Date`, or the zone is none: a caller's mistake.
 */
export function say<Key extends MessageKey>(reader: Reader, key: Key, ...[values]: Rest<Key>): string {
  const given = (values ?? {}) as Readonly<Record<string, unknown>>;
  const shown = Object.entries(MESSAGES[key]).map(([name, kind]) => [name, argumentText(reader, kind, given[name])]);
  return phrase(reader, key, Object.fromEntries(shown));
}
