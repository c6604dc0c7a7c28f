import { DAY_MS, dayNumberOf, type LocalDate, msOfTime, WEEKDAYS, weekdayIndexOf } from './local-time';
import { clipped, covers, type Stretches, union, without } from './wall-intervals';
import type { Hours, WeeklyHours, WorkingCalendarInput } from './working-calendar-input';

/** Nothing. Shared, so that free dates cost nothing. */
const NONE: Stretches = [];

/** Leave is laid out date by date; from here to there, so that "away until 9999" stays a small list. */
const FIRST_DAY = dayNumberOf('1969-12-25' as LocalDate);
const LAST_DAY = dayNumberOf('2101-01-08' as LocalDate);

/**
 * Which hours a date has, on the wall: what a calendar says before any zone or clock change is looked at.
 *
 * Dates are day numbers; times are milliseconds from the start of the date, past 24 h where a shift runs into the next one.
 */
export class DateHours {
  /** Shifts by week of the turn and weekday, and what they leave on the wall of an ordinary date. */
  readonly #weeks: readonly (readonly Stretches[])[];
  readonly #ordinary = new Map<number, Stretches>();
  readonly #firstMonday: number;
  readonly #replaced: ReadonlyMap<number, Stretches>;
  readonly #breaks: ReadonlyMap<number, Stretches>;
  readonly #off: ReadonlySet<number>;
  /** Dates that differ from their weekday, and their neighbours, into which shifts and breaks reach. */
  readonly #special = new Set<number>();
  /** No date has any hours. */
  readonly isEmpty: boolean;

  constructor(input: WorkingCalendarInput) {
    const weeks = input.alternatingWeeks?.weeks ?? [input.weeklyHours ?? {}];
    this.#weeks = weeks.map(shiftsByWeekday);
    this.#firstMonday = dayNumberOf(input.alternatingWeeks?.startsOn ?? ('1970-01-05' as LocalDate));
    this.#replaced = shiftsByDate(input.dateHours);
    this.#breaks = shiftsByDate(input.breaks);
    this.#off = daysOff(input);
    for (const days of [this.#replaced.keys(), this.#breaks.keys(), this.#off]) {
      for (const day of days) for (const near of [day - 1, day, day + 1]) this.#special.add(near);
    }
    this.isEmpty = [...this.#weeks.flat(), ...this.#replaced.values()].every((shifts) => shifts.length === 0);
  }

  /** Shifts that start on a date, before breaks. */
  #shiftsOf(day: number): Stretches {
    if (this.#off.has(day)) return NONE;
    return this.#replaced.get(day) ?? this.#weeks[this.#weekOf(day)]![weekdayIndexOf(day)]!;
  }

  #weekOf(day: number): number {
    const count = this.#weeks.length;
    if (count === 1) return 0;
    const week = Math.floor((day - this.#firstMonday) / 7) % count;
    return week < 0 ? week + count : week;
  }

  /** What of the wall's 24 hours of a date is working time, last night's shift included. */
  onWall(day: number): Stretches {
    if (this.#special.has(day)) return this.#onSpecialWall(day);
    const key = this.#weekOf(day) * 7 + weekdayIndexOf(day);
    const known = this.#ordinary.get(key);
    if (known !== undefined) return known;
    // Whichever ordinary date of this kind comes first speaks for all: the date before it is as its weekday says.
    const hours = this.#onSpecialWall(day);
    this.#ordinary.set(key, hours);
    return hours;
  }

  #onSpecialWall(day: number): Stretches {
    const lastNight = clipped(this.#shiftsOf(day - 1), DAY_MS, 2 * DAY_MS, -DAY_MS);
    const own = clipped(this.#shiftsOf(day), 0, DAY_MS);
    if (lastNight.length === 0 && own.length === 0) return NONE;
    return without(union([...lastNight, ...own]), this.#breaksAround(day));
  }

  /** The shifts that start on a date, less breaks, whole: the last may end after 24 h. */
  ofDate(day: number): Stretches {
    const shifts = this.#shiftsOf(day);
    return this.#special.has(day) && shifts.length > 0 ? without(shifts, this.#breaksAround(day)) : shifts;
  }

  /** The date that a time on the wall of `day` belongs to: where its shift started; `null` if it is not working time. */
  dateAt(day: number, time: number): number | null {
    if (!covers(this.onWall(day), time)) return null;
    return covers(this.#shiftsOf(day - 1), time + DAY_MS) ? day - 1 : day;
  }

  /** Breaks as they fall on the wall of a date and of the next: a break belongs to its own date, whichever shift is running. */
  #breaksAround(day: number): Stretches {
    if (this.#breaks.size === 0) return NONE;
    const breaks: number[] = [];
    for (const near of [-1, 0, 1])
      breaks.push(...clipped(this.#breaks.get(day + near) ?? NONE, 0, 2 * DAY_MS, near * DAY_MS));
    return union(breaks);
  }
}

function shiftsOn(hours: readonly Hours[]): Stretches {
  return union(
    hours.flatMap(([from, to]) => {
      const start = msOfTime(from);
      const end = msOfTime(to);
      return [start, end > start ? end : end + DAY_MS];
    }),
  );
}

function shiftsByWeekday(week: WeeklyHours): readonly Stretches[] {
  return WEEKDAYS.map((weekday) => shiftsOn(week[weekday] ?? []));
}

function shiftsByDate(hours: Readonly<Record<string, readonly Hours[]>>): Map<number, Stretches> {
  return new Map(Object.entries(hours).map(([date, list]) => [dayNumberOf(date as LocalDate), shiftsOn(list)]));
}

function daysOff({ holidays, leave }: WorkingCalendarInput): Set<number> {
  const off = new Set(holidays.map(dayNumberOf));
  for (const { from, to } of leave) {
    const last = Math.min(dayNumberOf(to), LAST_DAY);
    for (let day = Math.max(dayNumberOf(from), FIRST_DAY); day <= last; day++) off.add(day);
  }
  return off;
}
