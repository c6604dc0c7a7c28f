import { z } from 'zod';
import { LocalDate } from '../calendar/local-time';
import { WorkingCalendarInput } from '../calendar/working-calendar-input';
import type { PersonId } from '../issue/timeline';
import { EVEN_IF_WRONG, expectAt, listAt, textAt } from './cross-check';
import { LANGUAGES } from './language';
import type { Playbook } from './schema';

const calendarKeys = WorkingCalendarInput.unwrap().shape;

/** A person as the tracker names them: a Jira account id, a Linear user id, or an e-mail address in exports. */
export const PersonKey = z
  .string({ error: 'a person as the tracker names them: an account id, a user id, an e-mail address' })
  .min(1, { error: 'a person as the tracker names them: an account id, a user id, an e-mail address' })
  .max(200, { error: 'at most 200 characters' });

/** The parts of a calendar that a person may set for themselves; what is absent comes from the tracker's zone, then the team's default. */
const ownHours = {
  timeZone: calendarKeys.timeZone.optional(),
  weeklyHours: calendarKeys.weeklyHours,
  alternatingWeeks: calendarKeys.alternatingWeeks,
  dateHours: calendarKeys.dateHours.unwrap().optional(),
  breaks: calendarKeys.breaks.unwrap().optional(),
  holidays: calendarKeys.holidays.unwrap().optional(),
};
const OwnHours = z.strictObject(ownHours);
export type OwnHours = Readonly<z.infer<typeof OwnHours>>;

/** Hours from a date on, so that a change never reaches back. What it leaves out stays as it was. */
export const HoursChange = z
  .strictObject({ from: LocalDate, ...ownHours })
  .superRefine(oneKindOfWeek, EVEN_IF_WRONG)
  .readonly();
export type HoursChange = z.infer<typeof HoursChange>;

/** *Working with me*: a person's own short card, shown to whoever is about to ask them. */
export const Card = z
  .strictObject({
    /** What to come to them for. */
    bestFor: z.string().max(200).optional(),
    preferredForm: z.enum(['comment', 'document', 'recording-with-text', 'call-when-stuck']).optional(),
    notes: z.string().max(500).optional(),
  })
  .readonly();
export type Card = z.infer<typeof Card>;

/** One person of the roster: hours set by that person, never inferred from behaviour. */
export const RosterEntry = z
  .strictObject({
    name: z.string().min(1).max(200).optional(),
    language: z.enum(LANGUAGES).optional(),
    ...ownHours,
    /** Days away, both ends included. Nobody is told why. */
    leave: calendarKeys.leave,
    /** New hours from a date on, in order of `from`. */
    changes: z.array(HoursChange).default([]),
    /** Who acts while this person is away, if anyone agreed to. */
    standIn: PersonKey.optional(),
    card: Card.optional(),
  })
  .superRefine(oneKindOfWeek, EVEN_IF_WRONG)
  .superRefine(changesInOrder, EVEN_IF_WRONG)
  .readonly();
export type RosterEntry = z.infer<typeof RosterEntry>;

/** What a playbook says of a person; `null` for someone outside its roster, whatever their id looks like. */
export function rosterEntryOf(playbook: Playbook, person: PersonId): RosterEntry | null {
  const { people } = playbook.workingTime;
  return Object.hasOwn(people, person) ? people[person]! : null;
}

function oneKindOfWeek(entry: unknown, context: z.RefinementCtx): void {
  const has = (key: string) => typeof entry === 'object' && entry !== null && Object.hasOwn(entry, key);
  if (has('weeklyHours') && has('alternatingWeeks')) {
    expectAt(context, ['alternatingWeeks'], 'nothing here, as weeklyHours are given');
  }
}

function changesInOrder(entry: unknown, context: z.RefinementCtx): void {
  const dates = listAt(entry, 'changes').map((change) => textAt(change, 'from'));
  dates.forEach((from, i) => {
    const before = dates[i - 1];
    if (from === undefined || before === undefined || before < from) return;
    expectAt(context, ['changes', i, 'from'], `a date after ${before}`);
  });
}
