import fc from 'fast-check';
import { withLeave } from '../../../core/src/calendar/leave';
import { spliceCalendars } from '../../../core/src/calendar/splice';
import { timeZoneAt, workingCalendar } from '../../../core/src/calendar/working-calendar';
import { addWorkingDays, workingDateAt } from '../../../core/src/calendar/working-days';
import {
  addWorkingMinutes,
  isWorkingTime,
  nextClosingTime,
  nextWorkingTime,
  workingMinutesBetween,
} from '../../../core/src/calendar/working-time';
import { at } from '../../support/at';
import { aCalendar, OFFICE_WEEK, scenes } from '../../support/calendars';
import { runs } from '../../support/runs';

const BERLIN = aCalendar();
const TOKYO = aCalendar({ timeZone: 'Asia/Tokyo' });
const SHORT = aCalendar({ weeklyHours: { ...OFFICE_WEEK, wed: ['09:00-12:00'] } });
/** Moves from Berlin to Tokyo on Thursday at 13:00 Berlin, 21:00 Tokyo. */
const MOVER = spliceCalendars([
  { from: null, calendar: BERLIN },
  { from: at('2026-03-05 13:00 +01:00'), calendar: TOKYO },
]);

test.each`
  when                              | start                        | minutes | due
  ${'it is over before the move'}   | ${'2026-03-05 10:00 +01:00'} | ${60}   | ${'2026-03-05 11:00 +01:00'}
  ${'it is over as the move comes'} | ${'2026-03-05 10:00 +01:00'} | ${180}  | ${'2026-03-05 13:00 +01:00'}
  ${'it runs over the move'}        | ${'2026-03-05 10:00 +01:00'} | ${181}  | ${'2026-03-06 09:01 +09:00'}
  ${'it is asked after the move'}   | ${'2026-03-05 14:00 +01:00'} | ${1}    | ${'2026-03-06 09:01 +09:00'}
  ${'back over the move'}           | ${'2026-03-06 10:00 +09:00'} | ${-61}  | ${'2026-03-05 12:59 +01:00'}
`('$when: $minutes working minutes after $start is $due', ({ start, minutes, due }) => {
  expect(addWorkingMinutes(MOVER, at(start), minutes)).toEqual(at(due));
  expect(workingMinutesBetween(MOVER, at(start), at(due))).toBe(minutes);
});

test('hours changed later leave what was due as it was', () => {
  const spliced = spliceCalendars([
    { from: null, calendar: BERLIN },
    { from: at('2026-03-04 14:00 +01:00'), calendar: SHORT },
  ]);
  expect(addWorkingMinutes(SHORT, at('2026-03-04 11:00 +01:00'), 120)).toEqual(at('2026-03-05 10:00 +01:00'));
  expect(addWorkingMinutes(spliced, at('2026-03-04 11:00 +01:00'), 120)).toEqual(at('2026-03-04 13:00 +01:00'));
  expect(isWorkingTime(spliced, at('2026-03-04 13:59 +01:00'))).toBe(true);
  expect(isWorkingTime(spliced, at('2026-03-04 14:00 +01:00'))).toBe(false);
  expect(isWorkingTime(spliced, at('2026-03-11 13:00 +01:00'))).toBe(false);
});

test('a change within a stretch that goes on leaves one stretch', () => {
  const spliced = spliceCalendars([
    { from: null, calendar: BERLIN },
    { from: at('2026-03-05 12:00 +01:00'), calendar: SHORT },
  ]);
  expect(nextClosingTime(spliced, at('2026-03-05 10:00 +01:00'))).toEqual(at('2026-03-05 17:00 +01:00'));
});

test('working days count across a move, at the wall time of the zone that holds then', () => {
  expect(addWorkingDays(MOVER, at('2026-03-04 10:00 +01:00'), 1)).toEqual(at('2026-03-05 10:00 +01:00'));
  expect(addWorkingDays(MOVER, at('2026-03-04 10:00 +01:00'), 2)).toEqual(at('2026-03-06 10:00 +09:00'));
  expect(addWorkingDays(MOVER, at('2026-03-06 10:00 +09:00'), -1)).toEqual(at('2026-03-05 10:00 +01:00'));
  // 15:00 on the date of the move: Berlin's hours end with the move at 13:00, Tokyo's ended before it.
  expect(addWorkingDays(MOVER, at('2026-03-04 15:00 +01:00'), 1)).toEqual(at('2026-03-05 13:00 +01:00'));
});

test('the zone and the working date are those that hold at the instant', () => {
  expect(MOVER.timeZone).toBe('Asia/Tokyo');
  expect(timeZoneAt(MOVER, at('2026-03-05 12:59 +01:00'))).toBe('Europe/Berlin');
  expect(timeZoneAt(MOVER, at('2026-03-05 13:00 +01:00'))).toBe('Asia/Tokyo');
  expect(workingDateAt(MOVER, at('2026-03-06 00:30 Z'))).toBe('2026-03-06');
  expect(workingDateAt(MOVER, at('2026-03-05 14:00 +01:00'))).toBeNull();
});

test('what never changes is the calendar itself, and equal splices are one and the same', () => {
  expect(spliceCalendars([{ from: null, calendar: BERLIN }])).toBe(BERLIN);
  expect(
    spliceCalendars([
      { from: null, calendar: BERLIN },
      { from: at('2026-03-05 13:00 Z'), calendar: aCalendar() },
    ]),
  ).toBe(BERLIN);
  const again = [
    { from: null, calendar: BERLIN },
    { from: at('2026-03-05 12:00 Z'), calendar: TOKYO },
  ];
  expect(spliceCalendars(again)).toBe(MOVER);
});

test('of two changes at one instant the later one holds; a splice of splices is flat', () => {
  const instant = at('2026-03-05 12:00 Z');
  expect(
    spliceCalendars([
      { from: null, calendar: BERLIN },
      { from: instant, calendar: SHORT },
      { from: instant, calendar: TOKYO },
    ]),
  ).toBe(MOVER);
  const nested = spliceCalendars([
    { from: null, calendar: SHORT },
    { from: at('2026-03-04 23:00 Z'), calendar: MOVER },
  ]);
  expect(nested).toBe(
    spliceCalendars([
      { from: null, calendar: SHORT },
      { from: at('2026-03-04 23:00 Z'), calendar: BERLIN },
      { from: instant, calendar: TOKYO },
    ]),
  );
  expect(isWorkingTime(nested, at('2026-03-04 13:00 +01:00'))).toBe(false);
  expect(isWorkingTime(nested, at('2026-03-05 12:30 +01:00'))).toBe(true);
});

test('leave is taken out of all that a splice holds', () => {
  const away = withLeave(MOVER, [{ from: '2026-03-05', to: '2026-03-06' }]);
  expect(nextWorkingTime(away, at('2026-03-04 17:00 +01:00'))).toEqual(at('2026-03-09 09:00 +09:00'));
  expect(away.timeZone).toBe('Asia/Tokyo');
});

test.each([
  ['nothing', [], 'spliceCalendars: expected at least one calendar, got none'],
  ['no first', [{ from: at('2026-03-05 12:00 Z'), calendar: BERLIN }], /expected null as the first from/],
  [
    'two firsts',
    [
      { from: null, calendar: BERLIN },
      { from: null, calendar: TOKYO },
    ],
    /expected null as the first from and a Date in all others, got null at 1/,
  ],
  [
    'an invalid date',
    [
      { from: null, calendar: BERLIN },
      { from: new Date(Number.NaN), calendar: TOKYO },
    ],
    /expected the from at 1 as a valid Date/,
  ],
  [
    'out of order',
    [
      { from: null, calendar: BERLIN },
      { from: at('2026-03-05 12:00 Z'), calendar: TOKYO },
      { from: at('2026-03-04 12:00 Z'), calendar: BERLIN },
    ],
    /expected changes in order of time, got 2026-03-04T12:00:00.000Z at 2/,
  ],
])('%s is a mistake of the caller', (_what, changes, message) => {
  expect(() => spliceCalendars(changes)).toThrow(RangeError);
  expect(() => spliceCalendars(changes)).toThrow(message);
});

test('law: each instant is as the calendar that holds then says, and due and taken agree', () => {
  fc.assert(
    fc.property(
      scenes(24),
      scenes(0),
      scenes(0),
      fc.integer({ min: -9000, max: 9000 }),
      (scene, second, third, minutes) => {
        const parts = [scene.input, second.input, third.input].map(workingCalendar);
        const [one, two, start, ...instants] = scene.instants.map((ms) => new Date(ms));
        const [earlier, later] = one! < two! ? [one!, two!] : [two!, one!];
        const spliced = spliceCalendars([
          { from: null, calendar: parts[0]! },
          { from: earlier, calendar: parts[1]! },
          { from: later, calendar: parts[2]! },
        ]);
        for (const instant of instants) {
          const holding = instant >= later ? parts[2]! : instant >= earlier ? parts[1]! : parts[0]!;
          expect(isWorkingTime(spliced, instant)).toBe(isWorkingTime(holding, instant));
          expect(workingDateAt(spliced, instant)).toBe(workingDateAt(holding, instant));
          const ms = (calendar: (typeof parts)[number], from: Date, to: Date) =>
            from < to ? Math.round(workingMinutesBetween(calendar, from, to) * 60_000) : 0;
          const min = (a: Date, b: Date) => (a < b ? a : b);
          const max = (a: Date, b: Date) => (a > b ? a : b);
          const sum =
            ms(parts[0]!, start!, min(instant, earlier)) +
            ms(parts[1]!, max(start!, earlier), min(instant, later)) +
            ms(parts[2]!, max(start!, later), instant);
          if (instant > start!) expect(Math.round(workingMinutesBetween(spliced, start!, instant) * 60_000)).toBe(sum);
        }
        const due = addWorkingMinutes(spliced, start!, minutes);
        if (due !== null) expect(workingMinutesBetween(spliced, start!, due)).toBe(minutes);
      },
    ),
    runs(150),
  );
});
