import { createdState } from '@async-norms/core';
import type { Clock } from '../../forge-app/src/storage/clock';
import { forgeClocks } from '../../forge-app/src/storage/clocks';
import { at } from '../support/at';
import { holdTimeAt, letTimeGo } from '../support/forge/held-time';
import { openWorld } from '../support/forge/world';

/** A sweep costs what is due, whatever is tracked. `SITE_ISSUES=100000` for the full size. */
const SIZES = [100, 1000, Number(process.env.SITE_ISSUES ?? 3000)];
jest.setTimeout(600_000);

const NOW = at('2026-03-02 09:00 Z');

beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  jest.restoreAllMocks();
  letTimeGo();
});

/** What one sweep costs on a site that tracks so many issues, of which so many are due. */
async function sweepOn(tracked: number, due: number) {
  holdTimeAt(NOW);
  const world = await openWorld({ site: { storage: { unitsPerMinute: Number.POSITIVE_INFINITY } } });
  try {
    // Ten thousand writes are as many as a run of 900 seconds has time for.
    for (let from = 0; from < tracked; from += 10_000)
      await world.app.inside(async () => {
        const clocks = forgeClocks();
        for (let i = from; i < Math.min(tracked, from + 10_000); i++) await clocks.save(aClock(i, i < due));
      });
    const before = world.app.storage.use;
    const outcome = await world.app.schedule('due-sweep');
    const after = world.app.storage.use;
    expect(outcome.outcome).toBe('returned');
    return {
      reads: after.reads - before.reads,
      readKilobytes: Math.round((after.readBytes - before.readBytes) / 1024),
      writes: after.writes - before.writes,
      functionMs: outcome.elapsedMs,
      jobs: world.app.queue.counts.pushed,
      jiraCalls: world.server.calls.length,
    };
  } finally {
    await world.close();
  }
}

function aClock(i: number, isDue: boolean): Clock {
  const issueId = String(100_000 + i);
  const created = {
    kind: 'created',
    id: 'created',
    at: at('2026-03-01 09:00 Z'),
    by: { kind: 'unknown' },
    facts: {
      key: `ENG-${String(i).padStart(6, '0')}`,
      project: 'ENG',
      type: 'Task',
      priority: null,
      labels: [],
      status: 'To Do',
      statusCategory: 'new',
      assignee: 'ada',
      reporter: 'ada',
    },
  } as const;
  return {
    issueId,
    issueKey: created.facts.key,
    projectId: '10001',
    dueAt: isDue ? at('2026-03-02 08:00 Z') : i % 2 === 0 ? null : at('2026-03-09 08:00 Z'),
    people: [`p${i % 10}`],
    base: createdState(issueId, created),
    tail: [],
    own: [],
    seenAt: created.at,
    isService: false,
    said: 0,
    published: null,
    rev: 0,
  };
}

test.each([0, 40, 100])('with %i due, a sweep costs the same from a hundred to many issues', async (due) => {
  const costs = [];
  for (const tracked of SIZES) costs.push(await sweepOn(tracked, due));
  if (process.env.SITE_ISSUES !== undefined) process.stderr.write(`${due} due of ${SIZES}: ${JSON.stringify(costs)}\n`);
  for (const cost of costs) expect(cost).toEqual(costs[0]);
  expect(costs[0]).toMatchObject({ jiraCalls: 0, jobs: due === 0 ? 0 : expect.any(Number) });
});
