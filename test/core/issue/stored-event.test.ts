import fc from 'fast-check';
import { Instant, StoredEvent } from '../../../core/src/issue/stored-event';
import type { IssueEvent } from '../../../core/src/issue/timeline';
import { eventLists } from '../../support/arbitraries';
import { at } from '../../support/at';
import { runs } from '../../support/runs';

const stored = (event: unknown) => JSON.parse(JSON.stringify(event)) as unknown;

test('an event that was stored comes back as it was', () => {
  const kinds = new Set<IssueEvent['kind']>();
  fc.assert(
    fc.property(eventLists(30), (events) => {
      for (const event of events) {
        kinds.add(event.kind);
        expect(StoredEvent.parse(stored(event))).toEqual(event);
      }
    }),
    runs(200),
  );
  expect([...kinds].sort()).toEqual(expect.arrayContaining(['assigned', 'commented', 'created', 'status-changed']));
  expect(kinds.size).toBeGreaterThan(12);
});

test.each`
  what                    | event
  ${'a kind unheard of'}  | ${{ kind: 'sold', at: '2026-03-02T09:00:00.000Z', by: { kind: 'self' }, id: 'e1' }}
  ${'no instant'}         | ${{ kind: 'removed', by: { kind: 'self' }, id: 'e1' }}
  ${'a date, no instant'} | ${{ kind: 'removed', at: '2026-03-02', by: { kind: 'self' }, id: 'e1' }}
  ${'a part missing'}     | ${{ kind: 'snoozed', at: '2026-03-02T09:00:00.000Z', by: { kind: 'self' }, id: 'e1' }}
`('refused: $what', ({ event }: { event: unknown }) => {
  expect(StoredEvent.safeParse(event).success).toBe(false);
});

test('an instant is read to the millisecond', () => {
  const instant = at('2026-03-29 03:00 +02:00');
  expect(Instant.parse(instant.toISOString())).toEqual(instant);
});
