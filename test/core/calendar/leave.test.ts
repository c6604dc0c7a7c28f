import { withLeave } from '../../../core/src/calendar/leave';
import { addWorkingMinutes, nextWorkingTime, workingMinutesBetween } from '../../../core/src/calendar/working-time';
import { PlaybookError } from '../../../core/src/problem';
import { at } from '../../support/at';
import { aCalendar, NIGHT_WEEK } from '../../support/calendars';

test('no shift starts on leave, its last date included', () => {
  const away = withLeave(aCalendar(), [{ from: '2026-03-05', to: '2026-03-10' }]);
  expect(addWorkingMinutes(away, at('2026-03-04 16:00 +01:00'), 61)).toEqual(at('2026-03-11 09:01 +01:00'));
});

test('the night before leave still runs into it', () => {
  const away = withLeave(aCalendar({ weeklyHours: NIGHT_WEEK }), [{ from: '2026-03-05', to: '2026-03-05' }]);
  expect(workingMinutesBetween(away, at('2026-03-05 00:00 +01:00'), at('2026-03-06 12:00 +01:00'))).toBe(360);
  expect(nextWorkingTime(away, at('2026-03-05 06:00 +01:00'))).toEqual(at('2026-03-06 22:00 +01:00'));
});

test('leave adds up with what the calendar has, and is shared as any calendar is', () => {
  const [first, second] = [
    { from: '2026-03-05', to: '2026-03-05' },
    { from: '2026-03-09', to: '2026-03-09' },
  ];
  const both = withLeave(withLeave(aCalendar(), [first]), [second]);
  expect(both).toBe(withLeave(aCalendar({ leave: [first] }), [second]));
  expect(both).toBe(aCalendar({ leave: [second, first] }));
  expect(withLeave(aCalendar(), [])).toBe(aCalendar());
});

test('bad leave is refused, with all its problems', () => {
  const refuse = () =>
    withLeave(aCalendar(), [
      { from: '2026-02-30', to: '2026-03-05' },
      { from: '2026-03-05', to: '2026-03-04' },
    ]);
  expect(refuse).toThrow(PlaybookError);
  expect(refuse).toThrow(
    '0.from: got "2026-02-30"; expected a date that exists, such as 2026-03-04\n1.to: got "2026-03-04"; expected a date not before its from',
  );
});
