import { Boundaries } from './boundaries';
import type { CalendarPart, CompiledCalendar } from './compiled-calendar';
import { msOf } from './instant';
import { type Stretches, union } from './wall-intervals';
import { compiledOf, sharedCalendar, type WorkingCalendar } from './working-calendar';
import { stretchesBetween } from './working-intervals';

/** A calendar and the instant from which it holds; `null`: it held all along. */
export interface CalendarChange {
  readonly from: Date | null;
  readonly calendar: WorkingCalendar;
}

/**
 * One calendar from several that held one after another: from each change on the next one.
 *
 * So hours or a zone changed in the middle of an ask leave its past as it was. Every question costs what it costs on a single
 * calendar. A date that has hours on both sides of a change is one working date.
 *
 * @param changes In order of time. The first has `from: null`; of two at the same instant the later in the list holds.
 * @returns A calendar whose `timeZone` is the latest one's; the calendar itself, if nothing ever changes.
 * @throws RangeError if `changes` is empty, does not start with `null`, or is out of order: a caller's mistake.
 */
export function spliceCalendars(changes: readonly CalendarChange[]): WorkingCalendar {
  const parts = partsOf(changes);
  if (parts.length === 1)
    return changes.findLast(({ calendar }) => compiledOf(calendar) === parts[0]!.calendar)!.calendar;
  const key = JSON.stringify(parts.map(({ from, calendar }) => [from, calendar.key]));
  return sharedCalendar(key, () => splicedCalendar(parts, key));
}

function partsOf(changes: readonly CalendarChange[]): readonly CalendarPart[] {
  if (changes.length === 0) throw new RangeError('spliceCalendars: expected at least one calendar, got none');
  const parts: CalendarPart[] = [];
  let last = Number.NEGATIVE_INFINITY;
  changes.forEach(({ from, calendar }, position) => {
    if ((from === null) !== (position === 0)) {
      throw new RangeError(
        `spliceCalendars: expected null as the first from and a Date in all others, got ${from} at ${position}`,
      );
    }
    const start = from === null ? last : msOf('spliceCalendars', from, `the from at ${position}`);
    if (start < last) {
      throw new RangeError(
        `spliceCalendars: expected changes in order of time, got ${from?.toISOString()} at ${position}`,
      );
    }
    last = start;
    while (parts.length > 0 && parts[parts.length - 1]!.from >= start) parts.pop();
    for (const part of compiledOf(calendar).parts) {
      // A calendar that is itself spliced brings the parts that hold from here on.
      const begins = Math.max(part.from, start);
      if (parts.length > 0 && parts[parts.length - 1]!.from === begins) parts.pop();
      if (parts[parts.length - 1]?.calendar !== part.calendar) parts.push({ ...part, from: begins });
    }
  });
  return parts;
}

function splicedCalendar(parts: readonly CalendarPart[], key: string): CompiledCalendar {
  const endOf = (position: number) => parts[position + 1]?.from ?? Number.POSITIVE_INFINITY;
  const partAt = (at: number) => parts.findLast(({ from }) => from <= at)!.calendar;
  return {
    key,
    parts,
    boundaries: new Boundaries((from, until, emit) => {
      const found: number[] = [];
      parts.forEach((part, position) => {
        const [start, end] = [Math.max(from, part.from), Math.min(until, endOf(position))];
        for (const stretch of stretchesBetween(part.calendar.boundaries, start, end)) found.push(...stretch);
      });
      const joined = union(found);
      for (let i = 0; i < joined.length; i += 2) emit(joined[i]!, joined[i + 1]!);
    }),
    timeZoneAt: (at) => partAt(at).timeZoneAt(at),
    wallAt: (at) => partAt(at).wallAt(at),
    dateAt: (at) => partAt(at).dateAt(at),
    instantOf(wall) {
      for (const [position, part] of parts.entries()) {
        const at = part.calendar.instantOf(wall);
        if (at < endOf(position)) return Math.max(at, part.from);
      }
      throw new Error('spliceCalendars: the last calendar holds for ever');
    },
    stretchesOf(day): Stretches {
      const found: number[] = [];
      parts.forEach((part, position) => {
        const stretches = part.calendar.stretchesOf(day);
        for (let i = 0; i < stretches.length; i += 2) {
          found.push(Math.max(stretches[i]!, part.from), Math.min(stretches[i + 1]!, endOf(position)));
        }
      });
      return union(found);
    },
  };
}
