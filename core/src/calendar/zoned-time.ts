import { z } from 'zod';
import { clockOf, Zone } from './clock-changes';
import { msOf } from './instant';
import {
  DAY_MS,
  dayNumberOf,
  type LocalDate,
  type LocalTime,
  type LocalTimeOr24,
  localDateOf,
  msOfTime,
} from './local-time';

/** Three-letter names that IANA has. ICU knows more ("IST", "BST", "CST"), which mean different zones to different people. */
const SHORT_NAMES = new Set('CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET'.split(' '));

/**
 * An IANA time zone, legacy names included (`Asia/Harbin`, `Etc/GMT-6`), spelled as it was given; case does not matter.
 *
 * Fixed offsets (`+05:30`) are refused: they know no clock change, so a person's hours would be wrong for half the year.
 */
export const TimeZone = z
  .string({ error: 'an IANA time zone such as Europe/Berlin' })
  .refine((name) => findZone(name) !== null, { error: 'an IANA time zone such as Europe/Berlin' })
  .brand<'TimeZone'>();
export type TimeZone = z.infer<typeof TimeZone>;

const zonesByGivenName = new Map<string, Zone>();
const zonesByResolvedName = new Map<string, Zone>();

/** The zone of that name, shared by all who ask for it and by all its aliases; `null` for a name that IANA does not have. */
function findZone(name: string): Zone | null {
  const key = name.toLowerCase();
  const known = zonesByGivenName.get(key);
  if (known !== undefined) return known;
  if (!/^[a-z]/.test(key) || key.startsWith('systemv/')) return null;
  if (key.length === 3 && !SHORT_NAMES.has(name.toUpperCase())) return null;
  const clock = clockOf(name);
  if (clock === null) return null;
  const resolved = clock.resolvedOptions().timeZone;
  const zone = zonesByResolvedName.get(resolved) ?? new Zone(clock);
  zonesByResolvedName.set(resolved, zone);
  zonesByGivenName.set(key, zone);
  return zone;
}

/** The zone of a name that a schema has seen. @throws RangeError for any other: a caller's mistake. */
export function zoneOf(timeZone: TimeZone): Zone {
  const zone = findZone(timeZone);
  if (zone === null) throw new RangeError(`zoneOf: expected an IANA time zone such as Europe/Berlin, got ${timeZone}`);
  return zone;
}

/** The date on the wall of `timeZone` at an instant. */
export function localDateAt(timeZone: TimeZone, at: Date): LocalDate {
  return localDateOf(Math.floor(zoneOf(timeZone).wallAt(msOf('localDateAt', at)) / DAY_MS));
}

/** The time on the wall of `timeZone` at an instant, to the minute; seconds are dropped, as a clock face does. */
export function localTimeAt(timeZone: TimeZone, at: Date): LocalTime {
  return new Date(zoneOf(timeZone).wallAt(msOf('localTimeAt', at))).toISOString().slice(11, 16) as LocalTime;
}

/**
 * The instant at which the wall of `timeZone` first shows `time` on `on`.
 *
 * A time that comes twice (clocks go back) means its first coming. A time that is skipped (clocks go forward, or the zone
 * leaves out the whole date) means the instant of the jump. `24:00` is `00:00` of the next date.
 */
export function instantAt(timeZone: TimeZone, on: LocalDate, time: LocalTime | LocalTimeOr24): Date {
  return new Date(zoneOf(timeZone).instantOf(dayNumberOf(on) * DAY_MS + msOfTime(time)));
}
