/** A whole number with its digits in groups: `29,057`. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1 issue`, `2 issues`; the plural is the noun with an s unless it is said. */
export function counted(value: number, noun: string, plural = `${noun}s`): string {
  return `${count(value)} ${value === 1 ? noun : plural}`;
}

/** A part of a whole in per cent, never rounded to all or nothing unless it is; `–` of nothing. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = (100 * part) / whole;
  const rounded = Math.round(percent);
  if (rounded === 100 && part < whole) return '99 %';
  if (rounded === 0 && part > 0) return '1 %';
  return `${rounded} %`;
}

/** Working minutes as people say them: `45 min`, `7 h 30 min`, `31 h`; fractions of a minute are cut. */
export function workingMinutes(minutes: number): string {
  const whole = Math.trunc(Math.abs(minutes));
  const sign = minutes < 0 && whole > 0 ? '-' : '';
  const hours = Math.floor(whole / 60);
  if (hours === 0) return `${sign}${whole} min`;
  return `${sign}${count(hours)} h${whole % 60 === 0 ? '' : ` ${whole % 60} min`}`;
}

/** An instant on the wall clock of a zone, with the zone: `Mon 9 Mar 2026 09:00 Europe/Berlin (+01:00)`. */
export function when(at: Date, timeZone: string): string {
  const part = wallParts(at, timeZone);
  const second = at.getTime() % 60_000 === 0 ? '' : `:${part.second}`;
  const zone = timeZone === 'UTC' ? 'UTC' : `${timeZone} (${part.timeZoneName!.replace('GMT', '') || '+00:00'})`;
  return `${part.weekday} ${part.day} ${part.month} ${part.year} ${part.hour}:${part.minute}${second} ${zone}`;
}

/** The date of an instant in a zone, short: `Mon 9 Mar`. */
export function dayOf(at: Date, timeZone: string): string {
  const { weekday, day, month } = wallParts(at, timeZone);
  return `${weekday} ${day} ${month}`;
}

/** The date of an instant in a zone: `Mon 9 Mar 2026`. */
export function dateOf(at: Date, timeZone: string): string {
  return `${dayOf(at, timeZone)} ${wallParts(at, timeZone).year}`;
}

/** The wall time of an instant in a zone: `09:00`. */
export function timeOf(at: Date, timeZone: string): string {
  const { hour, minute } = wallParts(at, timeZone);
  return `${hour}:${minute}`;
}

/** Making a format costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>();

function wallParts(at: Date, timeZone: string): Readonly<Record<string, string>> {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'longOffset',
    });
    formats.set(timeZone, format);
  }
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}
