import { NORM_LISTS } from './schema';
import { isPlainObject } from './written';

/** Where a part of a merged playbook was written: which of the layers, and its path there. */
export interface Origin {
  readonly layer: number;
  readonly keys: readonly PropertyKey[];
}

/** How what is written at a place goes together with what it inherits. Whatever has no rule is replaced whole. */
type Rule =
  | { readonly by: 'key'; readonly keys: Readonly<Record<string, Rule>>; readonly other?: Rule }
  | { readonly by: 'id' }
  | { readonly by: 'adding' };

const byKey = (keys: Readonly<Record<string, Rule>> = {}): Rule => ({ by: 'key', keys });

/** Sections, calendars, people and cards by key; norms by id, then by key; waivers are added. */
const PLAYBOOK_RULE: Rule = byKey({
  workingTime: byKey({
    default: byKey(),
    people: { by: 'key', keys: {}, other: byKey({ card: byKey() }) },
  }),
  ...Object.fromEntries(NORM_LISTS.map((list) => [list, { by: 'id' } as const])),
  waivers: { by: 'adding' },
  without: { by: 'adding' },
  ...Object.fromEntries(['facilitator', 'proposals', 'nudges', 'sharing', 'privacy'].map((key) => [key, byKey()])),
});

/** A part of a playbook, with where it was written. */
export type Branch = { readonly origin: Origin } & (
  | { readonly kind: 'whole'; readonly value: unknown }
  | { readonly kind: 'keys'; readonly entries: ReadonlyMap<string, Branch> }
  | { readonly kind: 'items'; readonly items: readonly Item[] }
);

interface Item {
  /** What an item is known by in the lists it inherits from; `null` for one that can only be added. */
  readonly id: string | null;
  readonly branch: Branch;
}

/** What one layer says, ready to be merged. */
export function branchOf(value: unknown, layer: number): Branch {
  return grow(value, PLAYBOOK_RULE, { layer, keys: [] });
}

/**
 * Two layers as one: what is above fills in, overrides and, by an empty key or by `without`, takes out what is below.
 *
 * Associative, as long as no layer puts keys back under a key that a layer beneath it has emptied.
 */
export function merged(below: Branch, above: Branch): Branch {
  return graft(withoutNorms(below, idsIn(above, 'without')), above);
}

/** The merged playbook as a plain value, telling `visit` where each key and position of it was written. */
export function builtFrom(branch: Branch, visit: (keys: readonly PropertyKey[], origin: Origin) => void): unknown {
  const build = (part: Branch, keys: readonly PropertyKey[]): unknown => {
    visit(keys, part.origin);
    if (part.kind === 'whole') return part.value;
    if (part.kind === 'items') return part.items.map((item, position) => build(item.branch, [...keys, position]));
    return Object.fromEntries([...part.entries].map(([key, inner]) => [key, build(inner, [...keys, key])]));
  };
  return build(branch, []);
}

/** A branch with a list of texts at a key. */
export function withEntry(branch: Branch, key: string, texts: readonly string[], layer: number): Branch {
  if (branch.kind !== 'keys') return branch;
  const list = grow(texts, undefined, { layer, keys: [key] });
  return { ...branch, entries: new Map(branch.entries).set(key, list) };
}

/** The texts in a list such as `without`, or the ids of the norms in one. */
export function idsIn(branch: Branch, key: string): readonly string[] {
  const list = branch.kind === 'keys' ? branch.entries.get(key) : undefined;
  if (list?.kind !== 'items') return [];
  return list.items.flatMap(({ id, branch: { ...item } }) => {
    if (key !== 'without') return id === null ? [] : [id];
    return item.kind === 'whole' && typeof item.value === 'string' ? [item.value] : [];
  });
}

function grow(value: unknown, rule: Rule | undefined, origin: Origin): Branch {
  const at = (key: PropertyKey): Origin => ({ layer: origin.layer, keys: [...origin.keys, key] });
  if (rule?.by === 'key' && isPlainObject(value)) {
    const entries = Object.entries(value).map(([key, inner]): [string, Branch] => {
      const ruleOfKey = Object.hasOwn(rule.keys, key) ? rule.keys[key] : rule.other;
      return [key, grow(inner, ruleOfKey, at(key))];
    });
    return { kind: 'keys', entries: new Map(entries), origin };
  }
  if ((rule?.by === 'id' || rule?.by === 'adding') && Array.isArray(value)) {
    const seen = new Set<string>();
    const items = value.map((item: unknown, position): Item => {
      const id = rule.by === 'id' ? normId(item) : JSON.stringify(item);
      // A second norm of that id in one list is a mistake to be told, not a change to the first.
      const isFirst = id !== null && !seen.has(id);
      if (isFirst) seen.add(id);
      const branch = grow(item, rule.by === 'id' ? byKey() : undefined, at(position));
      return { id: isFirst ? id : null, branch };
    });
    return { kind: 'items', items, origin };
  }
  return { kind: 'whole', value, origin };
}

function normId(item: unknown): string | null {
  return isPlainObject(item) && typeof item.id === 'string' ? item.id : null;
}

function graft(below: Branch | undefined, above: Branch | undefined): Branch {
  if (below === undefined || above === undefined) return (above ?? below)!;
  if (below.kind === 'keys' && above.kind === 'keys') {
    const keys = [...new Set([...below.entries.keys(), ...above.entries.keys()])];
    const entries = new Map(keys.map((key) => [key, graft(below.entries.get(key), above.entries.get(key))]));
    return { kind: 'keys', entries, origin: above.origin };
  }
  if (below.kind === 'items' && above.kind === 'items') {
    const inherited = new Map(below.items.map((item) => [item.id, item]));
    const changed = new Map(above.items.map((item) => [item.id, item]));
    const kept = below.items.map((item) => {
      const change = item.id === null ? undefined : changed.get(item.id);
      return change === undefined ? item : { id: item.id, branch: graft(item.branch, change.branch) };
    });
    const added = above.items.filter(({ id }) => id === null || !inherited.has(id));
    return { kind: 'items', items: [...kept, ...added], origin: above.origin };
  }
  return above;
}

function withoutNorms(branch: Branch, ids: readonly string[]): Branch {
  if (branch.kind !== 'keys' || ids.length === 0) return branch;
  const entries = [...branch.entries].map(([key, inner]): [string, Branch] => {
    if (inner.kind !== 'items' || !(NORM_LISTS as readonly string[]).includes(key)) return [key, inner];
    return [key, { ...inner, items: inner.items.filter(({ id }) => id === null || !ids.includes(id)) }];
  });
  return { ...branch, entries: new Map(entries) };
}
