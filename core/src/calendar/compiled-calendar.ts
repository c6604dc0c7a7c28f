import { Boundaries, KNOWN_FROM, KNOWN_UNTIL } from './boundaries';
import type { Zone } from './clock-changes';
import { DateHours } from './date-hours';
import { DAY_MS } from './local-time';
import type { Stretches } from './wall-intervals';
import type { WorkingCalendarInput } from './working-calendar-input';
import { type TimeZone, zoneOf } from './zoned-time';

/**
 * What the questions about working time are asked of: one calendar, or several spliced in time.
 *
 * Instants are milliseconds, dates are day numbers, times on the wall are milliseconds as in `Zone`.
 */
export interface CompiledCalendar {
  /** Equal calendars have equal keys, and then are one and the same object. */
  readonly key: string;
  readonly boundaries: Boundaries;
  timeZoneAt(at: number): TimeZone;
  /** The time on the wall at an instant. */
  wallAt(at: number): number;
  /** The first instant at which the wall shows a time; the instant of the jump, where it is skipped. */
  instantOf(wall: number): number;
  /** The date that a working instant belongs to, `null` for any other instant. */
  dateAt(at: number): number | null;
  /** The working time of the shifts that start on a date, as instants. Empty: not a working date. */
  stretchesOf(day: number): Stretches;
  /** The calendars that hold one after another; one only, unless spliced. */
  readonly parts: readonly CalendarPart[];
}

/** One calendar and from when on it holds. */
export interface CalendarPart {
  /** `-Infinity` for the first. */
  readonly from: number;
  readonly input: WorkingCalendarInput;
  readonly calendar: CompiledCalendar;
}

/** Puts a calendar's hours on its zone's clock. */
export function compileCalendar(input: WorkingCalendarInput, key: string): CompiledCalendar {
  const zone = zoneOf(input.timeZone);
  const hours = new DateHours(input);
  const compiled: CompiledCalendar = {
    key,
    boundaries: new Boundaries((from, until, emit) => {
      if (!hours.isEmpty) layOut(zone, hours, from, until, emit);
    }),
    timeZoneAt: () => input.timeZone,
    wallAt: (at) => zone.wallAt(at),
    instantOf: (wall) => zone.instantOf(wall),
    dateAt(at) {
      if (at < KNOWN_FROM || at >= KNOWN_UNTIL) return null;
      const wall = zone.wallAt(at);
      const day = Math.floor(wall / DAY_MS);
      return hours.dateAt(day, wall - day * DAY_MS);
    },
    stretchesOf: (day) => stretchesOfDate(zone, hours, day),
    get parts() {
      return [{ from: Number.NEGATIVE_INFINITY, input, calendar: compiled }];
    },
  };
  return compiled;
}

/**
 * The working stretches in `[from, until)`: for each stretch of one offset, the hours on the wall moved by that offset.
 *
 * That is the definition of working time, turned round: an instant works when the wall at that instant lies inside the hours.
 * So repeated hours come twice and skipped ones not at all, without a case for either.
 */
function layOut(
  zone: Zone,
  hours: DateHours,
  from: number,
  until: number,
  emit: (start: number, end: number) => void,
): void {
  let openAt = 0;
  let openUntil = Number.NEGATIVE_INFINITY;
  zone.eachOffset(from, until, (start, end, offset) => {
    const lastDay = Math.floor((end - 1 + offset) / DAY_MS);
    for (let day = Math.floor((start + offset) / DAY_MS); day <= lastDay; day++) {
      const midnight = day * DAY_MS - offset;
      const onWall = hours.onWall(day);
      for (let i = 0; i < onWall.length; i += 2) {
        const opensAt = Math.max(start, midnight + onWall[i]!);
        const closesAt = Math.min(end, midnight + onWall[i + 1]!);
        if (opensAt >= closesAt) continue;
        if (opensAt !== openUntil) {
          if (openUntil > openAt) emit(openAt, openUntil);
          openAt = opensAt;
        }
        openUntil = closesAt;
      }
    }
  });
  if (openUntil > openAt) emit(openAt, openUntil);
}

function stretchesOfDate(zone: Zone, hours: DateHours, day: number): Stretches {
  const onWall = hours.ofDate(day);
  if (onWall.length === 0) return onWall;
  const found: number[] = [];
  const midnight = day * DAY_MS;
  // From a day before it starts anywhere to a day after it ends anywhere.
  const from = Math.max(KNOWN_FROM, midnight - DAY_MS);
  const until = Math.min(KNOWN_UNTIL, midnight + 3 * DAY_MS);
  if (from >= until) return found;
  zone.eachOffset(from, until, (start, end, offset) => {
    for (let i = 0; i < onWall.length; i += 2) {
      const opensAt = Math.max(start, midnight + onWall[i]! - offset);
      const closesAt = Math.min(end, midnight + onWall[i + 1]! - offset);
      if (opensAt >= closesAt) continue;
      if (found.length > 0 && found[found.length - 1] === opensAt) found[found.length - 1] = closesAt;
      else found.push(opensAt, closesAt);
    }
  });
  return found;
}
