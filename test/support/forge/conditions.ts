import type { Condition, Conditions } from './storage-requests';

/** Whether what is stored under an attribute meets a condition. Nothing stored meets `NOT_EXISTS` alone. */
export function meets(stored: unknown, { condition, values }: Condition): boolean {
  const [a, b] = values;
  if (condition === 'EXISTS') return stored !== undefined;
  if (condition === 'NOT_EXISTS') return stored === undefined;
  if (condition === 'NOT_EQUAL_TO') return stored !== a;
  if (condition === 'NOT_CONTAINS') return !contains(stored, a);
  if (stored === undefined) return false;
  switch (condition) {
    case 'EQUAL_TO':
      return stored === a;
    case 'GREATER_THAN':
      return ordered(stored, a) > 0;
    case 'GREATER_THAN_EQUAL_TO':
      return ordered(stored, a) >= 0;
    case 'LESS_THAN':
      return ordered(stored, a) < 0;
    case 'LESS_THAN_EQUAL_TO':
      return ordered(stored, a) <= 0;
    case 'BETWEEN':
      return ordered(stored, a) >= 0 && ordered(stored, b) <= 0;
    case 'BEGINS_WITH':
      return String(stored).startsWith(String(a));
    case 'CONTAINS':
      return contains(stored, a);
  }
}

/** Whether an entity meets all, or one, of its conditions. An entity that is not there has no attributes. */
export function meetsAll(value: Record<string, unknown> | undefined, conditions: Conditions | undefined): boolean {
  if (conditions === undefined) return true;
  const met = (one: Condition) => meets(value?.[one.property ?? ''], one);
  return (conditions.and ?? []).every(met) && (conditions.or === undefined || conditions.or.some(met));
}

function contains(stored: unknown, wanted: unknown): boolean {
  return typeof stored === 'string'
    ? stored.includes(String(wanted))
    : Array.isArray(stored) && stored.includes(wanted);
}

/** Numbers by size, texts by their code units; different kinds never compare. */
export function ordered(a: unknown, b: unknown): number {
  if (typeof a !== typeof b) return Number.NaN;
  const [x, y] = [a as string | number, b as string | number];
  return x < y ? -1 : x > y ? 1 : 0;
}
