import { instant } from '../../../cli/src/input/instant';
import { at } from '../../support/at';

test.each`
  written                          | means
  ${'2026-03-06T16:00+01:00'}      | ${'2026-03-06 16:00 +01:00'}
  ${'2026-03-06 16:00 +01:00'}     | ${'2026-03-06 16:00 +01:00'}
  ${'2026-03-06T16:00:30.5-0330'}  | ${'2026-03-06 16:00:30.5 -03:30'}
  ${'2026-03-06T15:00Z'}           | ${'2026-03-06 15:00 Z'}
  ${'2024-02-29T00:00z'}           | ${'2024-02-29 00:00 Z'}
  ${'2026-03-06T15:00:00.123456Z'} | ${'2026-03-06 15:00:00.123 Z'}
`('$written is $means', ({ written, means }) => {
  expect(instant(written)).toEqual(at(means));
});

test.each`
  written                     | because
  ${'2026-03-06T16:00'}       | ${/has no offset; expected .*2026-03-06T16:00\+01:00/}
  ${'2026-03-06'}             | ${/has no offset/}
  ${'2026-02-30T10:00Z'}      | ${/is no instant/}
  ${'2026-13-01T10:00Z'}      | ${/is no instant/}
  ${'2026-03-06T25:00Z'}      | ${/is no instant/}
  ${'2026-03-06T10:00+99:00'} | ${/is no instant/}
  ${'yesterday'}              | ${/is no instant/}
  ${''}                       | ${/is no instant/}
  ${'1772809200000'}          | ${/is no instant/}
`('$written is refused', ({ written, because }) => {
  expect(() => instant(written)).toThrow(because);
});
