import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../../linear-integration/src/config';
import { type RunningServer, startServer } from '../../../linear-integration/src/server';
import { clockAt, type MovedClock } from '../../support/linear-double';

/** The instant that the README lets the demo begin at. */
const START = /npm start -- --at (\S+?)Z`/
  .exec(readFileSync('README.md', 'utf8'))![1]!
  .replace('T', ' ')
  .concat(' +00:00');

let folder: string;
let server: RunningServer;
let clock: MovedClock;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'async-norms-'));
  const read = readSettings({ PORT: '0', LOG_LEVEL: 'silent' }, folder);
  if (read.outcome !== 'settings') throw new Error(read.problems.join('\n'));
  clock = clockAt(START);
  server = await startServer(read.settings, { clock, loops: 'by-hand' });
  await server.work.reconcile();
  await aRound();
}, 120_000);

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function aRound() {
  for (let round = 0; round < 3; round++) {
    await server.home.demo!.webhooks.settled();
    await server.work.inbox();
    await server.work.sweep();
    await server.work.tend();
  }
}

function saidOn(issueId: string): readonly string[] {
  const { store, app } = server.home.demo!;
  return store
    .all('Comment')
    .filter(({ userId, issueId: on }) => userId === app.userId && on === issueId)
    .map(({ body }) => String(body));
}

test('nudges are there at once', async () => {
  const { store, workspaceId } = server.home.demo!;
  const posted = await server.stores.activity.list(workspaceId, { kind: 'nudge', limit: 100 });
  expect(posted.filter(({ what }) => what === 'posted').length).toBeGreaterThanOrEqual(2);
  const nudged = store.all('Issue').filter(({ id }) => saidOn(id).length > 0);
  expect(nudged.length).toBeGreaterThanOrEqual(2);
});

test('moved to Done by Ana, the issue that says so is answered at once', async () => {
  const demo = server.home.demo!;
  const { id } = demo.store.all('Issue').find(({ description }) => String(description).includes('Move it to Done'))!;
  expect(saidOn(id)).toEqual([]);
  clock.forward(60_000);
  demo.as('Ana').moveTo(id, 'Done');
  await aRound();
  expect(saidOn(id)).toEqual([expect.stringContaining('our agreement asks for the decision behind it in writing')]);
});
