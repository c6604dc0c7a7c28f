import { bar, sparkline } from '../../../cli/src/terminal/chart';
import { ASCII, UNICODE } from '../../../cli/src/terminal/glyphs';

test.each`
  value  | whole   | unicode   | ascii
  ${10}  | ${10}   | ${'████'} | ${'####'}
  ${5}   | ${10}   | ${'██'}   | ${'##'}
  ${3}   | ${10}   | ${'█▎'}   | ${'#'}
  ${1}   | ${9999} | ${'▏'}    | ${'#'}
  ${0}   | ${10}   | ${''}     | ${''}
  ${20}  | ${10}   | ${'████'} | ${'####'}
  ${1}   | ${0}    | ${''}     | ${''}
  ${NaN} | ${10}   | ${''}     | ${''}
`('a bar of $value out of $whole', ({ value, whole, unicode, ascii }) => {
  expect([bar(value, whole, 4, UNICODE), bar(value, whole, 4, ASCII)]).toEqual([unicode, ascii]);
});

test.each`
  values          | line
  ${[1, 4, 8]}    | ${'▁▄█'}
  ${[0, 1, 1000]} | ${' ▁█'}
  ${[5, 5]}       | ${'██'}
  ${[0, 0]}       | ${'  '}
  ${[]}           | ${''}
`('a sparkline of $values', ({ values, line }) => {
  expect(sparkline(values, UNICODE)).toBe(line);
});
