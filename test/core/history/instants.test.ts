import { msOfIsoInstant, msOfWall } from '../../../core/src/history/instants';

test.each`
  what                         | text                                | instant
  ${'as Jira writes it'}       | ${'2015-04-24T12:04:05.000+0000'}   | ${'2015-04-24T12:04:05.000Z'}
  ${'with an offset'}          | ${'2026-03-02T10:00:00.250+0130'}   | ${'2026-03-02T08:30:00.250Z'}
  ${'as Linear writes it'}     | ${'2024-05-14T08:53:33.123Z'}       | ${'2024-05-14T08:53:33.123Z'}
  ${'without a fraction'}      | ${'2024-05-14T08:53:33-05:00'}      | ${'2024-05-14T13:53:33.000Z'}
  ${'without seconds'}         | ${'2024-05-14T08:53Z'}              | ${'2024-05-14T08:53:00.000Z'}
  ${'on a leap day'}           | ${'2024-02-29T00:00:00.000+0000'}   | ${'2024-02-29T00:00:00.000Z'}
  ${'finer than milliseconds'} | ${'2024-02-29T00:00:00.123456789Z'} | ${'2024-02-29T00:00:00.123Z'}
`('an instant $what is read', ({ text, instant }) => {
  expect(new Date(msOfIsoInstant(text)).toISOString()).toBe(instant);
});

test.each([
  '',
  'yesterday',
  '2026-03-02',
  '2026-03-02T10:00:00',
  '2026-02-30T10:00:00Z',
  '2026-13-01T10:00:00Z',
  '2026-03-02T24:00:00Z',
  '2026-03-02T10:60:00Z',
  '2026-03-02T10:00:00+19:00',
  ' 2026-03-02T10:00:00Z',
  '2026-03-02T10:00:00Z and more',
  '1800-03-02T10:00:00Z',
])('%j is no instant', (text) => {
  expect(msOfIsoInstant(text)).toBeNaN();
});

test('a wall time that does not exist is none', () => {
  expect(msOfWall(2026, 2, 29, 9, 0)).toBeNaN();
  expect(msOfWall(2024, 2, 29, 9, 0)).toBe(Date.UTC(2024, 1, 29, 9));
  expect(msOfWall(1900, 2, 29, 9, 0)).toBeNaN();
});
