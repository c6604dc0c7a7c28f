import type { WorkingCalendar } from '../calendar/working-calendar';
import type { PersonId, TrackerPerson } from '../issue/timeline';
import type { Playbook } from './schema';

/** A playbook and the instant from which it holds; `null` for the first one. */
export interface PlaybookVersion {
  readonly effectiveAt: Date | null;
  readonly playbook: Playbook;
}

/**
 * What a team agreed to over time, together with the people it is about: the one thing the engine asks about norms and hours.
 *
 * Every question takes the instant it is about, so that a change never reaches back.
 */
export interface Agreement {
  /** The playbook in force at that instant. */
  playbookAt(at: Date): Playbook;
  /** The team's default calendar over all versions. */
  readonly teamCalendar: WorkingCalendar;
  /** The calendar that a person's clocks run in: the roster's, else the tracker's zone with the default week, else the team's. */
  clockOf(person: PersonId): WorkingCalendar;
  /** When a person may be told something; `null` where their hours are not known: then nothing is delivered. */
  hoursOf(person: PersonId): WorkingCalendar | null;
  /** Active in the tracker, and no bot. Asks of anyone else are nobody's turn. */
  canAct(person: PersonId): boolean;
  /** Whose week it is, by the rota and the team's zone; `null` for an empty rota. */
  facilitatorAt(at: Date): PersonId | null;
}

/** Finds a person as the tracker knows them; `null` for someone it does not know. */
export type PeopleLookup = (person: PersonId) => TrackerPerson | null;
