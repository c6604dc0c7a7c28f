import type { LocalDate } from '../calendar/local-time';

/** A date written in numbers; without a year, the coming one. `null` where no such date exists. */
export function numericDate(order: string, numbers: readonly number[], today: LocalDate): LocalDate | null {
  const [a = 0, b = 0, c = 0] = numbers;
  if (order === 'day-month') return comingDate(today, b, a);
  if (order === 'month-day') return comingDate(today, a, b);
  if (order === 'year-month-day') return a >= 1970 ? makeDate(a, b, c) : null;
  return c >= 1970 ? makeDate(c, b, a) : null;
}

/** That day this year, or next year where it is past. */
export function comingDate(today: LocalDate, month: number, day: number): LocalDate | null {
  if (month < 1 || month > 12) return null;
  const [year] = partsOf(today);
  const here = makeDate(year, month, day);
  return here !== null && here >= today ? here : makeDate(year + 1, month, day);
}

export function partsOf(date: LocalDate): [year: number, month: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
}

/** A date that exists, or `null`; months beyond December run into the next year. */
export function makeDate(year: number, month: number, day: number): LocalDate | null {
  if (!(day >= 1 && day <= 31) || month < 1 || year < 1970 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10) as LocalDate;
}
