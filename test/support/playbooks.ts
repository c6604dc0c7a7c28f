import type { TrackerPerson } from '../../core/src/issue/timeline';
import type { PeopleLookup } from '../../core/src/playbook/agreement';
import { Playbook } from '../../core/src/playbook/schema';

/** Nine to five from Monday to Friday. */
export const NINE_TO_FIVE = {
  mon: ['09:00-17:00'],
  tue: ['09:00-17:00'],
  wed: ['09:00-17:00'],
  thu: ['09:00-17:00'],
  fri: ['09:00-17:00'],
};

/** A team in Berlin, nine to five, that has agreed on nothing yet. Show only what matters to the case. */
export function aPlaybook(parts: Record<string, unknown> = {}): Playbook {
  return Playbook.parse({
    playbook: 1,
    team: 'Harbour',
    workingTime: { default: { timeZone: 'Europe/Berlin', weeklyHours: NINE_TO_FIVE } },
    ...parts,
  });
}

/** As `aPlaybook`, with these people in its roster. */
export function aRoster(people: Record<string, unknown>, parts: Record<string, unknown> = {}): Playbook {
  return aPlaybook({
    workingTime: { default: { timeZone: 'Europe/Berlin', weeklyHours: NINE_TO_FIVE }, people },
    ...parts,
  });
}

/** Someone the tracker knows, active and human. */
export function aTrackerPerson(id: string, parts: Partial<TrackerPerson> = {}): TrackerPerson {
  return { id, displayName: id, timeZone: null, isActive: true, isBot: false, ...parts };
}

/** The people a tracker knows; nobody else. */
export function aTracker(...people: readonly TrackerPerson[]): PeopleLookup {
  const byId = new Map(people.map((person) => [person.id, person]));
  return (person) => byId.get(person) ?? null;
}
