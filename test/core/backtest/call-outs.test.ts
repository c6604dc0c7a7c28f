import { callOutsOf } from '../../../core/src/backtest/call-outs';

test('over 40 %, the worst first; exactly 40 % and nothing looked at are not', () => {
  const found = callOutsOf([
    { norm: 'at-it', items: 10, fires: 4 },
    { norm: 'over-it', items: 1000, fires: 401 },
    { norm: 'all', items: 3, fires: 3 },
    { norm: 'none', items: 0, fires: 0 },
  ]);
  expect(found.map(({ norm, share }) => `${norm} ${share}`)).toEqual(['all 1', 'over-it 0.401']);
});
