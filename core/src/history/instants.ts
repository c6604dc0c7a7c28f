/**
 * Reads an ISO 8601 instant as Jira and Linear write it: `2015-04-24T12:04:05.000+0000`, `2024-05-14T08:53:33Z`.
 *
 * By hand because a history holds hundreds of thousands of them and the engine's own reading of `+0000` is slow and lenient.
 *
 * @returns Milliseconds since 1970, or NaN for anything else: no zone, a date that does not exist, text around it.
 */
export function msOfIsoInstant(text: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)$/.exec(text);
  if (match === null) return Number.NaN;
  const [, year, month, day, hour, minute, second = '0', fraction = '', offset] = match as unknown as string[];
  const millis = fraction === '' ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0'));
  const wall = msOfWall(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
  return wall + millis - (offset === 'Z' ? 0 : offsetMs(offset!));
}

/** Milliseconds of a wall time as a UTC clock would show it; NaN where the date or the time does not exist. */
export function msOfWall(year: number, month: number, day: number, hour: number, minute: number, second = 0): number {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return Number.NaN;
  if (hour > 23 || minute > 59 || second > 59 || year < 1900 || year > 2199) return Number.NaN;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function daysIn(year: number, month: number): number {
  return month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;
}

function offsetMs(offset: string): number {
  const sign = offset.startsWith('-') ? -1 : 1;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(-2));
  return hours > 18 || minutes > 59 ? Number.NaN : sign * (hours * 60 + minutes) * 60_000;
}
