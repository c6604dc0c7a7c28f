import {
  addDays,
  addWorkingMinutes,
  instantAt,
  type LocalTime,
  localDateAt,
  TimeZone,
  type WorkingCalendar,
  weekdayOf,
  workingCalendar,
} from '@async-norms/core';
import type { DemoPerson } from './people';

const calendars = new Map<string, WorkingCalendar>();

function calendarOf(person: DemoPerson): WorkingCalendar {
  const known = calendars.get(person.key);
  if (known !== undefined) return known;
  const made = workingCalendar({ timeZone: person.timeZone, weeklyHours: person.hours });
  calendars.set(person.key, made);
  return made;
}

/** The instant by which a person has worked so many minutes since another. */
export function afterWork(person: DemoPerson, since: Date, minutes: number): Date {
  return addWorkingMinutes(calendarOf(person), since, minutes) ?? since;
}

/** A wall time of a person's, so many of their working days before now; on a day off it is the one before. */
export function daysAgo(person: DemoPerson, now: Date, workingDays: number, time: string): Date {
  const zone = TimeZone.parse(person.timeZone);
  let date = localDateAt(zone, now);
  const isOff = () => person.hours[weekdayOf(date)] === undefined;
  while (isOff()) date = addDays(date, -1);
  for (let left = workingDays; left > 0; left--) {
    do date = addDays(date, -1);
    while (isOff());
  }
  return instantAt(zone, date, time as LocalTime);
}

/** The name of the weekday that comes so many of a person's working days after now, in English. */
export function weekdayIn(person: DemoPerson, now: Date, workingDays: number): string {
  let date = localDateAt(TimeZone.parse(person.timeZone), now);
  for (let left = workingDays; left > 0; left--) {
    do date = addDays(date, 1);
    while (person.hours[weekdayOf(date)] === undefined);
  }
  const names = {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  };
  return names[weekdayOf(date)];
}
