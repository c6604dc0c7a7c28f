import fc from 'fast-check';
import { TimeQueue } from '../../../core/src/backtest/time-queue';
import { runs } from '../../support/runs';

test('comes out in order of time, then rank, then as it was put in', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(2))), (entries) => {
      const queue = new TimeQueue<number>();
      entries.forEach(([ms, rank], i) => {
        queue.put(ms, rank, i);
      });
      const order = entries
        .map((_, i) => i)
        .sort((a, b) => entries[a]![0] - entries[b]![0] || entries[a]![1] - entries[b]![1] || a - b);
      expect(order.map(() => queue.take())).toEqual(order);
      expect([queue.take(), queue.nextMs]).toEqual([undefined, Number.POSITIVE_INFINITY]);
    }),
    runs(200),
  );
});
