import fc from 'fast-check';
import { inOrder } from '../../../core/src/issue/event-order';
import { afterEvent, createdState, type IssueState, isLate, stateOf } from '../../../core/src/issue/issue-state';
import type { IssueEvent } from '../../../core/src/issue/timeline';
import { eventLists, PEOPLE } from '../../support/arbitraries';
import { at } from '../../support/at';
import { asked, aTimeline, created, did, says, stateAfter } from '../../support/issues';
import { runs } from '../../support/runs';

const MONDAY = '2026-03-02 09:00 +01:00';
const TUESDAY = '2026-03-03 09:00 +01:00';
const WEDNESDAY = '2026-03-04 09:00 +01:00';

describe('facts', () => {
  test('an issue is known from its creation on; what is older than that is left out', () => {
    const early = did('commented', 'ada', '2026-03-01 09:00 +01:00');
    expect(stateOf(aTimeline([early, created(MONDAY)]))).toEqual(stateOf(aTimeline([created(MONDAY)])));
    expect(stateOf(aTimeline([created(TUESDAY)]), at(MONDAY))).toBeNull();
  });

  test('at an instant only that is known which had happened by then', () => {
    const events = [created(MONDAY), did('commented', 'ada', TUESDAY), did('commented', 'ada', WEDNESDAY)];
    expect(stateOf(aTimeline(events), at(TUESDAY))).toEqual(stateAfter(events.slice(0, 2)));
  });

  test('a change of status within a category leaves since when it stands there', () => {
    const state = stateAfter([
      created(MONDAY),
      did('status-changed', 'ada', TUESDAY, { status: 'Doing', category: 'started' }),
      did('status-changed', 'ada', WEDNESDAY, { status: 'In review', category: 'started' }),
    ]);
    expect(state).toMatchObject({ status: 'In review', category: 'started', categorySince: { at: at(TUESDAY) } });
  });

  test('reopening forgets who closed it and why without a record', () => {
    const closed = [
      created(MONDAY),
      did('exempted', 'ada', MONDAY),
      did('status-changed', 'ada', TUESDAY, { status: 'Done', category: 'done' }),
    ];
    expect(stateAfter(closed)).toMatchObject({ closedBy: 'ada', exemption: { code: 'duplicate' }, resumed: null });
    expect(stateAfter([...closed, did('status-changed', 'tom', WEDNESDAY)])).toMatchObject({
      closedBy: null,
      exemption: null,
      resumed: { at: at(WEDNESDAY) },
    });
  });

  test('a decision record taken out is no longer there', () => {
    const events = [created(MONDAY), did('decision-recorded', 'ada', TUESDAY)];
    expect(stateAfter(events).records).toEqual({ 'DR-1': true });
    expect(stateAfter([...events, did('decision-removed', 'ada', WEDNESDAY)]).records).toEqual({});
  });
});

describe('what counts as someone having done something', () => {
  test.each`
    what                              | event                                                                                                    | last                     | isMeaningful
    ${'a comment'}                    | ${did('commented', 'ada', TUESDAY)}                                                                      | ${['comment']}           | ${true}
    ${'a comment of someone unknown'} | ${did('commented', 'unknown', TUESDAY)}                                                                  | ${['comment']}           | ${true}
    ${'a written update'}             | ${did('update-posted', 'ada', TUESDAY)}                                                                  | ${['update']}            | ${true}
    ${'a comment that is an update'}  | ${did('commented', 'ada', TUESDAY, { reading: says({ updateKind: 'learning' }) })}                       | ${['comment', 'update']} | ${true}
    ${'a lone emoji'}                 | ${did('commented', 'ada', TUESDAY, { reading: says({ saysSomething: false }) })}                         | ${['comment']}           | ${false}
    ${'a recording without its text'} | ${did('commented', 'ada', TUESDAY, { reading: says({ saysSomething: false, updateKind: 'progress' }) })} | ${['comment']}           | ${false}
    ${'a change of status'}           | ${did('status-changed', 'ada', TUESDAY)}                                                                 | ${['status']}            | ${true}
    ${'work'}                         | ${did('work-moved', 'ada', TUESDAY)}                                                                     | ${['work']}              | ${true}
    ${'an edit'}                      | ${did('edited', 'ada', TUESDAY)}                                                                         | ${['edit']}              | ${true}
    ${'a complete record'}            | ${did('decision-recorded', 'ada', TUESDAY)}                                                              | ${['decision']}          | ${true}
    ${'half a record'}                | ${did('decision-recorded', 'ada', TUESDAY, { complete: false })}                                         | ${['edit']}              | ${true}
    ${'an assignment'}                | ${did('assigned', 'ada', TUESDAY, { to: 'ada' })}                                                        | ${[]}                    | ${true}
    ${'a review'}                     | ${did('reviewed', 'ada', TUESDAY)}                                                                       | ${[]}                    | ${true}
    ${'a label'}                      | ${did('labelled', 'ada', TUESDAY, { labels: ['x'] })}                                                    | ${[]}                    | ${false}
    ${'a reaction'}                   | ${did('reacted', 'ada', TUESDAY)}                                                                        | ${[]}                    | ${false}
    ${'a snooze'}                     | ${did('snoozed', 'ada', TUESDAY, { until: at(WEDNESDAY) })}                                              | ${[]}                    | ${false}
    ${'a move to another project'}    | ${did('moved', 'ada', TUESDAY, { key: 'OPS-1', project: 'OPS' })}                                        | ${[]}                    | ${false}
  `('$what', ({ event, last, isMeaningful }) => {
    const state = stateAfter([created(MONDAY), event]);
    expect(Object.keys(state.last)).toEqual(last);
    expect(state.meaningful.at).toEqual(at(isMeaningful ? TUESDAY : MONDAY));
  });

  test('nothing that a bot or this product does, no reaction and no label, changes when anyone last did something', () => {
    const isSilent = (event: IssueEvent) =>
      event.by.kind === 'bot' || event.by.kind === 'self' || event.kind === 'reacted' || event.kind === 'labelled';
    let silent = 0;
    fc.assert(
      fc.property(eventLists(), (events) => {
        foldedBy(events, (before, event, after) => {
          if (!isSilent(event)) return;
          silent++;
          expect([after.last, after.meaningful, after.moved]).toEqual([before.last, before.meaningful, before.moved]);
        });
      }),
      runs(200),
    );
    expect(silent).toBeGreaterThan(100);
  });

  test('no bot, label or reaction makes, answers, moves or ends an ask, apart from reopening and reassigning', () => {
    fc.assert(
      fc.property(eventLists(), (events) => {
        foldedBy(events, (before, event, after) => {
          const isBot = event.by.kind !== 'person';
          if (event.kind === 'labelled') expect(after.asks).toEqual(before.asks);
          if (!isBot || ['assigned', 'status-changed', 'restored'].includes(event.kind)) return;
          expect(after.asks).toEqual(before.asks);
        });
      }),
      runs(200),
    );
  });
});

describe('laws', () => {
  test('events in any order that respects time give the same state, and so do events that came twice', () => {
    fc.assert(
      fc.property(eventLists(), fc.nat(), (events, seed) => {
        const shuffled = events
          .map((event, i) => ({ event, order: ((i + 1) * (seed + 7919)) % 104_729 }))
          .sort((a, b) => a.order - b.order)
          .map(({ event }) => event);
        expect(stateOf(aTimeline(shuffled))).toEqual(stateOf(aTimeline(events)));
        expect(stateOf(aTimeline([...shuffled, ...events.slice(0, 3)]))).toEqual(stateOf(aTimeline(events)));
      }),
      runs(300),
    );
  });

  test('one event after another gives what the whole timeline gives', () => {
    fc.assert(
      fc.property(eventLists(), (events) => {
        let last: IssueState | null = null;
        foldedBy(events, (_, __, after) => {
          last = after;
        });
        if (last !== null) expect(last).toEqual(stateAfter(events));
      }),
      runs(200),
    );
  });

  test('a fold leaves the state before it as it was', () => {
    fc.assert(
      fc.property(eventLists(), (events) => {
        foldedBy(events, (before, event) => {
          const copy = structuredClone(before);
          afterEvent(before, event);
          expect(before).toEqual(copy);
        });
      }),
      runs(50),
    );
  });

  test('an event that belongs earlier is late, and refused by the single step', () => {
    const state = stateAfter([created(MONDAY), did('commented', 'ada', WEDNESDAY)]);
    const late = did('commented', 'raj', TUESDAY);
    expect(isLate(state, late)).toBe(true);
    expect(() => afterEvent(state, late)).toThrow(RangeError);
    expect(isLate(state, did('commented', 'ada', WEDNESDAY))).toBe(false);
    expect(afterEvent(state, did('commented', 'ada', WEDNESDAY))).toBe(state);
  });
});

describe('size', () => {
  test('ten thousand comments with questions leave no more behind than people can ask each other', () => {
    const state = longFold(10_000);
    expect(state.asks.length).toBeLessThanOrEqual(1 + PEOPLE.length * PEOPLE.length);
  });

  test('ten times the comments take about ten times as long', () => {
    longFold(2_000);
    const few = msOf(() => longFold(4_000));
    const many = msOf(() => longFold(40_000));
    expect(many / few).toBeLessThan(40);
  });
});

function longFold(comments: number): IssueState {
  const start = at(MONDAY).getTime();
  let state = createdState('i1', created(MONDAY));
  for (let i = 1; i <= comments; i++) {
    const [who, of] = [PEOPLE[i % PEOPLE.length]!, PEOPLE[(i * 3 + 1) % PEOPLE.length]!];
    const event = asked(who, new Date(start + i * 60_000), [of], i % 2 === 0 ? 'question' : 'review');
    state = afterEvent(state, { ...event, id: `c${i}` });
  }
  return state;
}

function msOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function foldedBy(
  events: readonly IssueEvent[],
  look: (before: IssueState, event: IssueEvent, after: IssueState) => void,
): void {
  let state: IssueState | null = null;
  for (const event of inOrder(events)) {
    if (state === null) {
      if (event.kind === 'created') state = createdState('i1', event);
      continue;
    }
    const before: IssueState = state;
    state = afterEvent(before, event);
    look(before, event, state);
  }
}
