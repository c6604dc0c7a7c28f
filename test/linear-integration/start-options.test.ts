import { asksForHelp, clockFrom, readStartOptions } from '../../linear-integration/src/start-options';
import { at } from '../support/at';

test('nothing said: the clock of the machine', () => {
  expect(readStartOptions([], 'demo')).toEqual({ outcome: 'options', at: null });
  expect(readStartOptions([], 'app')).toEqual({ outcome: 'options', at: null });
});

test.each([
  [['--at', '2026-03-04T09:00Z']],
  [['--at=2026-03-04T09:00Z']],
  [['--at', '2026-03-04T10:00:00+01:00']],
  [['--at', '2026-03-04T09:00:00.000Z']],
])('%j is that instant', (args) => {
  expect(readStartOptions(args, 'demo')).toEqual({ outcome: 'options', at: at('2026-03-04 10:00 +01:00') });
});

const NO_INSTANT = /^--at: expected an ISO instant .*such as 2026-03-04T13:00Z; got /;
test.each`
  what                       | args                                  | linear       | line
  ${'a day'}                 | ${['--at', '2026-03-04']}             | ${'demo'}    | ${NO_INSTANT}
  ${'no zone'}               | ${['--at', '2026-03-04T09:00']}       | ${'demo'}    | ${NO_INSTANT}
  ${'a day that is none'}    | ${['--at', '2026-02-30T09:00Z']}      | ${'demo'}    | ${NO_INSTANT}
  ${'words'}                 | ${['--at', 'tomorrow']}               | ${'demo'}    | ${/; got "tomorrow"$/}
  ${'nothing after it'}      | ${['--at']}                           | ${'demo'}    | ${/; got nothing$/}
  ${'before all zones'}      | ${['--at', '1969-12-31T09:00Z']}      | ${'demo'}    | ${NO_INSTANT}
  ${'another option'}        | ${['--port', '1']}                    | ${'demo'}    | ${/^--port: expected nothing, or --at/}
  ${'more than it takes'}    | ${['--at', '2026-03-04T09:00Z', 'x']} | ${'demo'}    | ${/^x: expected nothing, or --at/}
  ${'an API key'}            | ${['--at', '2026-03-04T09:00Z']}      | ${'api-key'} | ${/^--at: expected no credentials for Linear/}
  ${'credentials of an app'} | ${['--at', '2026-03-04T09:00Z']}      | ${'app'}     | ${/^--at: expected no credentials for Linear/}
`('$what is refused in one line', ({ args, linear, line }) => {
  const read = readStartOptions(args, linear);
  if (read.outcome !== 'problems') throw new Error('expected problems');
  expect(read.problems).toEqual([expect.stringMatching(line)]);
});

test('the clock begins there and goes on', () => {
  let now = at('2026-11-21 12:00 +00:00');
  const clock = clockFrom(at('2026-03-04 09:00 +00:00'), () => now);
  expect(clock()).toEqual(at('2026-03-04 09:00 +00:00'));
  now = at('2026-11-21 12:05 +00:00');
  expect(clock()).toEqual(at('2026-03-04 09:05 +00:00'));
});

test('without an instant it is the clock itself', () => {
  const clock = () => at('2026-11-21 12:00 +00:00');
  expect(clockFrom(null, clock)).toBe(clock);
});

test.each`
  args                                   | asks
  ${['--help']}                          | ${true}
  ${['--at', '2026-03-04T09:00Z', '-h']} | ${true}
  ${[]}                                  | ${false}
  ${['--at', '2026-03-04T09:00Z']}       | ${false}
`('$args asks how it is called: $asks', ({ args, asks }) => {
  expect(asksForHelp(args)).toBe(asks);
});
