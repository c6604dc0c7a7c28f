import { NotConnected } from '../../../linear-integration/src/linear/installations';
import { inboxOf } from '../../../linear-integration/src/store/inbox';
import { workInbox } from '../../../linear-integration/src/webhook/work-inbox';
import { embeddedDatabases } from '../../support/databases';
import { clockAt } from '../../support/linear-double';

const databases = embeddedDatabases();

/** An inbox with one event, and what is heard of working on it. */
async function anInbox(workOn: () => Promise<void>) {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const inbox = inboxOf(await databases.open());
  await inbox.put({ workspaceId: 'w', bodyHash: 'a', lane: 'issue:i', body: '{}' }, clock());
  const outcomes: string[] = [];
  const lines: string[] = [];
  const run = () =>
    workInbox({
      ...{ inbox, workOn, clock },
      onGivenUp: async () => void outcomes.push('told'),
      onWorked: (outcome) => void outcomes.push(outcome),
      log: (what) => void lines.push(what),
    });
  return { clock, inbox, outcomes, lines, run };
}

test('an event of a workspace that is not connected waits without a word, and is worked on once it is', async () => {
  let isConnected = false;
  const { clock, inbox, outcomes, lines, run } = await anInbox(async () => {
    if (!isConnected) throw new NotConnected('w');
  });
  for (let round = 0; round < 40; round++) {
    await run();
    clock.forward(60_000);
  }
  expect({ outcomes, lines }).toEqual({ outcomes: [], lines: [] });
  expect((await inbox.waiting()).count).toBe(1);
  isConnected = true;
  clock.forward(10 * 60_000);
  await run();
  expect(outcomes).toEqual(['done']);
  expect((await inbox.waiting()).count).toBe(0);
});

test('a start takes seconds: what came before the connection is worked on soon after it', async () => {
  let isConnected = false;
  const { clock, outcomes, run } = await anInbox(async () => {
    if (!isConnected) throw new NotConnected('w');
  });
  await run();
  clock.forward(1_500);
  await run();
  isConnected = true;
  clock.forward(1_500);
  await run();
  expect(outcomes).toEqual(['done']);
});

test('a failure of its own is logged, counted, and given up at last', async () => {
  const { clock, outcomes, lines, run } = await anInbox(async () => {
    throw new TypeError('no');
  });
  for (let round = 0; round < 12; round++) {
    await run();
    clock.forward(10 * 60_000);
  }
  expect(outcomes).toEqual([...Array<string>(7).fill('failed'), 'given-up', 'told']);
  expect(lines).toHaveLength(8);
});
