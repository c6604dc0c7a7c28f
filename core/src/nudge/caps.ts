import { addDays, type LocalDate, WEEKDAYS, weekdayOf } from '../calendar/local-time';
import type { PersonId } from '../issue/timeline';
import type { Agreement } from '../playbook/agreement';
import type { Said } from './said';

/** How many things a person may be asked about on one of their working dates. */
export interface Room {
  /** In today's digest. */
  readonly today: number;
  /** In what is left of the person's calendar week, Monday to Sunday by their own dates. */
  readonly thisWeek: number;
}

/** The room that the caps leave: so many a digest, so many a week, the facilitator's own asks included. */
export function roomFor(person: PersonId, on: LocalDate, said: Said, agreement: Agreement, now: Date): Room {
  const { perDigest, perWeek } = agreement.playbookAt(now).nudges;
  return { today: perDigest, thisWeek: Math.max(0, perWeek - said.countInWeek(person, mondayOf(on))) };
}

/** The Monday of a date's week. */
export function mondayOf(on: LocalDate): LocalDate {
  return addDays(on, -WEEKDAYS.indexOf(weekdayOf(on)));
}
