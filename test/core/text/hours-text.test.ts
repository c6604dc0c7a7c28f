import { WorkingCalendarInput } from '../../../core/src/calendar/working-calendar-input';
import { datedHoursText, hoursText } from '../../../core/src/text/hours-text';

const reader = (locale: string) => ({ locale, timeZone: 'UTC' });
const week = (weeklyHours: Record<string, string[]>) =>
  WorkingCalendarInput.parse({ timeZone: 'Europe/Berlin', weeklyHours });
const DAY = ['09:00-17:00'];

test.each`
  hours                                                               | text
  ${{ mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY }}             | ${'Mon–Fri 09:00–17:00 (Europe/Berlin)'}
  ${{ tue: DAY, wed: DAY, thu: DAY, fri: DAY }}                       | ${'Tue–Fri 09:00–17:00 (Europe/Berlin)'}
  ${{ mon: DAY, wed: DAY, fri: DAY }}                                 | ${'Mon, Wed, Fri 09:00–17:00 (Europe/Berlin)'}
  ${{ mon: DAY, tue: DAY, wed: ['09:00-12:00'], thu: DAY, fri: DAY }} | ${'Mon–Tue, Thu–Fri 09:00–17:00; Wed 09:00–12:00 (Europe/Berlin)'}
  ${{ mon: ['09:00-12:00', '13:00-17:00'] }}                          | ${'Mon 09:00–12:00, 13:00–17:00 (Europe/Berlin)'}
  ${{ mon: ['22:00-06:00'] }}                                         | ${'Mon 22:00–06:00 the next day (Europe/Berlin)'}
  ${{ mon: ['18:00-24:00'] }}                                         | ${'Mon 18:00–00:00 (Europe/Berlin)'}
  ${{}}                                                               | ${'none (Europe/Berlin)'}
`('$text', ({ hours, text }) => {
  expect(hoursText(reader('en'), week(hours))).toBe(text);
});

test('a week begins where the reader’s begins', () => {
  const sundayToThursday = week({ sun: DAY, mon: DAY, tue: DAY, wed: DAY, thu: DAY });
  expect(hoursText(reader('en'), sundayToThursday)).toContain('Mon–Thu, Sun');
  expect(hoursText(reader('en-US'), sundayToThursday)).toContain('Sun–Thu');
});

test('weeks in turn', () => {
  const input = WorkingCalendarInput.parse({
    timeZone: 'Europe/Berlin',
    alternatingWeeks: { startsOn: '2026-01-05', weeks: [{ mon: DAY }, { tue: DAY }] },
  });
  expect(hoursText(reader('en'), input)).toBe(
    '2 weeks in turn from 5 January 2026: week 1: Mon 09:00–17:00; week 2: Tue 09:00–17:00 (Europe/Berlin)',
  );
});

test('single days in order of their dates', () => {
  const { dateHours } = WorkingCalendarInput.parse({
    timeZone: 'UTC',
    weeklyHours: {},
    dateHours: { '2026-12-31': [], '2026-12-24': ['09:00-12:00'] },
  });
  expect(datedHoursText(reader('en'), dateHours)).toBe('24 December 2026 09:00–12:00; 31 December 2026 none');
});
