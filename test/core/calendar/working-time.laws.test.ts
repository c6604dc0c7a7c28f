import fc from 'fast-check';
import { type WorkingCalendar, workingCalendar } from '../../../core/src/calendar/working-calendar';
import { workingIntervalsBetween } from '../../../core/src/calendar/working-intervals';
import {
  addWorkingMinutes,
  isWorkingTime,
  nextClosingTime,
  nextWorkingTime,
  previousWorkingTime,
  workingMinutesBetween,
} from '../../../core/src/calendar/working-time';
import { type Scene, scenes } from '../../support/calendars';
import { runs } from '../../support/runs';
import { onTheClock } from './minute-by-minute';

const MINUTE_MS = 60_000;

/** Says what holds for any calendar, with instants drawn around a clock change of its zone. */
function law(
  name: string,
  usual: number,
  instants: number,
  holds: (calendar: WorkingCalendar, at: readonly Date[], extra: number, scene: Scene) => void,
): void {
  const extras = fc.oneof(
    fc.integer({ min: -20_000, max: 20_000 }),
    fc.integer({ min: -3_000_000, max: 3_000_000 }).map((ms) => ms / MINUTE_MS),
  );
  test(name, () => {
    fc.assert(
      fc.property(scenes(instants), extras, (scene, extra) => {
        holds(
          workingCalendar(scene.input),
          scene.instants.map((ms) => new Date(ms)),
          extra,
          scene,
        );
      }),
      runs(usual),
    );
  });
}

function ascending(instants: readonly Date[]): readonly Date[] {
  return [...instants].sort((a, b) => a.getTime() - b.getTime());
}

law('the time until the due instant is the time that was asked for', 600, 1, (calendar, [start], minutes) => {
  const due = addWorkingMinutes(calendar, start!, minutes);
  fc.pre(due !== null);
  expect(workingMinutesBetween(calendar, start!, due!)).toBe(
    (Math.round(Math.abs(minutes) * MINUTE_MS) / MINUTE_MS) * Math.sign(minutes) + 0,
  );
});

law(
  'what was taken is due no later than it was done, and no earlier than its last working minute',
  1500,
  2,
  (calendar, at) => {
    const [start, end] = ascending(at);
    const taken = workingMinutesBetween(calendar, start!, end!);
    fc.pre(taken > 0);
    const due = addWorkingMinutes(calendar, start!, taken)!;
    expect(due.getTime()).toBeLessThanOrEqual(end!.getTime());
    expect(workingMinutesBetween(calendar, due, end!)).toBe(0);
  },
);

law('working time adds up over any cut, in any order', 600, 3, (calendar, [a, b, c]) => {
  const inMs = (from: Date, to: Date) => Math.round(workingMinutesBetween(calendar, from, to) * MINUTE_MS);
  expect(inMs(a!, b!) + inMs(b!, c!)).toBe(inMs(a!, c!));
  expect(inMs(b!, a!) + 0).toBe(-inMs(a!, b!) + 0);
});

law('more minutes are never due earlier, and a later start is never due earlier', 400, 2, (calendar, at, minutes) => {
  const [start, later] = ascending(at);
  const due = addWorkingMinutes(calendar, start!, minutes);
  fc.pre(due !== null);
  const more = addWorkingMinutes(calendar, start!, minutes + 1 / 60) ?? due!;
  const afterwards = addWorkingMinutes(calendar, later!, minutes) ?? due!;
  expect(more.getTime()).toBeGreaterThanOrEqual(due!.getTime());
  expect(afterwards.getTime()).toBeGreaterThanOrEqual(due!.getTime());
});

law('adding in two goes is adding at once', 400, 1, (calendar, [start], extra) => {
  const [first, second] = [Math.abs(Math.round(extra)), 77];
  const atOnce = addWorkingMinutes(calendar, start!, first + second);
  fc.pre(atOnce !== null);
  expect(addWorkingMinutes(calendar, addWorkingMinutes(calendar, start!, first)!, second)).toEqual(atOnce);
});

law('the next and the previous working instant are the closest ones', 600, 1, (calendar, [at]) => {
  const next = nextWorkingTime(calendar, at!);
  if (next !== null) {
    expect(isWorkingTime(calendar, next)).toBe(true);
    expect(next.getTime()).toBeGreaterThanOrEqual(at!.getTime());
    expect(workingMinutesBetween(calendar, at!, next)).toBe(0);
    expect(addWorkingMinutes(calendar, at!, 0)).toEqual(next);
  }
  const previous = previousWorkingTime(calendar, at!);
  if (previous !== null) {
    expect(isWorkingTime(calendar, new Date(previous.getTime() - 1))).toBe(true);
    expect(previous.getTime()).toBeLessThanOrEqual(at!.getTime());
    expect(workingMinutesBetween(calendar, previous, at!)).toBe(0);
  }
});

law('a stretch works from its opening up to its closing, and not at it', 400, 1, (calendar, [at]) => {
  const closes = nextClosingTime(calendar, at!);
  fc.pre(closes !== null);
  expect(isWorkingTime(calendar, closes!)).toBe(false);
  expect(isWorkingTime(calendar, new Date(closes!.getTime() - 1))).toBe(true);
  expect(previousWorkingTime(calendar, closes!)).toEqual(closes);
  const opens = nextWorkingTime(calendar, at!)!;
  expect(workingMinutesBetween(calendar, opens, closes!)).toBe((closes!.getTime() - opens.getTime()) / MINUTE_MS);
});

law('the stretches between two instants hold exactly the time between them', 400, 2, (calendar, at) => {
  const [from, to] = ascending(at);
  let sum = 0;
  let last = from!.getTime() - 1;
  for (const { start, end } of workingIntervalsBetween(calendar, from!, to!)) {
    expect(start.getTime()).toBeGreaterThan(last); // apart from each other
    expect(end.getTime()).toBeGreaterThan(start.getTime());
    last = end.getTime();
    sum += end.getTime() - start.getTime();
  }
  expect(last).toBeLessThanOrEqual(to!.getTime());
  expect(sum / MINUTE_MS).toBe(workingMinutesBetween(calendar, from!, to!));
});

law(
  'with pauses: due and taken agree, and a pause counts for nothing',
  1500,
  8,
  (calendar, [start, end, ...ends], extra) => {
    const pauses = [0, 2, 4].map((k) => [ends[k]!, ends[k + 1]!] as const);
    const options = { pauses };
    const due = addWorkingMinutes(calendar, start!, extra, options);
    if (due !== null) {
      const amount = (Math.round(Math.abs(extra) * MINUTE_MS) / MINUTE_MS) * Math.sign(extra);
      expect(workingMinutesBetween(calendar, start!, due, options)).toBe(amount + 0);
    }
    const paused = (ms: number) => pauses.some(([from, to]) => from.getTime() <= ms && ms < to.getTime());
    const [from, to] = ascending([start!, end!]);
    let sum = 0;
    const cuts = ascending([from!, to!, ...ends].filter((at) => at >= from! && at <= to!));
    for (let k = 1; k < cuts.length; k++) {
      if (!paused(cuts[k - 1]!.getTime()))
        sum += Math.round(workingMinutesBetween(calendar, cuts[k - 1]!, cuts[k]!) * MINUTE_MS);
    }
    expect(Math.round(workingMinutesBetween(calendar, from!, to!, options) * MINUTE_MS)).toBe(sum);
  },
);

law('it equals counting minute by minute on the wall', 60, 1, (calendar, _at, _extra, { input, near }) => {
  // Thirty-second steps: fine enough for every offset since 1970, Monrovia's 44:30 included.
  const step = 30_000;
  const count = (36 * 60 * MINUTE_MS) / step;
  const from = Math.floor(near / MINUTE_MS) * MINUTE_MS - 18 * 60 * MINUTE_MS;
  const working = onTheClock(input, from, count, step);
  let worked = 0;
  for (let k = 0; k < count; k++) {
    const at = new Date(from + k * step);
    if (
      isWorkingTime(calendar, at) !== working[k] ||
      workingMinutesBetween(calendar, new Date(from), at) * MINUTE_MS !== worked
    ) {
      throw new Error(`differs at ${at.toISOString()}`);
    }
    if (working[k]) worked += step;
  }
});
