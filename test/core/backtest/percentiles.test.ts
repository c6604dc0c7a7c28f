import { ascending, percentile } from '../../../core/src/backtest/percentiles';

test.each`
  values                     | share   | value
  ${[]}                      | ${0.5}  | ${null}
  ${[7]}                     | ${0.95} | ${7}
  ${[1, 2, 3, 4]}            | ${0.25} | ${2}
  ${[1, 2, 3, 4]}            | ${0.5}  | ${3}
  ${[1, 2, 3, 4]}            | ${0.75} | ${4}
  ${[10, 9, 1, 2, 30, 0.25]} | ${0.5}  | ${9}
  ${[1, 2, 3]}               | ${1}    | ${3}
`('of $values the $share is $value', ({ values, share, value }) => {
  expect(percentile(ascending(values), share)).toBe(value);
});
