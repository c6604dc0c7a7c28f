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
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(at.getTime() % 60_000 === 0 ? {} : { second: '2-digit' }),
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? '';
  const time = [part('hour'), part('minute'), part('second')].filter((p) => p !== '').join(':');
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  const zone = timeZone === 'UTC' ? 'UTC' : `${timeZone} (${offset})`;
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')} ${time} ${zone}`;
}
