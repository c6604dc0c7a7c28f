import { addDays, dayNumberOf, type LocalDate, type LocalTime, weekdayIndexOf } from '../../calendar/local-time';
import type { WorkingCalendar } from '../../calendar/working-calendar';
import { workingCalendar } from '../../calendar/working-calendar';
import { workingIntervalsBetween } from '../../calendar/working-intervals';
import { instantAt, TimeZone } from '../../calendar/zoned-time';
import type { PersonId } from '../../issue/timeline';
import { weekMinutes } from '../norm-effect';
import { hoursUnder } from '../person-calendar';
import type { Playbook } from '../schema';
import type { LintContext } from './warning';

/** Someone whose hours are known, by their ordinary week: no leave, no holidays, as those are nobody's mistake. */
export interface Worker {
  readonly person: PersonId;
  readonly name: string;
  readonly calendar: WorkingCalendar;
  /** Of their ordinary week, as written. */
  readonly weekMinutes: number;
}

/** The people of the roster whose hours are known now, by their ordinary weeks. */
export function workersOf(playbook: Playbook, { now, people }: LintContext): Worker[] {
  return Object.entries(playbook.workingTime.people).flatMap(([person, { name }]): Worker[] => {
    const zone = TimeZone.safeParse(people?.(person)?.timeZone).data ?? null;
    const current = hoursUnder(playbook, person, zone).findLast(({ fromMs }) => fromMs <= now.getTime());
    if (current === undefined || !current.isKnown) return [];
    return [
      { person, name: name ?? person, calendar: ordinary(current.input), weekMinutes: weekMinutes(current.input) },
    ];
  });
}

/** The team's ordinary week. */
export function ordinaryTeam(playbook: Playbook): WorkingCalendar {
  return ordinary(playbook.workingTime.default);
}

function ordinary({ timeZone, weeklyHours, alternatingWeeks }: Playbook['workingTime']['default']): WorkingCalendar {
  return workingCalendar(
    alternatingWeeks === undefined
      ? { timeZone, weeklyHours: weeklyHours ?? {} }
      : { timeZone, alternatingWeeks: alternatingWeeks as never },
  );
}

/** The Mondays of a week in winter and of one in summer, so that clocks are seen both ways. */
export function sampleMondays(now: Date): LocalDate[] {
  return [`${now.getUTCFullYear()}-01-12`, `${now.getUTCFullYear()}-07-13`].map((around) => {
    return addDays(around as LocalDate, -weekdayIndexOf(dayNumberOf(around as LocalDate)));
  });
}

/**
 * Instants at which someone may ask: each full hour of their working time, the openings and the last minutes, in two weeks of
 * winter and two of summer of this year. Two, as weeks may alternate.
 */
export function askingInstants(calendar: WorkingCalendar, now: Date): Date[] {
  return sampleMondays(now).flatMap((monday) => {
    const at = (days: number) => instantAt(calendar.timeZone, addDays(monday, days), '00:00' as LocalTime);
    return [...workingIntervalsBetween(calendar, at(0), at(14))].flatMap(({ start, end }) => {
      const instants: Date[] = [];
      for (let ms = start.getTime(); ms < end.getTime(); ms += 3_600_000) instants.push(new Date(ms));
      return [...instants, new Date(end.getTime() - 60_000)];
    });
  });
}
