import fc from 'fast-check';
import { LocalDate, LocalTimeOr24 } from '../../../core/src/calendar/local-time';
import { instantAt, localDateAt, localTimeAt, TimeZone, zoneOf } from '../../../core/src/calendar/zoned-time';
import { at } from '../../support/at';
import { scenes } from '../../support/calendars';
import { runs } from '../../support/runs';
import { clockChangesIn, EVERY_ZONE, offsetIn } from '../../support/zones';

test.each([
  'Europe/Berlin',
  'asia/KOLKATA',
  'Asia/Harbin',
  'Europe/Kiev',
  'Etc/GMT-6',
  'America/Montreal',
  'US/Pacific',
  'UTC',
  'EST',
  'Cuba',
  'GB',
])('%s is a zone, and keeps its spelling', (name) => {
  expect(TimeZone.parse(name)).toBe(name);
});

test.each([
  '+05:30',
  '-08:00',
  '+0530',
  'GMT+5',
  'UTC+1',
  'CEST',
  'Berlin',
  'Europe/Berlim',
  '',
  ' Europe/Berlin',
  'BST',
  'IST',
  'CST',
  'SystemV/PST8',
  'Etc/Unknown',
])('%p is no IANA zone', (name) => {
  const { success, error } = TimeZone.safeParse(name);
  expect(success).toBe(false);
  expect(error?.issues[0]?.message).toBe('an IANA time zone such as Europe/Berlin');
});

test('every zone of the host is known, legacy names included', () => {
  expect(EVERY_ZONE.length).toBeGreaterThan(590);
  expect(EVERY_ZONE.filter((name) => !TimeZone.safeParse(name).success)).toEqual([]);
});

test('aliases share what is looked up', () => {
  expect(zoneOf(TimeZone.parse('Asia/Harbin'))).toBe(zoneOf(TimeZone.parse('Asia/Shanghai')));
});

test('a name that no schema has seen is a mistake of the caller', () => {
  expect(() => zoneOf('Mars/Base' as TimeZone)).toThrow(
    new RangeError('zoneOf: expected an IANA time zone such as Europe/Berlin, got Mars/Base'),
  );
});

test.each`
  zone                     | instant                    | date            | time
  ${'Europe/Berlin'}       | ${'2026-03-29 00:59:59 Z'} | ${'2026-03-29'} | ${'01:59'}
  ${'Europe/Berlin'}       | ${'2026-03-29 01:00 Z'}    | ${'2026-03-29'} | ${'03:00'}
  ${'Australia/Lord_Howe'} | ${'2026-04-04 15:00 Z'}    | ${'2026-04-05'} | ${'01:30'}
  ${'Pacific/Apia'}        | ${'2011-12-30 09:59:59 Z'} | ${'2011-12-29'} | ${'23:59'}
  ${'Pacific/Apia'}        | ${'2011-12-30 10:00 Z'}    | ${'2011-12-31'} | ${'00:00'}
  ${'Asia/Kathmandu'}      | ${'2026-03-04 18:15 Z'}    | ${'2026-03-05'} | ${'00:00'}
  ${'Africa/Monrovia'}     | ${'1972-01-01 00:44:29 Z'} | ${'1971-12-31'} | ${'23:59'}
  ${'Africa/Monrovia'}     | ${'1972-01-01 00:44:30 Z'} | ${'1972-01-01'} | ${'00:00'}
  ${'Etc/GMT-6'}           | ${'2026-03-04 18:00 Z'}    | ${'2026-03-05'} | ${'00:00'}
  ${'America/New_York'}    | ${'1950-07-01 12:00 Z'}    | ${'1950-07-01'} | ${'08:00'}
  ${'America/New_York'}    | ${'2150-07-01 12:00 Z'}    | ${'2150-07-01'} | ${'08:00'}
`('in $zone at $instant it is $date $time', ({ zone, instant, date, time }) => {
  const timeZone = TimeZone.parse(zone);
  expect(localDateAt(timeZone, at(instant))).toBe(date);
  expect(localTimeAt(timeZone, at(instant))).toBe(time);
});

test.each`
  zone                   | date            | time       | instant                      | as
  ${'Europe/Berlin'}     | ${'2026-03-04'} | ${'16:00'} | ${'2026-03-04 16:00 +01:00'} | ${'it comes once'}
  ${'Europe/Berlin'}     | ${'2026-03-29'} | ${'02:30'} | ${'2026-03-29 03:00 +02:00'} | ${'it is skipped: the jump'}
  ${'Europe/Berlin'}     | ${'2026-10-25'} | ${'02:30'} | ${'2026-10-25 02:30 +02:00'} | ${'it comes twice: its first'}
  ${'Europe/Berlin'}     | ${'2026-03-04'} | ${'24:00'} | ${'2026-03-05 00:00 +01:00'} | ${'24:00 is the next midnight'}
  ${'America/Sao_Paulo'} | ${'2018-11-04'} | ${'00:00'} | ${'2018-11-04 01:00 -02:00'} | ${'midnight is skipped'}
  ${'Pacific/Apia'}      | ${'2011-12-30'} | ${'12:00'} | ${'2011-12-31 00:00 +14:00'} | ${'the date is skipped'}
  ${'Pacific/Kwajalein'} | ${'1993-08-21'} | ${'12:00'} | ${'1993-08-22 00:00 +12:00'} | ${'the date is skipped'}
  ${'America/New_York'}  | ${'1950-07-01'} | ${'08:00'} | ${'1950-07-01 12:00 Z'}      | ${'it is before what is kept'}
  ${'America/New_York'}  | ${'2150-03-08'} | ${'02:30'} | ${'2150-03-08 03:00 -04:00'} | ${'it is after what is kept'}
`('in $zone $date $time is $instant, as $as', ({ zone, date, time, instant }) => {
  expect(instantAt(TimeZone.parse(zone), LocalDate.parse(date), LocalTimeOr24.parse(time))).toEqual(at(instant));
});

test('an invalid date is a mistake of the caller', () => {
  const utc = TimeZone.parse('UTC');
  expect(() => localDateAt(utc, new Date(Number.NaN))).toThrow(
    new RangeError('localDateAt: expected an instant as a valid Date, got Invalid Date'),
  );
  expect(() => localTimeAt(utc, new Date(Number.NaN))).toThrow(RangeError);
  expect(() => localDateAt(utc, new Date(8.64e15))).toThrow(RangeError);
});

test('the wall is what Intl shows, to the second around each clock change and anywhere else', () => {
  fc.assert(
    fc.property(scenes(40), ({ input, instants }) => {
      const offset = offsetIn(input.timeZone as string);
      const zone = zoneOf(input.timeZone as TimeZone);
      for (const ms of instants) expect(zone.offsetAt(ms)).toBe(offset(ms));
      const change = clockChangesIn(input.timeZone as string, new Date(instants[0]!).getUTCFullYear())[0];
      for (const ms of change === undefined ? [] : [change - 1000, change - 1, change, change + 1]) {
        expect(zone.offsetAt(ms)).toBe(offset(ms));
      }
    }),
    runs(150),
  );
});

test('a wall time that is shown is found again, at its first coming', () => {
  fc.assert(
    fc.property(scenes(40), ({ input, instants }) => {
      const zone = zoneOf(input.timeZone as TimeZone);
      for (const ms of instants) {
        const wall = zone.wallAt(ms);
        const first = zone.instantOf(wall);
        expect(first).toBeLessThanOrEqual(ms);
        expect(zone.wallAt(first)).toBe(wall);
      }
    }),
    runs(100),
  );
});
