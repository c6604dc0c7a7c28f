import { type LocalDate, WEEKDAYS } from '../calendar/local-time';
import type { AlternatingWeeks, Hours as HoursOfDay, WeeklyHours } from '../calendar/working-calendar-input';
import type { DatedHours, Hours } from './argument';
import { dayText, timeText, weekdayText } from './dates';
import { firstDayOfWeek } from './intl';
import { phrase } from './phrase';
import { formattingLocale, type Reader } from './reader';

/** `Mon–Fri 09:00–17:00 (Europe/Berlin)`; what is absent is said to come from the team or the tracker. */
export function hoursText(reader: Reader, hours: Hours): string {
  const { timeZone, weeklyHours, alternatingWeeks } = hours;
  if (weeklyHours === undefined && alternatingWeeks === undefined) {
    return timeZone === undefined ? phrase(reader, 'hours.team') : phrase(reader, 'hours.zone', { timeZone });
  }
  const week = weeksText(reader, hours);
  return timeZone === undefined
    ? phrase(reader, 'hours.week', { week })
    : phrase(reader, 'hours.full', { week, timeZone });
}

/** The week, or the weeks in turn, without the zone. */
export function weeksText(reader: Reader, { weeklyHours, alternatingWeeks }: Hours): string {
  return alternatingWeeks ? alternatingText(reader, alternatingWeeks) : weekText(reader, weeklyHours ?? {});
}

/** `Mon–Thu 09:00–17:00; Fri 09:00–13:00`: days with equal hours together, from the first day of the reader's week. */
function weekText(reader: Reader, week: WeeklyHours): string {
  const firstDay = firstDayOfWeek(formattingLocale(reader.locale)) - 1;
  const groups = new Map<string, number[]>();
  for (let step = 0; step < 7; step++) {
    const index = (firstDay + step) % 7;
    const hours = week[WEEKDAYS[index]!] ?? [];
    if (hours.length === 0) continue;
    const text = hoursOfDayText(reader, hours);
    groups.set(text, [...(groups.get(text) ?? []), step]);
  }
  const parts = [...groups].map(([hours, steps]) =>
    phrase(reader, 'hours.ofDay', { day: daysText(reader, steps, firstDay), hours }),
  );
  return joined(reader, 'hours.groups', parts);
}

/** `24 December 2026 09:00–12:00; 31 December 2026 none` */
export function datedHoursText(reader: Reader, dated: DatedHours): string {
  const parts = Object.keys(dated)
    .sort()
    .map((date) =>
      phrase(reader, 'hours.ofDay', {
        day: dayText(reader.locale, date as LocalDate),
        hours: hoursOfDayText(reader, dated[date]!),
      }),
    );
  return joined(reader, 'hours.groups', parts);
}

function alternatingText(reader: Reader, { startsOn, weeks }: AlternatingWeeks): string {
  const texts = weeks.map((week, index) =>
    phrase(reader, 'hours.alternatingWeek', { number: index + 1, week: weekText(reader, week) }),
  );
  return phrase(reader, 'hours.alternating', {
    count: weeks.length,
    weeks: joined(reader, 'hours.groups', texts),
    startsOn: dayText(reader.locale, startsOn),
  });
}

function hoursOfDayText(reader: Reader, hours: readonly HoursOfDay[]): string {
  const parts = hours.map(([from, to]) =>
    phrase(reader, to > from ? 'hours.range' : 'hours.overnight', {
      from: timeText(reader.locale, from),
      to: timeText(reader.locale, to),
    }),
  );
  return joined(reader, 'hours.intervals', parts);
}

/** Runs of days as ranges: `Mon–Wed, Fri`. `steps` count from the first day of the reader's week. */
function daysText(reader: Reader, steps: readonly number[], firstDay: number): string {
  const runs: { first: number; last: number }[] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === step - 1) run.last = step;
    else runs.push({ first: step, last: step });
  }
  const dayAt = (step: number) => weekdayText(reader.locale, (firstDay + step) % 7);
  const parts = runs.map(({ first, last }) =>
    first === last ? dayAt(first) : phrase(reader, 'hours.days', { from: dayAt(first), to: dayAt(last) }),
  );
  return joined(reader, 'hours.intervals', parts);
}

function joined(reader: Reader, key: 'hours.groups' | 'hours.intervals', parts: readonly string[]): string {
  if (parts.length === 0) return phrase(reader, 'hours.none');
  return parts.reduce((before, after) => phrase(reader, key, { before, after }));
}
