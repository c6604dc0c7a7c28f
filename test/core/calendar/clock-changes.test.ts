import { type TimeZone, zoneOf } from '../../../core/src/calendar/zoned-time';
import { runs } from '../../support/runs';
import { EVERY_ZONE, offsetIn } from '../../support/zones';

const DAY_MS = 86_400_000;

/** Zones whose clock changes come closest to each other, and one of each odd kind; `RUNS=5` and more look at all of them. */
const CLOSE = [
  'America/Recife',
  'America/Boa_Vista',
  'Asia/Gaza',
  'Asia/Hebron',
  'America/Argentina/Tucuman',
  'Africa/El_Aaiun',
];
const ODD = [
  'Africa/Casablanca',
  'Africa/Cairo',
  'Africa/Tripoli',
  'Pacific/Apia',
  'Antarctica/Troll',
  'Africa/Monrovia',
];
const names = runs(1).numRuns >= 5 ? EVERY_ZONE : [...CLOSE, ...ODD];

test('no two clock changes of a zone come closer than three probes, so that none is missed', () => {
  let closest = Number.POSITIVE_INFINITY;
  let changes = 0;
  for (const name of names) {
    let last = Number.NEGATIVE_INFINITY;
    let before: number | null = null;
    zoneOf(name as TimeZone).eachOffset(Date.UTC(1970, 0, 1), Date.UTC(2101, 0, 1), (from, _until, offset) => {
      if (before !== null && offset !== before) {
        closest = Math.min(closest, from - last);
        last = from;
        changes++;
      }
      before = offset;
    });
  }
  expect(changes).toBeGreaterThan(800);
  // Six days and 23 hours, in 2000, 2040, 2054 and 2072; newer laws may come closer, down to three days.
  expect(closest / DAY_MS).toBeGreaterThan(3);
});

test('probing finds what looking at every hour finds', () => {
  for (const [name, year] of [
    ['America/Recife', 2000],
    ['Asia/Gaza', 2040],
    ['Africa/Cairo', 2010],
    ['Africa/Casablanca', 2026],
  ] as const) {
    const offset = offsetIn(name);
    const zone = zoneOf(name as TimeZone);
    const differing: string[] = [];
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 3_600_000) {
      if (zone.offsetAt(at) !== offset(at)) differing.push(new Date(at).toISOString());
    }
    expect(differing).toEqual([]);
  }
});
