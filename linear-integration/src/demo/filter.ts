import { parseDuration } from './duration';
import type { Entity } from './store';

/** Follows a field of an entity: a value, another entity, a list of entities. */
export type Follow = (entity: Entity, field: string) => unknown;

type Filter = Readonly<Record<string, unknown>>;

/** Whether an entity passes a filter of the API: nested by relation, `and`, `or`, comparators at the leaves. */
export function passes(entity: Entity, filter: Filter, follow: Follow, now: Date): boolean {
  return Object.entries(filter).every(([key, wanted]) => {
    if (wanted === null || wanted === undefined) return true;
    const inner = wanted as Filter;
    if (key === 'and') return (wanted as readonly Filter[]).every((each) => passes(entity, each, follow, now));
    if (key === 'or') return (wanted as readonly Filter[]).some((each) => passes(entity, each, follow, now));
    const value = follow(entity, key);
    if (Array.isArray(value) && value.every(isEntity)) return passesList(value as Entity[], inner, follow, now);
    if (isEntity(value)) return inner.null !== true && passes(value, without(inner, 'null'), follow, now);
    if (value === null && isRelationFilter(inner)) return inner.null === true;
    return compares(value, inner, now);
  });
}

function passesList(list: readonly Entity[], filter: Filter, follow: Follow, now: Date): boolean {
  const { some, every, length, ...direct } = filter as Record<string, Filter | undefined>;
  if (length !== undefined && !compares(list.length, length, now)) return false;
  if (some !== undefined && !list.some((each) => passes(each, some, follow, now))) return false;
  if (every !== undefined && !list.every((each) => passes(each, every, follow, now))) return false;
  return Object.keys(direct).length === 0 || list.some((each) => passes(each, direct as Filter, follow, now));
}

const COMPARATORS: Readonly<Record<string, (value: unknown, wanted: unknown, now: Date) => boolean>> = {
  eq: (value, wanted, now) => same(value, comparable(wanted, value, now)),
  neq: (value, wanted, now) => !same(value, comparable(wanted, value, now)),
  in: (value, wanted, now) => (wanted as unknown[]).some((each) => same(value, comparable(each, value, now))),
  nin: (value, wanted, now) => !(wanted as unknown[]).some((each) => same(value, comparable(each, value, now))),
  null: (value, wanted) => (value === null || value === undefined) === wanted,
  gt: (value, wanted, now) => ordered(value, comparable(wanted, value, now), (a, b) => a > b),
  gte: (value, wanted, now) => ordered(value, comparable(wanted, value, now), (a, b) => a >= b),
  lt: (value, wanted, now) => ordered(value, comparable(wanted, value, now), (a, b) => a < b),
  lte: (value, wanted, now) => ordered(value, comparable(wanted, value, now), (a, b) => a <= b),
  contains: (value, wanted) => text(value).includes(text(wanted)),
  notContains: (value, wanted) => !text(value).includes(text(wanted)),
  startsWith: (value, wanted) => text(value).startsWith(text(wanted)),
  notStartsWith: (value, wanted) => !text(value).startsWith(text(wanted)),
  endsWith: (value, wanted) => text(value).endsWith(text(wanted)),
  notEndsWith: (value, wanted) => !text(value).endsWith(text(wanted)),
  eqIgnoreCase: (value, wanted) => text(value).toLowerCase() === text(wanted).toLowerCase(),
  neqIgnoreCase: (value, wanted) => text(value).toLowerCase() !== text(wanted).toLowerCase(),
  containsIgnoreCase: (value, wanted) => text(value).toLowerCase().includes(text(wanted).toLowerCase()),
  notContainsIgnoreCase: (value, wanted) => !text(value).toLowerCase().includes(text(wanted).toLowerCase()),
  startsWithIgnoreCase: (value, wanted) => text(value).toLowerCase().startsWith(text(wanted).toLowerCase()),
};

function compares(value: unknown, comparator: Filter, now: Date): boolean {
  return Object.entries(comparator).every(([name, wanted]) => {
    const compare = COMPARATORS[name];
    if (compare === undefined) throw new Error(`filter: the demo workspace does not know the comparator ${name}`);
    return compare(value ?? null, wanted, now);
  });
}

function isRelationFilter(filter: Filter): boolean {
  return Object.keys(filter).some((key) => key !== 'null' && !(key in COMPARATORS));
}

function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && '__typename' in value;
}

function comparable(wanted: unknown, value: unknown, now: Date): unknown {
  if (!(value instanceof Date) || typeof wanted !== 'string') return wanted;
  return parseDuration(wanted, now) ?? new Date(wanted);
}

function same(a: unknown, b: unknown): boolean {
  return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
}

function ordered(a: unknown, b: unknown, compare: (a: number, b: number) => boolean): boolean {
  if (a === null || b === null) return false;
  return compare(Number(a), Number(b));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function without(filter: Filter, key: string): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== key));
}
