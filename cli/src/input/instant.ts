import { InvalidArgumentError } from 'commander';

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})$/i;

/**
 * An instant as people type it, always with its offset: `2026-03-06T16:00+01:00`, `2026-03-06 15:00Z`.
 *
 * @throws InvalidArgumentError for anything else, a date that no calendar has included: a wall time alone would mean a
 *   different instant on every machine.
 */
export function instant(text: string): Date {
  const match = INSTANT.exec(text.trim());
  const [, year, month, day, hour, minute, second = '00', fraction = '', zone = ''] = match ?? [];
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  if (match === null || !isRealWall(wall, written)) throw refused(text);
  const offset = /z/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const at = new Date(`${written}${fraction.slice(0, 4)}${offset}`);
  if (Number.isNaN(at.getTime())) throw refused(text);
  return at;
}

function isRealWall(wall: number, written: string): boolean {
  return !Number.isNaN(wall) && new Date(wall).toISOString().startsWith(written);
}

function refused(text: string): InvalidArgumentError {
  const hasNoOffset = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/.test(text.trim());
  const why = hasNoOffset ? 'has no offset' : 'is no instant';
  return new InvalidArgumentError(
    `It ${why}; expected one with its offset, such as 2026-03-06T16:00+01:00 or 2026-03-06T15:00Z`,
  );
}
