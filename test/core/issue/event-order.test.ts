import fc from 'fast-check';
import { compareEvents, inOrder } from '../../../core/src/issue/event-order';
import { eventLists } from '../../support/arbitraries';
import { created, did } from '../../support/issues';
import { runs } from '../../support/runs';

const NOON = '2026-03-04 12:00 +01:00';

test.each`
  what                                           | first                                               | second
  ${'the earlier one'}                           | ${did('removed', 'ada', '2026-03-04 11:59 +01:00')} | ${did('commented', 'ada', NOON)}
  ${'of one instant, the creation'}              | ${created(NOON)}                                    | ${did('assigned', 'ada', NOON)}
  ${'of one instant, the field before the word'} | ${did('assigned', 'ada', NOON, { id: 'z' })}        | ${did('commented', 'ada', NOON, { id: 'a' })}
  ${'of one instant, the word before the close'} | ${did('commented', 'ada', NOON, { id: 'z' })}       | ${did('status-changed', 'ada', NOON, { id: 'a' })}
  ${'of one instant and kind, the smaller id'}   | ${did('commented', 'ada', NOON, { id: 'a' })}       | ${did('commented', 'ada', NOON, { id: 'b' })}
`('first comes $what', ({ first, second }) => {
  expect(compareEvents(first, second)).toBeLessThan(0);
  expect(inOrder([second, first])).toEqual([first, second]);
});

test('an event that came twice is there once', () => {
  const comment = did('commented', 'ada', NOON);
  expect(inOrder([comment, created('2026-03-04 09:00 +01:00'), { ...comment }])).toHaveLength(2);
});

test('whatever order events come in, they are folded in one order', () => {
  fc.assert(
    fc.property(eventLists(), fc.integer(), (events, seed) => {
      const shuffled = [...events].sort((a, b) => hash(a.id, seed) - hash(b.id, seed));
      expect(inOrder(shuffled)).toEqual(inOrder(events));
      expect(inOrder([...shuffled, ...events])).toEqual(inOrder(events));
    }),
    runs(200),
  );
});

function hash(text: string, seed: number): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + seed) % 65_521, 7);
}
