import type { WorkingCalendar } from '../calendar/working-calendar';
import type { PersonId, TrackerPerson } from '../issue/timeline';
import { facilitatorsOf } from './facilitator';
import { type NormsInForce, normsInForce } from './norms-in-force';
import { type PersonCalendars, personCalendarsOf, teamCalendarOf } from './person-calendar';
import { rosterEntryOf } from './roster';
import type { Playbook, Waiver } from './schema';
import { type PlaybookVersion, playbookTimeline, positionAt } from './version';
import { type WaiverScope, waiverIn } from './waivers';

export type { NormsInForce, PlaybookVersion, WaiverScope };

/** Finds a person as the tracker knows them; `null` for someone it does not know. */
export type PeopleLookup = (person: PersonId) => TrackerPerson | null;

/**
 * What a team agreed to over time, together with the people it is about: the one thing the engine asks about norms and hours.
 *
 * Every question takes the instant it is about, so that a change never reaches back. Questions are cheap to repeat: what
 * is compiled for a person, a version or a day is kept.
 */
export interface Agreement {
  /** The playbook in force at that instant; the first one for instants before it. */
  playbookAt(at: Date): Playbook;
  /**
   * The norms in force at that instant, by version and by their own dates: what an ask made then is judged by.
   * Nothing is in force before a first version that has an `effectiveAt`. Equal answers are the same object.
   */
  normsAt(at: Date): NormsInForce;
  /** The waiver that keeps a norm from this issue, project or person at that instant; `null` where it holds. */
  waiverAt(scope: WaiverScope, at: Date): Waiver | null;
  /** The team's default calendar over all versions. */
  readonly teamCalendar: WorkingCalendar;
  /** The calendar that a person's clocks run in: the roster's, else the tracker's zone with the default week, else the team's. */
  clockOf(person: PersonId): WorkingCalendar;
  /** When a person may be told something; `null` where their hours are not known: then nothing is delivered. */
  hoursOf(person: PersonId): WorkingCalendar | null;
  /** Active in the tracker, and no bot; someone it does not know, if the roster does. Asks of anyone else are nobody's turn. */
  canAct(person: PersonId): boolean;
  /** Whose week it is, by the rota and the team's zone; `null` for an empty rota. Skips whoever is away all week. */
  facilitatorAt(at: Date): PersonId | null;
}

/**
 * Compiles what the engine asks, from the versions of a playbook and the people a tracker knows.
 *
 * @param versions In any order; of two with the same `effectiveAt` the later in the list holds.
 * @param people As they are known now. It is asked once for each person; make a new agreement when people change.
 * @throws RangeError for no versions at all: a caller's mistake.
 */
export function agreementOf(versions: readonly PlaybookVersion[], people: PeopleLookup): Agreement {
  const timeline = playbookTimeline(versions);
  const known = new Map<PersonId, KnownPerson>();
  // Most people of a large workspace are in no roster: their zone says it all.
  const byZone = new Map<string | null, PersonCalendars>();
  const calendarsOf = (person: PersonId, zone: string | null, isOfRoster: boolean): PersonCalendars => {
    const shared = isOfRoster ? undefined : byZone.get(zone);
    const calendars = shared ?? personCalendarsOf(timeline, person, zone);
    if (!isOfRoster) byZone.set(zone, calendars);
    return calendars;
  };
  const knownPerson = (person: PersonId): KnownPerson => {
    let entry = known.get(person);
    if (entry === undefined) {
      const tracked = people(person);
      const isOfRoster = timeline.versions.some(({ playbook }) => rosterEntryOf(playbook, person) !== null);
      entry = {
        canAct: tracked === null ? isOfRoster : tracked.isActive && !tracked.isBot,
        calendars: calendarsOf(person, tracked?.timeZone ?? null, isOfRoster),
      };
      known.set(person, entry);
    }
    return entry;
  };
  const canAct = (person: PersonId) => knownPerson(person).canAct;
  const hoursOf = (person: PersonId) => knownPerson(person).calendars.hours;
  const facilitatorOf = facilitatorsOf({ hoursOf, canAct });
  const playbookAt = (at: Date) => timeline.versions[Math.max(0, positionAt(timeline.fromMs, at.getTime()))]!.playbook;

  return {
    playbookAt,
    normsAt: normsInForce(timeline),
    waiverAt: (scope, at) => waiverIn(playbookAt(at), scope, at),
    teamCalendar: teamCalendarOf(timeline),
    clockOf: (person) => knownPerson(person).calendars.clock,
    hoursOf,
    canAct,
    facilitatorAt: (at) => facilitatorOf(playbookAt(at), at),
  };
}

interface KnownPerson {
  readonly canAct: boolean;
  readonly calendars: PersonCalendars;
}
