import fc from 'fast-check';
import { type WorkingCalendar, workingCalendar } from '../../core/src/calendar/working-calendar';
import { clockChangesIn, EVERY_ZONE } from './zones';

/** What `workingCalendar` takes. */
export type CalendarInput = Parameters<typeof workingCalendar>[0];

const NINE_TO_FIVE = ['09:00-17:00'];

/** Monday to Friday, nine to five. */
export const OFFICE_WEEK = {
  mon: NINE_TO_FIVE,
  tue: NINE_TO_FIVE,
  wed: NINE_TO_FIVE,
  thu: NINE_TO_FIVE,
  fri: NINE_TO_FIVE,
};

const NIGHTS = ['22:00-06:00'];

/** Monday to Friday nights, 22:00 to 06:00: the last one ends on Saturday morning. */
export const NIGHT_WEEK = { mon: NIGHTS, tue: NIGHTS, wed: NIGHTS, thu: NIGHTS, fri: NIGHTS };

const ALL_DAY = ['00:00-24:00'];

/** Round the clock. */
export const WHOLE_WEEK = {
  ...{ mon: ALL_DAY, tue: ALL_DAY, wed: ALL_DAY, thu: ALL_DAY },
  fri: ALL_DAY,
  sat: ALL_DAY,
  sun: ALL_DAY,
};

/** A calendar of which only what matters to the case is said: the rest is nine to five in Berlin, Monday to Friday. */
export function aCalendar(changes: Partial<CalendarInput> = {}): WorkingCalendar {
  const week = changes.alternatingWeeks === undefined ? { weeklyHours: OFFICE_WEEK } : {};
  return workingCalendar({ timeZone: 'Europe/Berlin', ...week, ...changes });
}

/** A zone, any of the host's, legacy names included. */
export const zones: fc.Arbitrary<string> = fc.constantFrom(...EVERY_ZONE);

const quarters = fc.integer({ min: 0, max: 95 }).map((quarter) => timeOf(quarter * 15));
const odd = fc.integer({ min: 0, max: 1439 }).map(timeOf);
const times = fc.oneof({ weight: 3, arbitrary: quarters }, { weight: 1, arbitrary: odd });
const hours = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ['09:00', '17:00'],
      ['22:00', '06:00'],
      ['00:00', '24:00'],
      ['01:30', '02:30'],
      ['23:30', '00:30'],
    ),
  },
  { weight: 3, arbitrary: fc.tuple(times, fc.oneof(times, fc.constant('24:00'))) },
) as fc.Arbitrary<[string, string]>;
const day = fc.array(hours, { maxLength: 3 });
const week = fc.record({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day });

function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** A moment worth asking about, and a zone: drawn close to a clock change of the zone where the year has one. */
const places = fc
  .record({
    timeZone: zones,
    year: fc.integer({ min: 1970, max: 2100 }),
    pick: fc.nat(),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ timeZone, year, pick, share }) => {
    const changes = clockChangesIn(timeZone, year);
    const anywhere = Date.UTC(year, 0, 3) + Math.floor(share * 360) * 86_400_000;
    // A week inside the years that calendars know, so that what is drawn around it stays inside too.
    const inside = Math.min(
      Math.max(changes[pick % Math.max(1, changes.length)] ?? anywhere, Date.UTC(1970, 0, 10)),
      Date.UTC(2100, 11, 20),
    );
    return { timeZone, near: inside };
  });

/** A calendar with every kind of exception near one moment, and instants around that moment: minutes, seconds and boundaries. */
export interface Scene {
  readonly input: CalendarInput;
  readonly near: number;
  /** Ascending in no way; within five days of `near`. */
  readonly instants: readonly number[];
}

const offsets = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -7200, max: 7200 }).map((minute) => minute * 60_000) },
  { weight: 2, arbitrary: fc.integer({ min: -480, max: 480 }).map((quarter) => quarter * 900_000) },
  { weight: 2, arbitrary: fc.integer({ min: -180, max: 180 }).map((minute) => minute * 60_000) },
  { weight: 1, arbitrary: fc.integer({ min: -432_000_000, max: 432_000_000 }) },
);

/** Scenes with `count` instants each. */
export function scenes(count: number): fc.Arbitrary<Scene> {
  const near = fc.integer({ min: -4, max: 4 });
  return fc
    .record({
      place: places,
      weeks: fc.array(week, { minLength: 1, maxLength: 3 }),
      dateHours: fc.array(fc.tuple(near, day), { maxLength: 2 }),
      breaks: fc.array(fc.tuple(near, day), { maxLength: 2 }),
      holidays: fc.array(near, { maxLength: 2 }),
      leave: fc.array(fc.tuple(near, fc.integer({ min: 0, max: 2 })), { maxLength: 1 }),
      offsets: fc.array(offsets, { minLength: count, maxLength: count }),
    })
    .map(({ place, weeks, offsets: drawn, ...exceptions }) => {
      const date = (days: number) => new Date(place.near + days * 86_400_000).toISOString().slice(0, 10);
      const byDate = (list: readonly (readonly [number, [string, string][]])[]) =>
        Object.fromEntries(list.map(([days, value]) => [date(days), value]));
      const input = {
        timeZone: place.timeZone,
        ...(weeks.length === 1 ? { weeklyHours: weeks[0] } : { alternatingWeeks: { startsOn: '2026-01-05', weeks } }),
        dateHours: byDate(exceptions.dateHours),
        breaks: byDate(exceptions.breaks),
        holidays: exceptions.holidays.map(date),
        leave: exceptions.leave.map(([from, length]) => ({ from: date(from), to: date(from + length) })),
      } as CalendarInput;
      return { input, near: place.near, instants: drawn.map((offset) => place.near + offset) };
    });
}
