import type { PeopleLookup } from './agreement';
import { alwaysOn } from './lint/always-on';
import { dates } from './lint/dates';
import { holes } from './lint/holes';
import { proportion } from './lint/proportion';
import { reachable } from './lint/reachable';
import type { PlaybookWarning } from './lint/warning';
import type { Playbook } from './schema';

/**
 * What is allowed in a playbook and probably not meant: always-on norms, norms that people cannot meet in their hours, people
 * and dates that are missing or over, norms without effect. Warnings, never refusals; none for a sound agreement.
 *
 * @param now Decides which dates have passed, and whose hours hold.
 * @param people The tracker's people, where known: they settle zones and ids that the playbook leaves open.
 */
export function lintPlaybook(playbook: Playbook, now: Date, people: PeopleLookup | null = null): PlaybookWarning[] {
  const context = { now, people };
  return [
    ...alwaysOn(playbook),
    ...reachable(playbook, context),
    ...holes(playbook, context),
    ...dates(playbook, context),
    ...proportion(playbook),
  ];
}
