import { createHash } from 'node:crypto';
import type { JiraChangeItem } from './jira-schemas';

/** Two accounts of one change may be stamped a little apart: the event's `updated`, and the changelog's `created`. */
const APART_MS = 2000;

/**
 * The id of a change, made from what changed and when. Product events carry no id of a changelog, so an event and the
 * changelog can tell of the same change only like this; what a field said is in it as a digest alone.
 *
 * @see https://developer.atlassian.com/platform/forge/events-reference/jira/ (read November 2026)
 */
export function changeId({ field, from, fromString, to, toString: toName }: JiraChangeItem, at: Date): string {
  const content = JSON.stringify([field.toLowerCase(), from || fromString || null, to || toName || null]);
  return `change/${at.getTime()}/${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
}

interface Parts {
  readonly ms: number;
  readonly digest: string;
}

function partsOf(id: string): Parts | null {
  const [, ms, digest] = /^change\/(\d+)\/([0-9a-f]+)$/.exec(id) ?? [];
  return ms === undefined || digest === undefined ? null : { ms: Number(ms), digest };
}

/** Whether two ids name one event: the same id, or the same change stamped a little apart. */
export function isSameEvent(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [partsOf(a), partsOf(b)];
  return one !== null && other !== null && one.digest === other.digest && Math.abs(one.ms - other.ms) <= APART_MS;
}

/** Ids of changes that stand anywhere in a value. */
export function changeIdsIn(value: unknown): readonly string[] {
  return [...new Set(JSON.stringify(value).match(/change\/\d+\/[0-9a-f]+/g) ?? [])];
}
