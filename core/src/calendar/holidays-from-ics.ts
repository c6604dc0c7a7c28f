import ICAL from 'ical.js';
import { PlaybookError } from '../problem';
import { byDate, type Holiday, type HolidayRange, type HolidayReading, holidaysOf } from './holidays';
import { daysBetween, LocalDate } from './local-time';

/** More repetitions than any holiday has. A feed that says more is not followed for ever. */
const MOST_REPETITIONS = 20_000;

/**
 * The days off in an iCalendar file (RFC 5545): its all-day events, repeated ones included, in `range`.
 *
 * Left out, and told in `skipped`: events at a time of day, cancelled ones, and those whose description begins with
 * "Observance", the word by which Google's holiday feeds mark days that are not free. Dates are taken as written; an all-day
 * event has no zone.
 *
 * @throws PlaybookError if `text` is not an iCalendar file: whoever chose the file put it right.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1 DTEND of an all-day event is the day after its last (read November 2026)
 */
export function holidaysFromIcs(text: string, range: HolidayRange): HolidayReading {
  const holidays: Holiday[] = [];
  const skipped: { name: string; reason: string }[] = [];
  for (const event of eventsOf(text)) {
    const name = event.summary?.trim() || 'a day off';
    const reason = reasonAgainst(event);
    if (reason !== null) {
      skipped.push({ name, reason });
      continue;
    }
    try {
      holidays.push(...occurrencesOf(event, name, range));
    } catch (error) {
      // ical.js reads repetition rules late; a rule that it cannot follow costs this event, not the file.
      skipped.push({ name, reason: `its repetition cannot be followed: ${(error as Error).message}` });
    }
  }
  return { holidays: byDate(holidays), skipped };
}

function eventsOf(text: string): readonly ICAL.Event[] {
  try {
    const calendars = ICAL.parse(text) as unknown[];
    const roots = (typeof calendars[0] === 'string' ? [calendars] : calendars) as unknown[][];
    const components = roots.flatMap((root) => new ICAL.Component(root).getAllSubcomponents('vevent'));
    const events = components.map((component) => new ICAL.Event(component));
    // A changed repetition comes as an event of its own and belongs to the one with the same UID.
    const changed = events.filter((event) => event.isRecurrenceException());
    const whole = events.filter((event) => !event.isRecurrenceException());
    for (const exception of changed) {
      whole.find((event) => event.uid === exception.uid && event.isRecurring())?.relateException(exception);
    }
    return whole;
  } catch (error) {
    throw new PlaybookError([
      {
        path: '',
        problem: `not readable (${(error as Error).message})`,
        expected: 'an iCalendar file with BEGIN:VCALENDAR',
      },
    ]);
  }
}

function reasonAgainst(event: ICAL.Event): string | null {
  if (event.startDate === null || event.startDate === undefined) return 'it has no start';
  if (!event.startDate.isDate) return 'it is not a whole day';
  const status = event.component.getFirstPropertyValue('status');
  if (String(status).toUpperCase() === 'CANCELLED') return 'it is cancelled';
  if (/^observance\b/i.test(event.description?.trim() ?? '')) return 'it is an observance, not a day off';
  const rule = event.component.getFirstPropertyValue('rrule');
  if (rule instanceof ICAL.Recur && !isFollowable(rule))
    return `its repetition is not that of a holiday: ${rule.toString()}`;
  return null;
}

/** ical.js never ends on a daily rule whose other parts no day fits ("daily, on 30 February"), and holidays have no such rules. */
function isFollowable({ freq, parts }: ICAL.Recur): boolean {
  if (freq === 'DAILY') return Object.keys(parts).length === 0;
  return ['YEARLY', 'MONTHLY', 'WEEKLY'].includes(freq);
}

function occurrencesOf(event: ICAL.Event, name: string, range: HolidayRange): readonly Holiday[] {
  if (!event.isRecurring()) return daysOf(event.startDate, event.endDate, name, range);
  const found: Holiday[] = [];
  // The start is the first repetition (RFC 5545, 3.8.2.4); with dates named one by one, ical.js leaves it out.
  if (!event.component.hasProperty('rrule') && !event.component.hasProperty('exdate')) {
    found.push(...daysOf(event.startDate, event.endDate, name, range));
  }
  const repetitions = event.iterator();
  for (let k = 0; k < MOST_REPETITIONS; k++) {
    const next = repetitions.next();
    if (next === null || next === undefined || dateOf(next) > range.to) return found;
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    found.push(...daysOf(startDate, endDate, name, range));
  }
  throw new Error(`more than ${MOST_REPETITIONS} repetitions before ${range.to}`);
}

function daysOf(start: ICAL.Time, end: ICAL.Time | null, name: string, range: HolidayRange): readonly Holiday[] {
  const first = dateOf(start);
  // Without an end it is one day; an end on the first day itself, against the standard, is meant as one day too.
  const count = end === null ? 1 : Math.max(1, daysBetween(first, dateOf(end)));
  return holidaysOf(name, first, count, range);
}

function dateOf({ year, month, day }: ICAL.Time): LocalDate {
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  const date = LocalDate.safeParse(text);
  if (!date.success) throw new Error(`${text} is no date`);
  return date.data;
}
