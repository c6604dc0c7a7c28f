import { DAY_MS } from './local-time';

/**
 * What calendars know: shifts of 1970 to 2100, in whichever zone. Nothing outside is working time.
 *
 * A day more at both ends, so that both years are whole in every zone.
 */
export const KNOWN_FROM = Date.UTC(1969, 11, 31);
export const KNOWN_UNTIL = Date.UTC(2101, 0, 2);

const SMALLEST_GROWTH_MS = 64 * DAY_MS;
const LARGEST_GROWTH_MS = 8 * 366 * DAY_MS;

/** Lays out the working stretches in `[from, until)`, in order and apart from each other, by calling `emit` for each. */
export type Layout = (from: number, until: number, emit: (start: number, end: number) => void) => void;

/**
 * The opening and closing instants of a calendar, with the working time before each: what makes every question one search.
 *
 * They are laid out on demand around what is asked for, in both directions, and kept. Each growth at least doubles what is
 * there (up to eight years), so that laying out costs little in the long run. Instants and sums are milliseconds; sums count
 * from an arbitrary stretch, so that growing backwards moves none of them.
 */
export class Boundaries {
  readonly #layout: Layout;
  /** Stretch `i`, for `first ≤ i < last`: when it opens, when it closes, and the working time before it. */
  opens = new Float64Array(0);
  closes = new Float64Array(0);
  before = new Float64Array(0);
  first = 0;
  last = 0;
  /** For each day from `knownFrom` on, the first stretch that closes after the day begins: where a search starts. */
  #byDay = new Int32Array(1);
  /** What is laid out. A stretch that touches an end of it may go on beyond. */
  knownFrom = 0;
  knownUntil = 0;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  /** Lays out enough that `at` lies inside, not on an end. */
  reach(at: number): void {
    if (at > this.knownFrom && at < this.knownUntil) return;
    if (this.knownFrom === this.knownUntil) {
      const start = Math.min(Math.max(Math.floor(at / DAY_MS) * DAY_MS, KNOWN_FROM + DAY_MS), KNOWN_UNTIL - DAY_MS);
      this.knownFrom = this.knownUntil = start;
      this.#growAfter(start);
      this.#growBefore(start);
    }
    if (at >= this.knownUntil) this.#growAfter(at);
    if (at <= this.knownFrom) this.#growBefore(at);
  }

  /** Lays out more at the far end; `false` if there is no more to know before `limit`. */
  reachFurther(limit: number): boolean {
    if (this.knownUntil >= limit || this.knownUntil >= KNOWN_UNTIL) return false;
    this.#growAfter(this.knownUntil);
    return true;
  }

  /** The mirror of `reachFurther`. */
  reachFurtherBack(limit: number): boolean {
    if (this.knownFrom <= limit || this.knownFrom <= KNOWN_FROM) return false;
    this.#growBefore(this.knownFrom);
    return true;
  }

  /** The first stretch that closes after `at`; `last` if none is laid out. */
  closingAfter(at: number): number {
    if (at < this.knownFrom) return this.first;
    if (at >= this.knownUntil) return this.last;
    const day = Math.floor((at - this.knownFrom) / DAY_MS);
    return firstAbove(this.closes, this.#byDay[day]!, this.#byDay[day + 1]!, at);
  }

  /** The last stretch that opens before `at`; `first - 1` if none is laid out. */
  openingBefore(at: number): number {
    const i = this.closingAfter(at);
    return i < this.last && this.opens[i]! < at ? i : i - 1;
  }

  /** The last stretch, not before stretch `from`, before which less than `sum` has passed. It looks further in growing steps. */
  reachingFrom(from: number, sum: number): number {
    let low = from;
    let step = 1;
    while (low + step < this.last && this.before[low + step]! < sum) {
      low += step;
      step *= 2;
    }
    return firstNotBelow(this.before, low + 1, Math.min(low + step, this.last), sum) - 1;
  }

  /** Working time up to `at`, from wherever the sums count. Only differences mean anything. */
  sumAt(at: number): number {
    this.reach(at);
    const i = this.closingAfter(at);
    if (i === this.last) return this.total();
    return this.sumWithin(i, at);
  }

  /** The sum at an instant that is not after the closing of stretch `i`, nor before that of the one before it. */
  sumWithin(i: number, at: number): number {
    return this.before[i]! + Math.max(0, at - this.opens[i]!);
  }

  /** The sum after all that is laid out. */
  total(): number {
    const i = this.last - 1;
    return i < this.first ? 0 : this.before[i]! + this.closes[i]! - this.opens[i]!;
  }

  #growAfter(at: number): void {
    const from = this.knownUntil;
    const until = Math.min(KNOWN_UNTIL, Math.max(at + DAY_MS, from + this.#growth()));
    if (until <= from) return;
    const found = this.#laidOut(from, until);
    this.#makeRoom(0, found.length / 2);
    for (let k = 0; k < found.length; k += 2) {
      const i = this.last;
      if (i > this.first && this.closes[i - 1] === found[k]) {
        this.closes[i - 1] = found[k + 1]!; // one stretch that the growth cut in two
      } else {
        this.before[i] = this.total();
        this.opens[i] = found[k]!;
        this.closes[i] = found[k + 1]!;
        this.last++;
      }
    }
    this.knownUntil = until;
    this.#indexDays();
  }

  #growBefore(at: number): void {
    const until = this.knownFrom;
    const from = Math.max(KNOWN_FROM, Math.min(at - DAY_MS, until - this.#growth()));
    if (from >= until) return;
    const found = this.#laidOut(from, until);
    this.#makeRoom(found.length / 2, 0);
    for (let k = found.length - 2; k >= 0; k -= 2) {
      const opensAt = found[k]!;
      const closesAt = found[k + 1]!;
      const i = this.first;
      const sumAfter = i < this.last ? this.before[i]! : 0;
      if (i < this.last && this.opens[i] === closesAt) {
        this.opens[i] = opensAt;
        this.before[i] = sumAfter - (closesAt - opensAt);
      } else {
        this.before[i - 1] = sumAfter - (closesAt - opensAt);
        this.opens[i - 1] = opensAt;
        this.closes[i - 1] = closesAt;
        this.first--;
      }
    }
    this.knownFrom = from;
    this.#indexDays();
  }

  #indexDays(): void {
    const days = Math.ceil((this.knownUntil - this.knownFrom) / DAY_MS);
    this.#byDay = new Int32Array(days + 1);
    let i = this.first;
    for (let day = 0; day <= days; day++) {
      const begins = this.knownFrom + day * DAY_MS;
      while (i < this.last && this.closes[i]! <= begins) i++;
      this.#byDay[day] = i;
    }
  }

  #growth(): number {
    return Math.min(LARGEST_GROWTH_MS, Math.max(SMALLEST_GROWTH_MS, this.knownUntil - this.knownFrom));
  }

  #laidOut(from: number, until: number): number[] {
    const found: number[] = [];
    this.#layout(from, until, (start, end) => found.push(start, end));
    return found;
  }

  /** Makes sure that so many stretches fit in front and behind. */
  #makeRoom(inFront: number, behind: number): void {
    if (this.first >= inFront && this.opens.length - this.last >= behind) return;
    const count = this.last - this.first;
    const spare = count >> 1;
    const first = inFront > 0 ? inFront + spare : this.first;
    const length = first + count + behind + (behind > 0 ? spare : this.opens.length - this.last);
    const moved = (old: Float64Array<ArrayBuffer>) => {
      const fresh = new Float64Array(length);
      fresh.set(old.subarray(this.first, this.last), first);
      return fresh;
    };
    this.opens = moved(this.opens);
    this.closes = moved(this.closes);
    this.before = moved(this.before);
    this.first = first;
    this.last = first + count;
  }
}

/** The first position in `[low, high)` of ascending `values` with a value above `limit`, else `high`. */
export function firstAbove(values: Float64Array, low: number, high: number, limit: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first position in `[low, high)` of ascending `values` with a value not below `limit`, else `high`. */
export function firstNotBelow(values: Float64Array, low: number, high: number, limit: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! >= limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
