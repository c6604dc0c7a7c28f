import { addDays, dayNumberOf, type LocalDate, type LocalTimeOr24, weekdayIndexOf } from '../calendar/local-time';
import { instantAt, localDateAt, localTimeAt, type TimeZone } from '../calendar/zoned-time';
import type { DateMeaning } from './date-phrases';

/**
 * When a promise for a day ends, on the speaker's wall: 18:00.
 *
 * The text does not know their hours. Most working days end between 17:00 and 18:00, and a promise must not be called late
 * while its day may still be worked; for those who stop earlier the hour after makes no difference, since nobody is
 * reminded outside their hours.
 */
const DAY_ENDS = '18:00';
const PART_ENDS = { morning: '12:00', noon: '12:00', afternoon: DAY_ENDS, evening: '22:00' } as const;
/** Promises further ahead are read as slips of the pen. */
const MAX_DAYS_AHEAD = 366;
const FRIDAY = 4;

/** A date phrase with what was found beside it. */
export interface SaidDate {
  readonly meaning: DateMeaning;
  /** The numbers in the phrase, in order. */
  readonly numbers: readonly number[];
  readonly part: keyof typeof PART_ENDS | null;
  /** Hours and minutes on a 24-hour clock. */
  readonly time: { readonly hour: number; readonly minute: number } | null;
  /** "before Friday": Thursday. */
  readonly isBefore: boolean;
}

/**
 * The instant until which something said at `at` is promised, or `null` where the phrase names no instant to come.
 *
 * Weeks run from Monday and end, for work, on Friday. A weekday is the coming one, never today; "next Thursday" is the
 * Thursday of the week after this one in languages that mean it so. A date without a year is the next one of that name.
 * What is said of today after the hour it would end at holds until midnight.
 */
export function promisedInstant(said: SaidDate, at: Date, timeZone: TimeZone): Date | null {
  const today = localDateAt(timeZone, at);
  if (said.meaning.kind === 'amount' && said.meaning.unit === 'hour') {
    const hours = said.meaning.amount ?? said.numbers[0] ?? 0;
    return hours > 0 && hours <= 24 * 7 ? new Date(at.getTime() + hours * 3_600_000) : null;
  }
  let on = dateOf(said, today, at, timeZone);
  if (on === null) return null;
  if (said.isBefore && said.time === null && isSingleDay(said.meaning)) on = addDays(on, -1);
  const until = instantAt(timeZone, on, timeOf(said));
  if (until.getTime() > at.getTime()) return isWithinHorizon(today, on) ? until : null;
  return on === today && said.time === null ? instantAt(timeZone, on, '24:00') : null;
}

function timeOf(said: SaidDate): LocalTimeOr24 {
  if (said.time !== null) {
    return `${String(said.time.hour).padStart(2, '0')}:${String(said.time.minute).padStart(2, '0')}` as LocalTimeOr24;
  }
  if (said.part !== null) return PART_ENDS[said.part] as LocalTimeOr24;
  return (said.meaning.kind === 'tonight' ? PART_ENDS.evening : DAY_ENDS) as LocalTimeOr24;
}

function isSingleDay(meaning: DateMeaning): boolean {
  return ['days-ahead', 'weekday', 'month-and-day', 'day-of-month', 'numeric'].includes(meaning.kind);
}

function isWithinHorizon(today: LocalDate, on: LocalDate): boolean {
  return dayNumberOf(on) - dayNumberOf(today) <= MAX_DAYS_AHEAD;
}

function dateOf(said: SaidDate, today: LocalDate, at: Date, timeZone: TimeZone): LocalDate | null {
  const { meaning, numbers } = said;
  const weekday = weekdayIndexOf(dayNumberOf(today));
  switch (meaning.kind) {
    case 'days-ahead':
      return addDays(today, meaning.days);
    case 'tonight':
    case 'part':
    case 'time':
      return today;
    case 'weekday':
      if (meaning.ofNextWeek) return addDays(today, 7 - weekday + meaning.weekday);
      return addDays(today, ((meaning.weekday - weekday + 6) % 7) + 1);
    case 'week-end': {
      const friday = addDays(today, FRIDAY - weekday + 7 * meaning.weeksAhead);
      const isOver = friday < today || (friday === today && localTimeAt(timeZone, at) >= DAY_ENDS);
      return isOver ? addDays(friday, 7) : friday;
    }
    case 'weekend':
      return addDays(today, 6 - weekday);
    case 'month-end': {
      const [year, month] = partsOf(today);
      const first = makeDate(year, month + 1 + meaning.monthsAhead, 1);
      return first === null ? null : addDays(first, -1);
    }
    case 'amount': {
      const amount = meaning.amount ?? numbers[0] ?? 0;
      if (!(amount > 0 && amount <= MAX_DAYS_AHEAD)) return null;
      return addDays(today, amount * (meaning.unit === 'week' ? 7 : 1));
    }
    case 'month-and-day':
      return comingDate(today, meaning.month, numbers[0] ?? 0);
    case 'day-of-month': {
      const [year, month] = partsOf(today);
      const day = numbers[0] ?? 0;
      const here = makeDate(year, month, day);
      return here !== null && here >= today ? here : makeDate(year, month + 1, day);
    }
    case 'numeric':
      return numericDate(meaning.order, numbers, today);
    case 'no-date':
      return null;
  }
}

function numericDate(order: string, numbers: readonly number[], today: LocalDate): LocalDate | null {
  const [a = 0, b = 0, c = 0] = numbers;
  if (order === 'day-month') return comingDate(today, b, a);
  if (order === 'month-day') return comingDate(today, a, b);
  if (order === 'year-month-day') return a >= 1970 ? makeDate(a, b, c) : null;
  return c >= 1970 ? makeDate(c, b, a) : null;
}

/** That day this year, or next year where it is past. */
function comingDate(today: LocalDate, month: number, day: number): LocalDate | null {
  if (month < 1 || month > 12) return null;
  const [year] = partsOf(today);
  const here = makeDate(year, month, day);
  return here !== null && here >= today ? here : makeDate(year + 1, month, day);
}

function partsOf(date: LocalDate): [year: number, month: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
}

/** A date that exists, or `null`; months beyond December run into the next year. */
function makeDate(year: number, month: number, day: number): LocalDate | null {
  if (!(day >= 1 && day <= 31) || month < 1 || year < 1970 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10) as LocalDate;
}
