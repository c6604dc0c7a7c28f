import { type Agreement, type Reader, rosterEntryOf, timeZoneAt } from '@async-norms/core';
import type { Person } from '../store/person-store';

/** The language and zone in which a person is told something: their own where they set them, else the team's. */
export function readerOf(person: string, agreement: Agreement, now: Date): Reader {
  const playbook = agreement.playbookAt(now);
  return {
    locale: rosterEntryOf(playbook, person)?.language ?? playbook.language,
    timeZone: timeZoneAt(agreement.clockOf(person), now),
  };
}

/** The language and zone of the team, for what everyone reads. */
export function teamReader(agreement: Agreement, now: Date): Reader {
  return { locale: agreement.playbookAt(now).language, timeZone: timeZoneAt(agreement.teamCalendar, now) };
}

/** What to call people: as the roster says, else as Linear does. */
export function namesOf(people: readonly Person[], agreement: Agreement, now: Date): (person: string) => string {
  const playbook = agreement.playbookAt(now);
  const byId = new Map(people.map(({ id, displayName }) => [id, displayName]));
  return (person) => rosterEntryOf(playbook, person)?.name ?? byId.get(person) ?? '?';
}
