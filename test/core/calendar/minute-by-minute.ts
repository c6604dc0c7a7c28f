import type { CalendarInput } from '../../support/calendars';
import { type Wall, wallClockIn } from '../../support/zones';

/**
 * Working time the slow way, as product.md defines it: look at the wall, look whether it lies inside the hours, next minute.
 *
 * Shares no code with the product: texts are cut here, dates are stepped here, the wall is read from Intl.
 */
export function isOnTheClock(input: CalendarInput, { date, second }: Wall): boolean {
  const yesterday = dateBefore(date);
  const running =
    shiftsOf(input, date).some(([from, to]) => second >= from && second < to) ||
    shiftsOf(input, yesterday).some(([from, to]) => second + 86_400 >= from && second + 86_400 < to);
  const pausing =
    read(input.breaks?.[date]).some(([from, to]) => second >= from && second < to) ||
    read(input.breaks?.[yesterday]).some(([from, to]) => second + 86_400 >= from && second + 86_400 < to);
  return running && !pausing;
}

/** For each of `count` steps of `stepMs` from `from` on: whether it is working time. */
export function onTheClock(input: CalendarInput, from: number, count: number, stepMs = 60_000): readonly boolean[] {
  const wall = wallClockIn(input.timeZone as string);
  return Array.from({ length: count }, (_, k) => isOnTheClock(input, wall(from + k * stepMs)));
}

type Seconds = readonly [from: number, to: number];

const shiftsKnown = new WeakMap<object, Map<string, readonly Seconds[]>>();

function shiftsOf(input: CalendarInput, date: string): readonly Seconds[] {
  let known = shiftsKnown.get(input);
  if (known === undefined) {
    known = new Map();
    shiftsKnown.set(input, known);
  }
  let shifts = known.get(date);
  if (shifts === undefined) {
    shifts = shiftsLookedUp(input, date);
    known.set(date, shifts);
  }
  return shifts;
}

function shiftsLookedUp(input: CalendarInput, date: string): readonly Seconds[] {
  if (input.holidays?.includes(date)) return [];
  if (input.leave?.some(({ from, to }) => from <= date && date <= to)) return [];
  const replaced = input.dateHours?.[date];
  if (replaced !== undefined) return read(replaced);
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const weekday = (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const)[new Date(midnight).getUTCDay()]!;
  if (input.alternatingWeeks === undefined) return read(input.weeklyHours?.[weekday]);
  const { startsOn, weeks } = input.alternatingWeeks;
  const week = Math.floor((midnight - Date.parse(`${startsOn}T00:00:00Z`)) / (7 * 86_400_000));
  return read(weeks[((week % weeks.length) + weeks.length) % weeks.length]?.[weekday]);
}

function read(hours: readonly unknown[] | undefined): readonly Seconds[] {
  return (hours ?? []).map((one) => {
    const [from, to] = (typeof one === 'string' ? one.split('-') : one) as [string, string];
    const seconds = (time: string) => Number(time.slice(0, 2)) * 3600 + Number(time.slice(3)) * 60;
    return [seconds(from), seconds(to) > seconds(from) ? seconds(to) : seconds(to) + 86_400];
  });
}

const datesBefore = new Map<string, string>();

function dateBefore(date: string): string {
  const known =
    datesBefore.get(date) ?? new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  datesBefore.set(date, known);
  return known;
}
