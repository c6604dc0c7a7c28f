import { canonicalText } from './canonical';
import { NORM_LISTS, type Playbook } from './schema';
import { sha256 } from './sha256';

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

function inOrder(items: readonly unknown[]): unknown[] {
  const texts = items.map((item): [string, unknown] => [canonicalText(item), item]);
  return texts.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}
