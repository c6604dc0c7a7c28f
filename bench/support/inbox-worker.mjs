/**
 * One process of the scale-out benchmark: works on the inbox until it is empty. Linear is stood in for by a wait as long as an answer
 * of it usually takes, twice for each event: whose issue is it, and what follows.
 */
import { linearParts } from './linear-bundle.mjs';

const [url, waitMs] = [process.argv[2], Number(process.argv[3])];
const { metricsOf, openDatabase, storesOn, workOf } = await linearParts(true);
const clock = () => new Date();
const database = await openDatabase({ kind: 'postgres', url });
const stores = storesOn(database, clock);
const answer = (value) => new Promise((resolve) => setTimeout(resolve, waitMs, value));
const active = { workspaceId: 'org-1', state: 'active' };
const linear = {
  appUserIdOf: async () => null,
  isOwnComment: async () => false,
  fetchIssue: (_, issueId) => answer({ issueId, createdAt: null, facts: null, shown: {}, events: [] }),
  onEvent: () => answer(undefined),
};
const work = workOf({
  stores,
  metrics: metricsOf(stores.inbox.waiting, clock),
  world: { connections: { all: async () => [active], find: async () => active }, linear },
  playbook: null,
  clock,
  logs: { info: () => {}, failed: (what, error) => console.error(what, error) },
});

process.send({ isOpen: true });
process.on('message', async () => {
  let count = 0;
  // Others may hold what is left: empty is when nothing waits any more.
  while ((await stores.inbox.waiting()).count > 0) {
    const worked = await work.inbox();
    count += worked;
    if (worked === 0) await answer(undefined);
  }
  process.send({ count });
  await database.close();
  process.exit(0);
});
