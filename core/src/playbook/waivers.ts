import { localDateAt } from '../calendar/zoned-time';
import type { PersonId } from '../issue/timeline';
import type { Playbook, Waiver } from './schema';

/** What a norm is about to be applied to. */
export interface WaiverScope {
  readonly norm: string;
  readonly issueKey: string;
  readonly project: string | null;
  /** Who would be asked; `null` for the team. */
  readonly person: PersonId | null;
}

/**
 * The first waiver of a playbook that covers this scope at an instant; `null` where the norm holds.
 *
 * A waiver that names an issue, a project or a person covers that alone; several of them narrow. `until` is not included,
 * and begins at midnight in the team's zone. Issues and projects compare without case, persons exactly.
 */
export function waiverIn(playbook: Playbook, scope: WaiverScope, at: Date): Waiver | null {
  if (playbook.waivers.length === 0) return null;
  const today = localDateAt(playbook.workingTime.default.timeZone, at);
  return playbook.waivers.find((waiver) => today < waiver.until && covers(waiver, scope)) ?? null;
}

function covers(waiver: Waiver, { norm, issueKey, project, person }: WaiverScope): boolean {
  return (
    waiver.norm === norm &&
    (waiver.issue === undefined || waiver.issue.toLowerCase() === issueKey.toLowerCase()) &&
    (waiver.project === undefined || waiver.project.toLowerCase() === project?.toLowerCase()) &&
    (waiver.person === undefined || waiver.person === person)
  );
}
