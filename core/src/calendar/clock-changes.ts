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

/** Clock changes are looked up for these instants; outside of them `Intl` is asked each time. Two days wider than what calendars know. */
const TABLE_FROM = Date.UTC(1969, 11, 29);
const TABLE_UNTIL = Date.UTC(2101, 0, 4);

/** A table grows by no less than this, so that probing is rare. */
const GROWTH_MS = 366 * DAY_MS;

/**
 * One zone's clock: what the wall shows at an instant, and when it shows a given time.
 *
 * Wall times are written as milliseconds too: those of the UTC instant at which a UTC clock shows the same.
 */
export class Zone {
  readonly #clock: Intl.DateTimeFormat;
  /** Instants of the known clock changes, ascending; `#offsets[i]` holds before `#changes[i]`, the last after all. */
  #changes: number[] = [];
  #offsets: number[] = [];
  #from = 0;
  #until = 0;

  constructor(clock: Intl.DateTimeFormat) {
    this.#clock = clock;
  }

  /** Milliseconds that the wall is ahead of UTC at an instant. Not always whole minutes: Monrovia was 44:30 behind until 1972. */
  offsetAt(at: number): number {
    if (at < TABLE_FROM || at >= TABLE_UNTIL) return this.#probe(at);
    this.#cover(at, at);
    return this.#offsets[this.#indexAt(at)]!;
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
    // No zone is further than 15 h 14 min from UTC, so a day before `wall` the wall does not show it yet.
    const earliest = wall - DAY_MS;
    if (earliest < TABLE_FROM || wall + DAY_MS >= TABLE_UNTIL) return this.#instantOfFarWall(wall);
    this.#cover(earliest, wall + DAY_MS);
    for (let i = this.#indexAt(earliest); i < this.#changes.length; i++) {
      const at = wall - this.#offsets[i]!;
      if (at < this.#changes[i]!) return i === 0 ? at : Math.max(at, this.#changes[i - 1]!);
    }
    const at = wall - this.#offsets[this.#changes.length]!;
    return Math.max(at, this.#changes[this.#changes.length - 1] ?? at);
  }

  /** Calls `visit` for each stretch of `[from, until)` with one offset, in order. */
  eachOffset(from: number, until: number, visit: (from: number, until: number, offset: number) => void): void {
    this.#cover(from, until);
    let start = from;
    for (let i = this.#indexAt(from); start < until; i++) {
      const end = Math.min(until, this.#changes[i] ?? until);
      visit(start, end, this.#offsets[i]!);
      start = end;
    }
  }

  /** How many of the known changes are not after `at`: the position of the offset then. */
  #indexAt(at: number): number {
    let low = 0;
    let high = this.#changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#changes[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #cover(from: number, until: number): void {
    if (from >= this.#from && until < this.#until) return;
    if (this.#offsets.length === 0) {
      this.#from = this.#until = Math.max(TABLE_FROM, Math.floor(from / PROBE_MS) * PROBE_MS);
      this.#offsets.push(this.#probe(this.#from));
    }
    while (until >= this.#until && this.#until < TABLE_UNTIL) {
      const goal = Math.min(TABLE_UNTIL, Math.max(until + PROBE_MS, this.#until + GROWTH_MS));
      const { changes, offsets } = this.#search(this.#until, goal);
      this.#changes.push(...changes);
      this.#offsets.push(...offsets.slice(1));
      this.#until = goal;
    }
    while (from < this.#from && this.#from > TABLE_FROM) {
      const goal = Math.max(TABLE_FROM, Math.min(from - PROBE_MS, this.#from - GROWTH_MS));
      const { changes, offsets } = this.#search(goal, this.#from);
      this.#changes = [...changes, ...this.#changes];
      this.#offsets = [...offsets.slice(0, -1), ...this.#offsets];
      this.#from = goal;
    }
  }

  /** The clock changes in `(from, until]`, and the offsets before, between and after them. */
  #search(from: number, until: number): { readonly changes: number[]; readonly offsets: number[] } {
    const changes: number[] = [];
    const offsets = [this.#probe(from)];
    for (let at = from; at < until; ) {
      const next = Math.min(until, at + PROBE_MS);
      const before = offsets[offsets.length - 1]!;
      const after = this.#probe(next);
      if (after !== before) {
        changes.push(this.#changeBetween(at, next, before));
        offsets.push(after);
      }
      at = next;
    }
    return { changes, offsets };
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
    const before = wall - this.offsetAt(wall - DAY_MS);
    const after = wall - this.offsetAt(wall + DAY_MS);
    if (this.wallAt(before) === wall) return before;
    if (this.wallAt(after) === wall) return after;
    return Math.max(before, after);
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
