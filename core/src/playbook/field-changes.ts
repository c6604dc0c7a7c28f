import { canonicalText } from './canonical';
import { asWritten } from './format';
import { isPlainObject } from './written';

/** One value that is not what it was, both as people write them; `undefined` where there was, or is, none. */
export interface FieldChange {
  /** Keys joined by dots, from where the comparison began. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between two values, key by key; lists are compared whole, and sets without their order. In order of the keys of `before`, then of `after`. */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  return changesAt('', asWritten(before), asWritten(after));
}

function changesAt(path: string, before: unknown, after: unknown): FieldChange[] {
  if (isPlainObject(before) && isPlainObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const at = (from: Record<string, unknown>, key: string) => (Object.hasOwn(from, key) ? from[key] : undefined);
    return keys.flatMap((key) => changesAt(path === '' ? key : `${path}.${key}`, at(before, key), at(after, key)));
  }
  const key = path.slice(path.lastIndexOf('.') + 1);
  return canonicalText(before, key) === canonicalText(after, key) ? [] : [{ path, before, after }];
}
