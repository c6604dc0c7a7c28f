import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isWorkingTime } from '@async-norms/core';
import { readSettings } from '../../../linear-integration/src/config';
import { startServer } from '../../../linear-integration/src/server';
import { clockAt } from '../../support/linear-double';
import { runs } from '../../support/runs';

jest.setTimeout(600_000);

const HOUR_MS = 60 * 60_000;

test('days of the demo team: no comment of ours outside the hours of anyone who watches, and none said twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'async-norms-'));
  const read = readSettings({ PORT: '0', LOG_LEVEL: 'silent' }, folder);
  if (read.outcome !== 'settings') throw new Error(read.problems.join('\n'));
  const clock = clockAt('2026-11-18 14:30 +00:00');
  const server = await startServer(read.settings, { clock, loops: 'by-hand' });
  const { demo } = server.home;
  const { work, stores } = server;
  await work.reconcile();
  const agreement = (await stores.agreements.of(demo!.workspaceId))!;
  const isAway = (person: string, at: Date) => {
    const hours = agreement.hoursOf(person);
    return agreement.canAct(person) && hours !== null && !isWorkingTime(hours, at);
  };
  const seen = new Set<string>();
  const outside: string[] = [];
  for (let hour = 0; hour < 24 * runs(2).numRuns; hour++) {
    await demo!.webhooks.settled();
    await work.inbox();
    await work.sweep();
    await work.tend();
    await work.reconcile();
    for (const { id, issueId, userId } of demo!.store.all('Comment')) {
      if (userId !== demo!.app.userId || seen.has(id)) continue;
      seen.add(id);
      const { subscriberIds } = demo!.store.get('Issue', String(issueId))!;
      if ((subscriberIds as readonly string[]).some((person) => isAway(person, clock()))) outside.push(id);
    }
    clock.forward(HOUR_MS);
  }
  await demo!.webhooks.settled();
  const nudges = await stores.activity.list(demo!.workspaceId, { kind: 'nudge', limit: 1_000 });
  const steps = nudges.map(({ issueId, personId, why }) => `${issueId} ${personId} ${why}`);
  const bodies = demo!.store.all('Comment').filter(({ userId }) => userId === demo!.app.userId);
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  expect(outside).toEqual([]);
  expect(nudges.every(({ what }) => what === 'posted')).toBe(true);
  expect(new Set(steps).size).toBe(steps.length);
  expect(seen.size).toBeGreaterThan(3);
  // One comment a person and thing; what it says changes, never how many there are.
  expect(bodies).toHaveLength(seen.size);
});
