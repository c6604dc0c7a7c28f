import { z } from 'zod';
import { dayNumberOf, LocalDate, LocalTime, LocalTimeOr24, weekdayOf } from './local-time';
import { TimeZone } from './zoned-time';

const HOURS_EXPECTED = 'hours such as "09:00-17:00" or ["09:00", "17:00"]';
const DAY_EXPECTED = 'a list of hours such as ["09:00-12:00", "13:00-17:00"]';

const HoursPair = z.tuple([LocalTime, LocalTimeOr24], { error: HOURS_EXPECTED });
const HoursText = z
  .string({ error: HOURS_EXPECTED })
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d *[-–] *(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: HOURS_EXPECTED })
  .transform((text) => [text.slice(0, 5), text.slice(-5)] as unknown as z.infer<typeof HoursPair>);

/** "09:00-17:00" or ["09:00", "17:00"]; an end not after its start runs into the next date. */
export const Hours = z.union([HoursText, HoursPair], { error: HOURS_EXPECTED }).readonly();
export type Hours = z.infer<typeof Hours>;

const HoursOfDay = z.array(Hours, { error: DAY_EXPECTED }).readonly();

const WEEK_EXPECTED = 'hours by weekday such as { mon: ["09:00-17:00"] }';

/** The hours of a week; a weekday that is not named has none. */
export const WeeklyHours = z
  .strictObject(
    {
      mon: HoursOfDay.optional(),
      tue: HoursOfDay.optional(),
      wed: HoursOfDay.optional(),
      thu: HoursOfDay.optional(),
      fri: HoursOfDay.optional(),
      sat: HoursOfDay.optional(),
      sun: HoursOfDay.optional(),
    },
    { error: WEEK_EXPECTED },
  )
  .readonly();
export type WeeklyHours = z.infer<typeof WeeklyHours>;

/** Weeks that take turns, two or more: the first is the one of `startsOn`, a Monday, and it goes round both ways from there. */
export const AlternatingWeeks = z
  .strictObject(
    {
      startsOn: LocalDate.refine((date) => weekdayOf(date) === 'mon', {
        error: 'the Monday on which the first week starts',
      }),
      weeks: z.array(WeeklyHours, { error: 'a list of weeks' }).min(2, { error: 'two or more weeks' }).readonly(),
    },
    { error: 'alternating weeks such as { startsOn: 2026-01-05, weeks: [{ … }, { … }] }' },
  )
  .readonly();
export type AlternatingWeeks = z.infer<typeof AlternatingWeeks>;

/** Dates away, both included. */
export const Leave = z
  .strictObject({ from: LocalDate, to: LocalDate }, { error: 'dates such as { from: 2026-07-06, to: 2026-07-17 }' })
  .refine(({ from, to }) => dayNumberOf(from) <= dayNumberOf(to), { path: ['to'], error: 'a date not before its from' })
  .readonly();
export type Leave = z.infer<typeof Leave>;

/** Any number of stretches away. */
export const LeaveList = z.array(Leave, { error: 'a list of { from, to } dates' }).readonly();

function byDate(expected: string) {
  return z
    .record(LocalDate, HoursOfDay, {
      error: ({ code }) => (code === 'invalid_key' ? 'a date that exists, such as 2026-03-04, as its key' : expected),
    })
    .readonly();
}

/**
 * When one person works: weekly hours in their own zone, less days off. An empty week is valid.
 *
 * `docs/working-time.md` says what each key means. Exactly one of `weeklyHours` and `alternatingWeeks` is there.
 */
export const WorkingCalendarInput = z
  .strictObject(
    {
      timeZone: TimeZone,
      weeklyHours: WeeklyHours.optional(),
      alternatingWeeks: AlternatingWeeks.optional(),
      dateHours: byDate('hours by date such as { "2026-12-24": ["09:00-12:00"] }').default({}),
      breaks: byDate('breaks by date such as { "2026-12-23": ["12:00-13:00"] }').default({}),
      holidays: z.array(LocalDate, { error: 'a list of dates such as ["2026-12-25"]' }).readonly().default([]),
      leave: LeaveList.default([]),
    },
    { error: 'a working calendar such as { timeZone: "Europe/Berlin", weeklyHours: { mon: ["09:00-17:00"] } }' },
  )
  .refine((input) => givenWeeks(input) !== 0, { path: ['weeklyHours'], error: WEEK_EXPECTED, when: isObject })
  .refine((input) => givenWeeks(input) !== 2, {
    path: ['alternatingWeeks'],
    error: 'nothing here, as weeklyHours are given',
    when: isObject,
  })
  .readonly();
/** A calendar as read: hours are pairs, defaults are filled in. */
export type WorkingCalendarInput = z.infer<typeof WorkingCalendarInput>;

function givenWeeks({ weeklyHours, alternatingWeeks }: { weeklyHours?: unknown; alternatingWeeks?: unknown }): number {
  return [weeklyHours, alternatingWeeks].filter((given) => given !== undefined).length;
}

/** Told together with all other problems, not only once those are put right. */
function isObject({ value }: { value: unknown }): boolean {
  return typeof value === 'object' && value !== null;
}
