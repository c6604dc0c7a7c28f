import { fitsOneValue, withinSize } from '../../../forge-app/src/storage/within-size';

const kib = (n: number) => 'x'.repeat(n * 1024);

test.each`
  when                               | sizes            | kept
  ${'all fit'}                       | ${[10, 20, 30]}  | ${[10, 20, 30]}
  ${'the oldest do not'}             | ${[90, 90, 90]}  | ${[90, 90]}
  ${'one in between is large'}       | ${[10, 190, 20]} | ${[20]}
  ${'the latest alone is too large'} | ${[10, 230]}     | ${[230]}
  ${'there are none'}                | ${[]}            | ${[]}
`('$when: $sizes gives $kept', ({ sizes, kept }) => {
  expect(withinSize((sizes as number[]).map(kib)).map((text) => text.length / 1024)).toEqual(kept);
});

test('one value takes bytes, not characters', () => {
  expect(fitsOneValue(kib(150))).toBe(true);
  expect(fitsOneValue('日'.repeat(150 * 1024))).toBe(false);
});
