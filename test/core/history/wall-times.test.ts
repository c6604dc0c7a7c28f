import { provenOrder, readWallTime } from '../../../core/src/history/wall-times';

test.each`
  profile                   | text                       | wall
  ${"Jira's default"}       | ${'09/Jan/24 3:54 PM'}     | ${'2024-01-09T15:54'}
  ${'midnight'}             | ${'09/Jan/24 12:05 AM'}    | ${'2024-01-09T00:05'}
  ${'noon'}                 | ${'09/Jan/24 12:05 PM'}    | ${'2024-01-09T12:05'}
  ${'American'}             | ${'6/21/2025 16:14'}       | ${'2025-06-21T16:14'}
  ${'day first, provenly'}  | ${'21/06/2025 16:14'}      | ${'2025-06-21T16:14'}
  ${'German'}               | ${'21.06.2025 16:14'}      | ${'2025-06-21T16:14'}
  ${'German, with a name'}  | ${'09/März/24 15:54'}      | ${'2024-03-09T15:54'}
  ${'German, short'}        | ${'09.Mrz.24 15:54'}       | ${'2024-03-09T15:54'}
  ${'French'}               | ${'09/févr./24 15:54'}     | ${'2024-02-09T15:54'}
  ${'Spanish'}              | ${'09/ene/24 15:54'}       | ${'2024-01-09T15:54'}
  ${'Portuguese'}           | ${'09/dez/24 15:54'}       | ${'2024-12-09T15:54'}
  ${'Japanese'}             | ${'2024/01/09 午後3:54'}   | ${'2024-01-09T15:54'}
  ${'year first'}           | ${'2024-01-09 15:54'}      | ${'2024-01-09T15:54'}
  ${'with seconds'}         | ${'2024-01-09 15:54:30'}   | ${'2024-01-09T15:54:30'}
  ${'English, month first'} | ${'Jan 9, 2024, 3:54 PM'}  | ${'2024-01-09T15:54'}
  ${'narrow blanks'}        | ${'1/29/24, 3:54\u202fPM'} | ${'2024-01-29T15:54'}
  ${'a date alone'}         | ${'09/Jan/24'}             | ${'2024-01-09T00:00'}
  ${'the last century'}     | ${'09/Jan/99 3:54 PM'}     | ${'1999-01-09T15:54'}
  ${'same either way'}      | ${'03/03/2026 9:00'}       | ${'2026-03-03T09:00'}
`('$profile: $text is $wall on the wall', ({ text, wall }) => {
  const time = readWallTime(text);
  if (time.state !== 'wall') throw new Error(`got ${time.state}`);
  expect(new Date(time.wallMs).toISOString()).toMatch(new RegExp(`^${wall}`));
});

test.each`
  text                  | guess            | why
  ${'3/4/2026 9:30 AM'} | ${'month-first'} | ${'slashes with AM or PM are American'}
  ${'3/4/2026 9:30'}    | ${'day-first'}   | ${'slashes without are not'}
  ${'03.04.2026 9:30'}  | ${'day-first'}   | ${'dots put the day first'}
`('$text has two readings; without proof $guess, as $why', ({ text, guess }) => {
  expect(readWallTime(text)).toMatchObject({ state: 'ambiguous', guess });
});

test.each([
  'the other day',
  '',
  '31/Feb/24 3:54 PM',
  '09/Foo/24 3:54 PM',
  '13/13/2026 9:00',
  '09/Jan/24 13:54 PM',
  '9:00',
  'x'.repeat(100),
])('%j is no date', (text) => {
  expect(readWallTime(text)).toEqual({ state: 'unreadable' });
});

test('an instant keeps its offset', () => {
  expect(readWallTime('2026-03-02T10:00:00+01:00')).toEqual({ state: 'instant', atMs: Date.UTC(2026, 2, 2, 9) });
});

test.each`
  text                  | order
  ${'21/06/2025 16:14'} | ${'day-first'}
  ${'6/21/2025 16:14'}  | ${'month-first'}
  ${'6/7/2025 16:14'}   | ${null}
  ${'09/Jan/24 3:54'}   | ${null}
  ${'32/13/2025 16:14'} | ${null}
`('$text proves $order', ({ text, order }) => {
  expect(provenOrder(text)).toBe(order);
});
