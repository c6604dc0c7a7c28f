import { stringify } from 'yaml';
import { isReadAmount, workingAmountText } from './amount';
import type { Playbook } from './schema';
import { isPlainObject } from './written';

/** The texts that a playbook can be written as. */
export type PlaybookFormat = 'yaml' | 'json';

/**
 * A playbook as a text that reads back as the same playbook, with everything it has by default or by its preset written out.
 */
export function formatPlaybook(playbook: Playbook, format: PlaybookFormat): string {
  const written = asWritten(playbook);
  if (format === 'json') return `${JSON.stringify(written, null, 2)}\n`;
  return stringify(written, { version: '1.2', schema: 'core', lineWidth: 100, aliasDuplicateObjects: false });
}

/** A playbook as people write it: amounts as "2 working days", hours as "09:00-17:00". Plain data, ready for JSON. */
export function asWritten(value: unknown): unknown {
  if (isReadAmount(value)) return workingAmountText(value);
  if (isHours(value)) return `${value[0]}-${value[1]}`;
  if (Array.isArray(value)) return value.map(asWritten);
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, asWritten(inner)]));
}

const TIME = /^\d\d:\d\d$/;

/** Two times in a row are hours: nothing else in a playbook is a list of times. */
function isHours(value: unknown): value is readonly [string, string] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((time) => typeof time === 'string' && TIME.test(time))
  );
}
