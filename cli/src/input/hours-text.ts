import { InvalidArgumentError } from 'commander';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Day = (typeof DAYS)[number];
export type WeeklyHoursText = Partial<Record<Day, string[]>>;

const EXPECTED = 'days and times such as "mon-fri 09:00-17:00" or "mon-thu 09:00-12:00,13:00-17:00; fri 09:00-14:00"';
const PART = /^([a-z]{3}(?:\s*[-,]\s*[a-z]{3})*)\s+(\d.*)$/;
const TIMES = /^\d{1,2}:\d{2}\s*[-–]\s*\d{1,2}:\d{2}$/;

/**
 * Weekly hours as one line: `mon-fri 09:00-17:00`; several intervals after a comma, several kinds of day after a semicolon.
 *
 * An end that is not after its start runs into the next date, as everywhere. The times themselves are judged by the
 * calendar's schema.
 */
export function hoursText(text: string): WeeklyHoursText {
  const hours: WeeklyHoursText = {};
  const parts = text.split(';').filter((part) => part.trim() !== '');
  if (parts.length === 0) throw refused(text);
  for (const part of parts) {
    const [, days, times] = PART.exec(part.trim().toLowerCase()) ?? [];
    if (days === undefined || times === undefined) throw refused(part);
    const intervals = times.split(',').map((interval) => {
      if (!TIMES.test(interval.trim())) throw refused(part);
      return interval
        .replace(/\s/g, '')
        .replace('–', '-')
        .replace(/\b(\d:)/g, '0$1');
    });
    for (const day of daysOf(days, part)) hours[day] = [...(hours[day] ?? []), ...intervals];
  }
  return hours;
}

/** `mon-fri` runs from one to the other, over the end of the week where need be (`sat-mon`); a comma adds. */
function daysOf(text: string, part: string): readonly Day[] {
  return text.split(',').flatMap((range) => {
    const [first, last = first] = range.split('-').map((name) => DAYS.indexOf(name.trim() as Day));
    if (first === undefined || last === undefined || first < 0 || last < 0) throw refused(part);
    const length = ((last - first + 7) % 7) + 1;
    return Array.from({ length }, (_, i) => DAYS[(first + i) % 7]!);
  });
}

function refused(part: string): InvalidArgumentError {
  return new InvalidArgumentError(`${JSON.stringify(part.trim())} says no hours; expected ${EXPECTED}`);
}
