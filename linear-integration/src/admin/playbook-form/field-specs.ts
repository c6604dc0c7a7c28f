import { NORM_LISTS, type NormList, WEEKDAYS } from '@async-norms/core';

/** How a value of the playbook is written in a field. `list`: separated by commas · `people`: boxes to tick. */
export type FieldKind = 'text' | 'date' | 'time' | 'number' | 'choice' | 'list' | 'people';

/** A key of the playbook that the form shows. */
export interface FieldSpec {
  readonly path: readonly string[];
  readonly kind: FieldKind;
}

const spec = (path: string, kind: FieldKind): FieldSpec => ({ path: path.split('.'), kind });

/** The parts of the form, in the order in which people think of them, with the keys that each shows. */
export const PARTS = {
  about: [spec('team', 'text'), spec('language', 'choice'), spec('extends', 'choice'), spec('reviewBy', 'date')],
  hours: [
    spec('workingTime.default.timeZone', 'text'),
    ...WEEKDAYS.map((day) => spec(`workingTime.default.weeklyHours.${day}`, 'list')),
  ],
  facilitator: [
    spec('facilitator.rota', 'people'),
    spec('facilitator.startsOn', 'date'),
    spec('facilitator.weeksEach', 'number'),
  ],
  nudges: [
    spec('nudges.digestAt', 'time'),
    spec('nudges.perDigest', 'number'),
    spec('nudges.perWeek', 'number'),
    spec('nudges.remindAfter', 'text'),
    spec('nudges.escalateAfter', 'text'),
  ],
  others: [
    spec('proposals.consentWindow', 'text'),
    spec('privacy.retentionDays', 'number'),
    spec('privacy.worksCouncil', 'choice'),
  ],
} as const satisfies Record<string, readonly FieldSpec[]>;

/** The keys of a norm that the form shows, by list. Everything else of a norm stays in the text. */
export const NORM_KEYS = {
  responses: [spec('ask', 'choice'), spec('within', 'text'), spec('clock', 'choice')],
  updates: [spec('of', 'choice'), spec('every', 'text'), spec('clock', 'choice')],
  staleness: [spec('of', 'choice'), spec('after', 'text'), spec('clock', 'choice')],
  decisions: [spec('of.labels', 'list'), spec('grace', 'text')],
} as const satisfies Record<NormList, readonly FieldSpec[]>;

export { NORM_LISTS };

/** A value of the playbook as a field shows it. */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(shownValue).join(', ');
  return typeof value === 'object' ? '' : String(value);
}

/** What a field says as a value of the playbook; `undefined` for an empty field: then the key is left out. */
export function readValue(kind: FieldKind, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (kind === 'list' || kind === 'people')
    return trimmed
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  if (kind === 'number' && /^\d+$/.test(trimmed)) return Number(trimmed);
  if (kind === 'choice' && (trimmed === 'true' || trimmed === 'false')) return trimmed === 'true';
  return trimmed;
}
