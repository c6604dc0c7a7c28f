/**
 * Events worked on per second by one, two and four processes on one PostgreSQL. Linear answers after a fixed wait; all else is real.
 * On a machine of few cores the processes and PostgreSQL share them: the growth here is the least there is.
 *
 * `EVENTS=500 npm run bench scale-out` for a quick look.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { linearParts } from './support/linear-bundle.mjs';

const EVENTS = Number(process.env.EVENTS ?? 3_000);
const ISSUES = 300;
const LINEAR_ANSWERS_AFTER_MS = 60;
const ROUNDS = 3;

export async function run() {
  const parts = await linearParts();
  const name = `Scaling out: ${EVENTS.toLocaleString('en')} events on ${ISSUES} issues, Linear answers after ${LINEAR_ANSWERS_AFTER_MS} ms, median of ${ROUNDS} rounds`;
  if (parts.postgresBinaries() === null) return { name, rows: [], notes: 'PostgreSQL is not installed.' };
  const postgres = await parts.startPostgres({ isDurable: true });
  try {
    const speeds = new Map([1, 2, 4].map((count) => [count, []]));
    for (let round = 0; round < ROUNDS; round++)
      for (const [count, list] of speeds) list.push(await speedOf(count, await postgres.newDatabase(), parts));
    const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
    const alone = median(speeds.get(1));
    const rows = [...speeds].map(([count, list]) => ({
      processes: count,
      'events/s': Math.round(median(list)),
      'times one': Number((median(list) / alone).toFixed(2)),
    }));
    return { name, rows };
  } finally {
    await postgres.stop();
  }
}

async function speedOf(count, url, parts) {
  const now = new Date();
  const database = await parts.openDatabase({ kind: 'postgres', url });
  const inbox = parts.inboxOf(database);
  await Promise.all(
    Array.from({ length: EVENTS }, (_, i) => {
      const webhook = parts.aCommentWebhook(now);
      const issueId = `issue-${i % ISSUES}`;
      const body = JSON.stringify({ ...webhook, data: { ...webhook.data, id: `comment-${i}`, issueId } });
      return inbox.put({ workspaceId: 'org-1', bodyHash: `hash-${i}`, lane: `issue:${issueId}`, body }, now);
    }),
  );
  await database.close();
  const file = fileURLToPath(new URL('./support/inbox-worker.mjs', import.meta.url));
  const workers = Array.from({ length: count }, () => fork(file, [url, String(LINEAR_ANSWERS_AFTER_MS)]));
  await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))));
  const startedAt = performance.now();
  const counts = workers.map(
    (worker) => new Promise((resolve) => worker.once('message', ({ count }) => resolve(count))),
  );
  for (const worker of workers) worker.send('go');
  const worked = (await Promise.all(counts)).reduce((sum, one) => sum + one, 0);
  if (worked !== EVENTS) throw new Error(`scale-out: expected ${EVENTS} events, worked on ${worked}`);
  return EVENTS / ((performance.now() - startedAt) / 1000);
}
