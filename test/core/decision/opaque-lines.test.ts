import { opaqueLines, trimBlankLines } from '../../../core/src/decision/opaque-lines';

/** `x` where a line is inside code or a comment, `.` where it is not; `!` at the end when something is still open. */
function marks(text: string): string {
  const { opaque, endsOpen } = opaqueLines(text.split('\n'));
  return opaque.map((isOpaque) => (isOpaque ? 'x' : '.')).join('') + (endsOpen ? '!' : '');
}

test.each`
  what                                      | text                       | expected
  ${'a fence'}                              | ${'a\n```\nb\n```\nc'}     | ${'.xxx.'}
  ${'a fence with a language'}              | ${'```ts\nb\n```'}         | ${'xxx'}
  ${'a shorter fence does not close'}       | ${'````\n```\nb\n````\nc'} | ${'xxxx.'}
  ${'a longer fence does'}                  | ${'```\nb\n`````\nc'}      | ${'xxx.'}
  ${'another kind of fence does not close'} | ${'```\n~~~\n```\nc'}      | ${'xxx.'}
  ${'a fence with words does not close'}    | ${'```\n``` ts\n```'}      | ${'xxx'}
  ${'a fence that never closes'}            | ${'```\nb'}                | ${'xx!'}
  ${'two backticks are none'}               | ${'``\nb'}                 | ${'..'}
  ${'code within a line is none'}           | ${'``` a ``` b\nc'}        | ${'..'}
  ${'four spaces are code already'}         | ${'    ```\nb'}            | ${'..'}
  ${'a comment'}                            | ${'<!--\nb\n-->\nc'}       | ${'xxx.'}
  ${'a comment of one line'}                | ${'<!-- b -->\nc'}         | ${'..'}
  ${'a comment that never closes'}          | ${'<!-- b\nc'}             | ${'xx!'}
  ${'a fence in a comment'}                 | ${'<!--\n```\n-->\nc'}     | ${'xxx.'}
  ${'a comment in a fence'}                 | ${'```\n<!--\n```\nc'}     | ${'xxx.'}
`('$what', ({ text, expected }) => {
  expect(marks(text)).toBe(expected);
});

test('blank lines go at the ends only, and indents stay', () => {
  expect(trimBlankLines(['', ' ', '    code', '', 'b  ', '\t', ''])).toBe('    code\n\nb  ');
  expect(trimBlankLines(['', ' '])).toBe('');
});
