import { asWritten } from './format';
import { NORM_LISTS, type Playbook } from './schema';
import { sha256 } from './sha256';
import { isPlainObject } from './written';

/**
 * A digest of the norms in force: everything in a playbook that decides what the tool does and when, as 64 hexadecimal digits.
 *
 * Norms, hours, leave, rota, caps, waivers, the consent window, retention and the works-council mode are in it; names, cards,
 * notes, what is shared, languages and the review date are not. So it proves that a mode is on, and that two places hold the
 * same agreement. It does not change with the order of keys or norms, with comments, with what is written out of defaults or
 * presets; it may change between releases that add keys, and CHANGELOG.md says so then.
 */
export function playbookHash(playbook: Playbook): string {
  return sha256(canonicalText(inForce(playbook)));
}

/** The parts of a playbook that are in its hash, lists whose order means nothing put in order. */
function inForce(playbook: Playbook): unknown {
  const { workingTime, facilitator, proposals, nudges, waivers, privacy } = playbook;
  const people = Object.entries(workingTime.people).map(([person, entry]) => {
    const { name: _name, language: _language, card: _card, leave, ...hours } = entry;
    return [person, { ...hours, leave: inOrder(leave) }];
  });
  const norms = NORM_LISTS.map((list) => [list, inOrder(playbook[list])]);
  return {
    playbook: playbook.playbook,
    ...Object.fromEntries(norms),
    workingTime: { default: workingTime.default, people: Object.fromEntries(people) },
    ...{ facilitator, proposals, nudges, privacy, waivers: inOrder(waivers) },
  };
}

/** Lists in which the order of the texts means nothing. */
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

function canonicalText(value: unknown): string {
  return JSON.stringify(canonical(asWritten(value)));
}

/** The same value for all that means the same: keys in order, sets in order and without repeats. */
function canonical(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item));
    return SETS.has(key) ? [...new Set(items as string[])].sort() : items;
  }
  if (!isPlainObject(value)) return value;
  const keys = Object.keys(value).sort();
  return keys.map((name) => [name, canonical(value[name], name)]);
}

function inOrder(items: readonly unknown[]): unknown[] {
  const texts = items.map((item): [string, unknown] => [canonicalText(item), item]);
  return texts.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}
