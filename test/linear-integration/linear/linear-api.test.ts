import { VIEWER } from '../../../linear-integration/src/linear/documents';
import { linearApi } from '../../../linear-integration/src/linear/linear-api';
import type { LinearRequestFailed } from '../../../linear-integration/src/linear/linear-failure';
import { requestBudget } from '../../../linear-integration/src/linear/request-budget';
import { stableId } from '../../../linear-integration/src/linear/stable-id';
import { at } from '../../support/at';
import { aDouble, clockAt, rawClientOf, stopDoubles } from '../../support/linear-double';

afterEach(stopDoubles);

const now = at('2026-03-04 10:00 +01:00');

async function opened() {
  const clock = clockAt('2026-03-04 10:00 +01:00');
  const demo = await aDouble({ clock });
  const waits: number[] = [];
  const prices: (number | null)[] = [];
  const api = linearApi({
    client: rawClientOf(demo),
    budget: requestBudget(),
    clock,
    sleep: async (ms) => void waits.push(ms),
    onAnswered: (_, complexity) => prices.push(complexity),
  });
  const ask = () =>
    api.request(VIEWER, {}, 'nudge').then(
      ({ viewer }) => viewer.name,
      (error: unknown) => (error as LinearRequestFailed).failure,
    );
  return { demo, ask, waits, prices, clock };
}

test('an answer comes with its price', async () => {
  const { ask, prices } = await opened();
  expect(await ask()).toBe('Ada');
  expect(prices[0]).toBeGreaterThan(0);
});

test.each(['code', 'type'] as const)(
  'a rate limit told by %s says until when, and nothing is tried again',
  async (shape) => {
    const { demo, ask, waits } = await opened();
    demo.faults.add({ fault: { kind: 'rate-limited', shape, retryAfterSeconds: 90 } });
    expect(await ask()).toEqual({ kind: 'rate-limited', retryAt: new Date(now.getTime() + 90_000) });
    expect(waits).toEqual([]);
  },
);

test.each([
  ['a server error', { kind: 'status', status: 503 }],
  ['a connection that breaks', { kind: 'no-answer' }],
  ['an answer that is lost', { kind: 'answer-lost' }],
] as const)('%s is tried again, more patiently each time', async (_, fault) => {
  const { demo, ask, waits } = await opened();
  demo.faults.add({ fault, times: 2 });
  expect(await ask()).toBe('Ada');
  expect(waits).toEqual([500, 2_000]);
  demo.faults.add({ fault, times: 4 });
  expect(await ask()).toMatchObject({ kind: 'no-answer' });
});

test('a token that is gone is told as that, and not tried again', async () => {
  const { demo, ask, waits } = await opened();
  demo.faults.add({ fault: { kind: 'not-signed-in' } });
  expect(await ask()).toEqual({ kind: 'not-signed-in' });
  expect(waits).toEqual([]);
});

const headers = (remaining: number, resetAt = now.getTime() + 60_000) =>
  new Headers({
    'x-ratelimit-requests-limit': '1000',
    'x-ratelimit-requests-remaining': String(remaining),
    'x-ratelimit-requests-reset': String(resetAt),
  });

test.each`
  remaining | gate     | nudge    | background
  ${1000}   | ${false} | ${false} | ${false}
  ${400}    | ${false} | ${false} | ${true}
  ${200}    | ${false} | ${true}  | ${true}
  ${0}      | ${true}  | ${true}  | ${true}
`('with $remaining of 1000 requests left', ({ remaining, ...waits }) => {
  const budget = requestBudget();
  budget.learn(headers(remaining));
  for (const urgency of ['gate', 'nudge', 'background'] as const)
    expect([urgency, budget.waitUntil(urgency, now) !== null]).toEqual([urgency, waits[urgency]]);
  // Once the hour is over, what was learned counts for nothing.
  expect(budget.waitUntil('background', new Date(now.getTime() + 60_001))).toBeNull();
});

test('an id made from what it names: the same again, another for anything else, in the form of a random one', () => {
  const id = stableId('w', 'nudge', 'i1/answer/e1', 'ada');
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(stableId('w', 'nudge', 'i1/answer/e1', 'ada')).toBe(id);
  const others = [
    stableId('v', 'nudge', 'i1/answer/e1', 'ada'),
    stableId('w', 'nudge', 'i1/answer/e1ada'),
    stableId('w', 'nudge', 'i1/answer/e1', 'tom'),
  ];
  expect(new Set([id, ...others]).size).toBe(4);
});
