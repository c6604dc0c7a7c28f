import fc from 'fast-check';
import { clipped, covers, union, without } from '../../../core/src/calendar/wall-intervals';
import { runs } from '../../support/runs';

test('what touches or overlaps is one; what is empty or reversed is nothing', () => {
  expect(union([5, 7, 1, 3, 3, 4, 6, 9, 12, 12, 20, 15])).toEqual([1, 4, 5, 9]);
});

test('holes are taken out', () => {
  expect(without([1, 10], [2, 3, 5, 6])).toEqual([1, 2, 3, 5, 6, 10]);
  expect(without([1, 10], [0, 20])).toEqual([]);
  expect(without([1, 4, 6, 9], [3, 7])).toEqual([1, 3, 7, 9]);
});

test('clipping keeps what is inside, moved', () => {
  expect(clipped([1, 4, 6, 9], 2, 8, 100)).toEqual([102, 104, 106, 108]);
  expect(clipped([1, 4], 4, 9)).toEqual([]);
});

test('law: a value is in the result exactly if it is in the one and not in the other', () => {
  const stretches = fc
    .array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 })
    .map((list) => list.slice(0, list.length & ~1));
  const inAny = (list: readonly number[], value: number) =>
    list.some((start, i) => i % 2 === 0 && start <= value && value < list[i + 1]!);
  fc.assert(
    fc.property(stretches, stretches, (some, holes) => {
      const left = without(union(some), union(holes));
      for (let value = 0; value <= 30; value++) {
        expect(covers(union(some), value)).toBe(inAny(some, value));
        expect(covers(left, value)).toBe(inAny(some, value) && !inAny(holes, value));
      }
    }),
    runs(300),
  );
});
