import { DAY_MS } from './local-time';

/**
 * How far apart offsets are probed when clock changes are searched for.
 *
 * Two changes inside one step that cancel out would be missed. The closest pair of any zone between 1970 and 2100 lies
 * 6 days 23 hours apart (Recife and its neighbours in October 2000; Gaza and Hebron around future Ramadans), measured by
 * probing all 418 zones of ICU 78.2 / tz 2025c hour by hour and by reading the compiled tz 2025b files. A day leaves room
 * for stranger laws to come.
 */
const PROBE_MS = DAY_MS;

/** Clock changes are looked up, and kept, between these instants, a chunk at a time; outside of them Intl is asked each time. */
const TABLE_FROM = Date.UTC(1969, 11, 29);
const TABLE_UNTIL = Date.UTC(2101, 0, 4);
const CHUNK_MS = 366 * DAY_MS;

/** A stretch of time with one offset, `[from, until)`. */
interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/**
 * One zone's clock: what the wall shows at an instant, and when it shows a given time.
 *
 * Wall times are written as milliseconds too: those of the UTC instant at which a UTC clock shows the same.
 */
export class Zone {
  readonly #clock: Intl.DateTimeFormat;
  /** By position from `TABLE_FROM` on: each chunk's stretches, once someone asked about it. */
  readonly #chunks: (readonly Stretch[] | undefined)[] = [];

  constructor(clock: Intl.DateTimeFormat) {
    this.#clock = clock;
  }

  /** Milliseconds that the wall is ahead of UTC at an instant. Not always whole minutes: Monrovia was 44:30 behind until 1972. */
  offsetAt(at: number): number {
    if (!(at >= TABLE_FROM && at < TABLE_UNTIL)) return this.#probe(at);
    const stretches = this.#chunk(Math.floor((at - TABLE_FROM) / CHUNK_MS));
    let i = stretches.length - 1;
    while (stretches[i]!.from > at) i--;
    return stretches[i]!.offset;
  }

  /** What the wall shows at an instant. */
  wallAt(at: number): number {
    return at + this.offsetAt(at);
  }

  /**
   * The first instant at which the wall shows `wall`.
   *
   * A time that comes twice means its first coming; a time that is skipped means the instant at which the clock jumps over it.
   */
  instantOf(wall: number): number {
    // No zone has been as far as a day from UTC, so the wall does not show it yet a day before, and has shown it a day after.
    const [earliest, latest] = [wall - DAY_MS, wall + DAY_MS];
    if (!(earliest >= TABLE_FROM && latest < TABLE_UNTIL)) return this.#instantOfFarWall(wall);
    for (let chunk = Math.floor((earliest - TABLE_FROM) / CHUNK_MS); ; chunk++) {
      for (const { from, until, offset } of this.#chunk(chunk)) {
        const at = wall - offset;
        if (at < until) return Math.max(at, from);
      }
    }
  }

  /** Calls `visit` for stretches of `[from, until)` with one offset each, in order. Inside the years that are kept only. */
  eachOffset(from: number, until: number, visit: (from: number, until: number, offset: number) => void): void {
    const last = Math.floor((until - 1 - TABLE_FROM) / CHUNK_MS);
    for (let chunk = Math.floor((from - TABLE_FROM) / CHUNK_MS); chunk <= last; chunk++) {
      for (const stretch of this.#chunk(chunk)) {
        const start = Math.max(from, stretch.from);
        const end = Math.min(until, stretch.until);
        if (start < end) visit(start, end, stretch.offset);
      }
    }
  }

  #chunk(position: number): readonly Stretch[] {
    const known = this.#chunks[position];
    if (known !== undefined) return known;
    const from = TABLE_FROM + position * CHUNK_MS;
    const found = this.#search(from, from + CHUNK_MS);
    this.#chunks[position] = found;
    return found;
  }

  /** The stretches between clock changes in `[from, until)`. */
  #search(from: number, until: number): readonly Stretch[] {
    const found: Stretch[] = [];
    let start = from;
    let offset = this.#probe(from);
    for (let at = from; at < until; at += PROBE_MS) {
      const next = at + PROBE_MS;
      const after = this.#probe(next);
      if (after === offset) continue;
      const change = this.#changeBetween(at, next, offset);
      if (change < until) {
        found.push({ from: start, until: change, offset });
        start = change;
        offset = after;
      }
    }
    found.push({ from: start, until, offset });
    return found;
  }

  /** The one instant in `(from, until]` from which the offset is no longer `before`. Laws name whole seconds. */
  #changeBetween(from: number, until: number, before: number): number {
    let low = from / 1000;
    let high = until / 1000;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#probe(middle * 1000) === before) low = middle;
      else high = middle;
    }
    return high * 1000;
  }

  #instantOfFarWall(wall: number): number {
    const second = Math.floor(wall / 1000) * 1000;
    const [from, until] = [second - DAY_MS, second + DAY_MS];
    const [before, after] = [this.#probe(from), this.#probe(until)];
    if (before === after) return wall - before;
    const change = this.#changeBetween(from, until, before);
    return wall - before < change ? wall - before : Math.max(wall - after, change);
  }

  #probe(at: number): number {
    // Whole seconds are all that the clock shows; the offset is the same for the fraction.
    const second = Math.floor(at / 1000) * 1000;
    return wallOfText(this.#clock.format(second), second) - second;
  }
}

/** Reads "03/04/2026, 16:00:00", the form in which every clock here is asked to write. */
function wallOfText(text: string, at: number): number {
  const match = /^(\d\d)\/(\d\d)\/(\d{4}), (\d\d):(\d\d):(\d\d)$/.exec(text);
  if (match === null) {
    throw new RangeError(
      `zoned time: expected an instant in the years 1000 to 9999, got ${at} ms (on the wall ${text})`,
    );
  }
  const [, month, day, year, hour, minute, second] = match.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** A clock of that zone, or `null` if Intl knows none of the name. */
export function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  const number = '2-digit';
  try {
    // Every part of the locale is named, so that no default of the host gets in.
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: number, day: number },
      ...{ hour: number, minute: number, second: number },
    });
  } catch {
    return null; // Intl's RangeError for a name it does not know; the caller says so in its own words
  }
}
