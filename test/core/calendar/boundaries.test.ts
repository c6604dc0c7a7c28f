import fc from 'fast-check';
import {
  Boundaries,
  firstAbove,
  firstNotBelow,
  KNOWN_FROM,
  KNOWN_UNTIL,
  type Layout,
} from '../../../core/src/calendar/boundaries';
import { runs } from '../../support/runs';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Open from 9 to 17 UTC every day, and the whole of each tenth day and the day after it. */
const layout: Layout = (from, until, emit) => {
  let openAt = -1;
  let openUntil = -1;
  for (let day = Math.floor(from / DAY_MS) - 1; day * DAY_MS < until; day++) {
    const whole = day % 10 === 0 || day % 10 === 1;
    const start = Math.max(from, day * DAY_MS + (whole ? 0 : 9 * HOUR_MS));
    const end = Math.min(until, day * DAY_MS + (whole ? 24 : 17) * HOUR_MS);
    if (start >= end) continue;
    if (start !== openUntil) {
      if (openUntil > openAt) emit(openAt, openUntil);
      openAt = start;
    }
    openUntil = end;
  }
  if (openUntil > openAt) emit(openAt, openUntil);
};

/** The same sum without any search: day by day. */
function openBetween(from: number, until: number): number {
  let sum = 0;
  layout(Math.max(from, KNOWN_FROM), Math.min(until, KNOWN_UNTIL), (start, end) => {
    sum += end - start;
  });
  return sum;
}

const instants = fc.oneof(
  fc.integer({ min: KNOWN_FROM, max: KNOWN_UNTIL }),
  fc.integer({ min: 0, max: 47_000 }).map((day) => day * DAY_MS),
  fc.integer({ min: 20_000, max: 20_100 }).map((day) => day * DAY_MS + 9 * HOUR_MS),
  fc.constantFrom(KNOWN_FROM, KNOWN_UNTIL, KNOWN_FROM - 1, KNOWN_UNTIL + 1, -8.64e15, 8.64e15),
);

test('law: sums are right whatever was asked before, near or far, forwards or backwards', () => {
  fc.assert(
    fc.property(fc.array(instants, { minLength: 2, maxLength: 8 }), (asked) => {
      const boundaries = new Boundaries(layout);
      for (let k = 1; k < asked.length; k++) {
        const [from, until] = [asked[k - 1]!, asked[k]!];
        const sum = boundaries.sumAt(until) - boundaries.sumAt(from);
        expect(sum).toBe(from <= until ? openBetween(from, until) : 0 - openBetween(until, from));
      }
      // Stretches stay apart from each other, also where two growths met.
      let touching = 0;
      for (let i = boundaries.first + 1; i < boundaries.last; i++) {
        if (boundaries.opens[i]! <= boundaries.closes[i - 1]!) touching++;
      }
      expect(touching).toBe(0);
    }),
    runs(25),
  );
});

test('law: a stretch is found by its instants as by looking at all of them', () => {
  const boundaries = new Boundaries(layout);
  fc.assert(
    fc.property(instants, (at) => {
      boundaries.reach(at);
      let [closing, opening] = [boundaries.last, boundaries.first - 1];
      for (let i = boundaries.last - 1; i >= boundaries.first && boundaries.closes[i]! > at; i--) closing = i;
      for (let i = boundaries.first; i < boundaries.last && boundaries.opens[i]! < at; i++) opening = i;
      expect([boundaries.closingAfter(at), boundaries.openingBefore(at)]).toEqual([closing, opening]);
    }),
    runs(300),
  );
});

test('laying out grows little by little, and each part is laid out once', () => {
  const laidOut: [number, number][] = [];
  const boundaries = new Boundaries((from, until, emit) => {
    laidOut.push([from, until]);
    layout(from, until, emit);
  });
  const start = Date.UTC(2026, 2, 4);
  for (let day = 0; day < 3650; day++) boundaries.sumAt(start + day * DAY_MS);
  expect(laidOut.length).toBeLessThan(12);
  const sorted = [...laidOut].sort(([a], [b]) => a - b);
  sorted.slice(1).forEach(([from], k) => {
    expect(from).toBe(sorted[k]![1]);
  });
});

test('a stretch that never ends is one stretch, however far it is looked at', () => {
  const boundaries = new Boundaries((from, until, emit) => emit(from, until));
  expect(boundaries.sumAt(Date.UTC(2060, 0, 1)) - boundaries.sumAt(Date.UTC(1980, 0, 1))).toBe(
    Date.UTC(2060, 0, 1) - Date.UTC(1980, 0, 1),
  );
  expect(boundaries.last - boundaries.first).toBe(1);
});

test('what is known has two ends', () => {
  const boundaries = new Boundaries(layout);
  boundaries.reach(KNOWN_UNTIL + 1);
  expect(boundaries.reachFurther(8.64e15)).toBe(false);
  boundaries.reach(KNOWN_FROM - 1);
  expect(boundaries.reachFurtherBack(-8.64e15)).toBe(false);
  expect([boundaries.knownFrom, boundaries.knownUntil]).toEqual([KNOWN_FROM, KNOWN_UNTIL]);
});

test('searching in sorted numbers', () => {
  const values = Float64Array.of(1, 3, 3, 5);
  expect([0, 1, 3, 5, 6].map((limit) => firstAbove(values, 0, 4, limit))).toEqual([0, 1, 3, 4, 4]);
  expect([0, 1, 3, 5, 6].map((limit) => firstNotBelow(values, 0, 4, limit))).toEqual([0, 0, 1, 3, 4]);
});
