import type { IssueEvent } from '@async-norms/core';
import type { DemoDelivery } from '../../linear-integration/src/demo/webhooks';
import type { RunningServer } from '../../linear-integration/src/server';
import { aDouble, clockAt, type MovedClock, stopDoubles } from '../support/linear-double';
import { generator } from '../support/load-on-double';
import { aServer, settingsFor, stopServers } from '../support/server-on-double';

afterEach(stopDoubles);
afterEach(stopServers);

type Double = Awaited<ReturnType<typeof aDouble>>;

/** Two working days of a small team, with pauses in which the server catches up. The same in every run. */
async function twoDays(demo: Double, clock: MovedClock, pause: () => Promise<void>): Promise<void> {
  const [ada, tom] = [demo.as('ada'), demo.as('tom')];
  const first = ada.createIssue({ title: 'First', assignee: 'ada' });
  const ask = ada.comment(first, '@tom which version is it?');
  const second = tom.createIssue({ title: 'Second', assignee: 'ada' });
  await pause();
  clock.forward(5 * 60_000);
  tom.comment(second, '@ada can you review this?');
  ada.moveTo(first, 'In Progress');
  ada.label(first, 'bug');
  await pause();
  clock.moveTo('2026-03-03 14:00 +01:00');
  await pause();
  tom.comment(first, 'It is 2.1', ask);
  ada.assign(second, 'tom');
  await pause();
  clock.moveTo('2026-03-04 14:30 +01:00');
  await pause();
  clock.moveTo('2026-03-05 15:00 +01:00');
  ada.comment(second, 'Looks good to me.');
  await pause();
  clock.moveTo('2026-03-06 15:00 +01:00');
  await pause();
}

/** What is true in the end, on both sides: what we know of the issues, and what stands in Linear. */
async function endOf({ stores }: RunningServer, demo: Double) {
  const issues = await stores.issues.all(demo.workspaceId);
  const events = await stores.issues.eventsOf(
    demo.workspaceId,
    issues.map(({ issueId }) => issueId),
  );
  return {
    issues: issues.map(({ issueKey, category, title, nextDueAt }) => ({ issueKey, category, title, nextDueAt })),
    events: issues.map(({ issueId }) => (events.get(issueId) ?? []).map(essence)),
    comments: demo.store
      .all('Comment')
      .map(({ body, userId, parentId }) => ({
        body: String(body).replaceAll(demo.url, ''),
        isOurs: userId === demo.app.userId,
        isReply: parentId !== null && parentId !== undefined,
      }))
      .sort((a, b) => (a.body < b.body ? -1 : 1)),
    states: demo.store
      .all('Issue')
      .map(({ title, stateId }) => [title, demo.store.get('WorkflowState', String(stateId))?.name]),
  };
}

/**
 * An event without what may differ harmlessly: when we ourselves wrote something, which trouble delays, and who put a label on, which
 * an issue's history does not tell as a webhook does and nothing follows from.
 */
function essence({ kind, at, by }: IssueEvent) {
  if (by.kind === 'self') return { kind, by };
  return kind === 'labelled' ? { kind, at } : { kind, at, by };
}

async function played(
  send: (demo: Double, deliveries: readonly DemoDelivery[], clock: MovedClock) => Promise<void>,
  trouble: (demo: Double, round: number) => void = () => {},
) {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const demo = await aDouble({ clock });
  const server = await aServer(settingsFor(demo), { clock });
  demo.webhooks.sendTo(`${server.url}/webhooks/linear`);
  await server.work.reconcile();
  let sent = 0;
  let round = 0;
  const pause = async () => {
    trouble(demo, round++);
    // Until nothing happens any more, our own doings and their webhooks included. What waits for a while has it.
    for (let quiet = 0; quiet < 4; ) {
      const fresh = demo.webhooks.deliveries.slice(sent);
      sent += fresh.length;
      await send(demo, fresh, clock);
      const worked = (await server.work.inbox()) + (await server.work.sweep());
      await server.work.tend();
      if (fresh.length + worked === 0) {
        quiet++;
        clock.forward(61_000);
      }
    }
    demo.faults.clear();
    for (let more = true; more; ) {
      const fresh = demo.webhooks.deliveries.slice(sent);
      sent += fresh.length;
      await send(demo, fresh, clock);
      more = fresh.length + (await server.work.inbox()) + (await server.work.sweep()) > 0;
    }
  };
  await twoDays(demo, clock, pause);
  return endOf(server, demo);
}

const inOrder = async (demo: Double, deliveries: readonly DemoDelivery[]) => {
  for (const delivery of deliveries) await demo.webhooks.send(delivery);
};

let calm: Awaited<ReturnType<typeof played>>;
beforeAll(async () => {
  calm = await played(inOrder);
  await stopServers();
  await stopDoubles();
});

test('the calm run says something, and takes it back', () => {
  expect(calm.comments.filter(({ isOurs }) => isOurs).length).toBeGreaterThan(0);
  expect(calm.issues).toHaveLength(2);
});

test.each([20260304, 7, 99])('duplicates and any order of delivery end as a calm run does (seed %i)', async (seed) => {
  const random = generator(seed);
  const shuffled = async (demo: Double, deliveries: readonly DemoDelivery[]) => {
    const twice = deliveries.flatMap((delivery) => (random() < 0.5 ? [delivery, delivery] : [delivery]));
    const order = twice.map((delivery) => [random(), delivery] as const).sort(([a], [b]) => a - b);
    await Promise.all(order.map(([, delivery]) => demo.webhooks.send(delivery)));
  };
  expect(await played(shuffled)).toEqual(calm);
});

test('everything that came once comes again hours later, and changes nothing', async () => {
  const late: DemoDelivery[] = [];
  const alsoLate = async (demo: Double, deliveries: readonly DemoDelivery[]) => {
    for (const delivery of [...deliveries, ...late.splice(0)]) await demo.webhooks.send(delivery);
    late.push(...deliveries);
  };
  expect(await played(alsoLate)).toEqual(calm);
});

test.each([
  ['5xx from something in front of Linear', { kind: 'status', status: 503 }],
  ['connections that break before anything is done', { kind: 'no-answer' }],
  ['answers that are lost after it is done', { kind: 'answer-lost' }],
  ['rate limits in the documented shape', { kind: 'rate-limited', shape: 'code', retryAfterSeconds: 30 }],
  ['rate limits in the other shape', { kind: 'rate-limited', shape: 'type', retryAfterSeconds: 30 }],
] as const)('%s end as a calm run does', async (_, fault) => {
  const trouble = (demo: Double, round: number) =>
    demo.faults.add({ fault, times: 2, after: round % 3, ...(round % 2 === 0 ? {} : { operation: 'CreateComment' }) });
  expect(await played(inOrder, trouble)).toEqual(calm);
});
