import { getAppContext } from '@forge/api';
import { InvocationError, Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';
import { at } from '../../support/at';
import { chance } from '../../support/forge/chance';
import { type ForgeDouble, forgeDouble } from '../../support/forge/forge-double';
import type { AppModule, SiteOptions } from '../../support/forge/forge-site';

/** How the double runs functions: deadlines, queues, triggers, crashes. */
let forge: ForgeDouble;
let now = at('2026-03-02 09:00 Z');
let app: AppModule = {};

beforeEach(() => {
  now = at('2026-03-02 09:00 Z');
  forge = forgeDouble({ app: () => app, now: () => now });
});
afterEach(() => forge.close());

const installed = (functions: AppModule, options: SiteOptions = {}) => {
  app = functions;
  return forge.install(options);
};
const minutes = (count: number) => {
  now = new Date(now.getTime() + count * 60_000);
};

test('a resolver is told who asks by the platform, whatever the page claims', async () => {
  const resolver = new Resolver();
  resolver.define('who', ({ payload, context }) => ({
    payload,
    accountId: context.accountId,
    extension: context.extension,
  }));
  const site = installed({ panelResolver: resolver.getDefinitions() });
  const caller = { accountId: 'ada', extension: { issue: { key: 'A-1' } } };
  expect(await site.invoke('panel-resolver', 'who', { accountId: 'tom' }, caller)).toEqual({
    payload: { accountId: 'tom' },
    accountId: 'ada',
    extension: { issue: { key: 'A-1' } },
  });
});

test('a function is cut off at its deadline, and what it did before stays done', async () => {
  const site = installed({
    async onEvent() {
      for (let i = 0; ; i++) await kvs.set(`k${i}`, i);
    },
  });
  const [outcome] = await site.trigger({ eventType: 'avi:jira:updated:issue' });
  expect(outcome).toMatchObject({ outcome: 'timed-out', elapsedMs: 25_000 });
  expect(site.storage.keys().length).toBeGreaterThan(1000);
});

test('calls side by side take the time of the slowest', async () => {
  let left = 0;
  const site = installed({
    async onEvent() {
      await Promise.all(Array.from({ length: 50 }, (_, i) => kvs.set(`k${i}`, i)));
      left = getAppContext().invocationRemainingTimeInMillis();
    },
  });
  await site.trigger({ eventType: 'avi:jira:updated:issue' });
  expect(left).toBe(24_980);
});

test('what a schedule runs has the time that the manifest gives it', async () => {
  let left = 0;
  const site = installed({
    dueSweep() {
      left = getAppContext().invocationRemainingTimeInMillis();
    },
  });
  await site.schedule('due-sweep');
  expect(left).toBe(300_000);
});

test('the app’s own events are kept from it', async () => {
  let seen = 0;
  const site = installed({ onEvent: () => void seen++ });
  await site.trigger({ eventType: 'avi:jira:updated:issue', selfGenerated: true });
  await site.trigger({ eventType: 'avi:jira:updated:issue', selfGenerated: false });
  await site.trigger({ eventType: 'avi:jira:viewed:issue' });
  expect(seen).toBe(1);
});

test('a trigger that asks for it is run again, four times at most', async () => {
  let runs = 0;
  const site = installed({
    onEvent() {
      runs += 1;
      return new InvocationError({ retryAfter: 5 } as never);
    },
  });
  await site.trigger({ eventType: 'avi:jira:updated:issue' });
  expect(runs).toBe(5);
});

describe('queues', () => {
  const push = (events: { body: Record<string, unknown>; delayInSeconds?: number }[]) => ({
    onEvent: () => new Queue({ key: 'nudge' }).push(events),
  });

  test('an event arrives when its delay is over', async () => {
    const seen: unknown[] = [];
    const site = installed({
      ...push([{ body: { a: 1 } }, { body: { a: 2 }, delayInSeconds: 120 }]),
      nudgeConsumer: ({ body }: { body: unknown }) => void seen.push(body),
    });
    await site.trigger({ eventType: 'avi:jira:updated:issue' });
    await site.drain();
    expect(seen).toEqual([{ a: 1 }]);
    minutes(2);
    await site.drain();
    expect(seen).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test('an event comes again when it is asked for, and when its run was cut short', async () => {
    const retries: unknown[] = [];
    const site = installed({
      ...push([{ body: { a: 1 } }]),
      async nudgeConsumer({ retryContext }: { retryContext?: { retryCount: number } }) {
        retries.push(retryContext?.retryCount ?? 0);
        if (retries.length === 1) return new InvocationError({ retryAfter: 30 } as never);
        if (retries.length === 2) for (;;) await kvs.set('x', 1);
        return undefined;
      },
    });
    await site.trigger({ eventType: 'avi:jira:updated:issue' });
    for (let i = 0; i < 4; i++) {
      await site.drain();
      minutes(1);
    }
    expect(retries).toEqual([0, 1, 2]);
  });

  test('an event whose consumer throws is gone', async () => {
    const site = installed({
      ...push([{ body: { a: 1 } }]),
      nudgeConsumer: () => Promise.reject(new Error('no')),
    });
    await site.trigger({ eventType: 'avi:jira:updated:issue' });
    await site.drain();
    minutes(60);
    expect(await site.drain()).toBe(0);
    expect(site.runs.at(-1)).toMatchObject({ functionKey: 'nudge-consumer', outcome: 'threw' });
  });

  test('with faults some arrive twice, in any order, the same each time for the same seed', async () => {
    const arrive = async () => {
      const seen: unknown[] = [];
      const faults = { random: chance(7), duplicated: 0.3, shuffled: true, lateSeconds: 60 };
      const site = installed(
        {
          ...push(Array.from({ length: 20 }, (_, i) => ({ body: { i } }))),
          nudgeConsumer: ({ body }: { body: { i: number } }) => void seen.push(body.i),
        },
        { queueFaults: faults },
      );
      await site.trigger({ eventType: 'avi:jira:updated:issue' });
      minutes(3);
      await site.drain();
      return seen;
    };
    const seen = await arrive();
    expect(seen.length).toBeGreaterThan(20);
    expect(new Set(seen).size).toBe(20);
    expect(seen).not.toEqual([...(seen as number[])].sort((a, b) => a - b));
    expect(await arrive()).toEqual(seen);
  });

  test('more than five hundred events a minute, and a body too big, are refused', async () => {
    const site = installed({
      async onEvent() {
        for (let i = 0; i < 11; i++)
          await new Queue({ key: 'nudge' }).push(Array.from({ length: 50 }, () => ({ body: {} })));
      },
    });
    const [outcome] = await site.trigger({ eventType: 'avi:jira:updated:issue' });
    expect(outcome).toMatchObject({
      outcome: 'threw',
      error: expect.objectContaining({ message: 'Too many requests.' }),
    });
    expect(site.queue.counts.pushed).toBe(500);
  });
});

test.each([
  ['before', undefined],
  ['after', 1],
] as const)('a crash %s a call leaves what was done', async (moment, stored) => {
  let went = 'nowhere';
  const site = installed({
    async onEvent() {
      await kvs.set('k', 1);
      went = 'on';
    },
  });
  site.crash = ({ number }) => (number === 1 ? moment : null);
  const [outcome] = await site.trigger({ eventType: 'avi:jira:updated:issue' });
  expect(outcome?.outcome).toBe('crashed');
  expect(site.storage.peek('k')).toBe(stored);
  expect(went).toBe('nowhere');
});
