import { engineHere } from '../../../forge-app/src/engine/engine';
import { lookAtAll, startReading } from '../../../forge-app/src/engine/start-reading';
import { BACKGROUND_POINTS_PER_HOUR, jiraAllowance } from '../../../forge-app/src/storage/jira-allowance';
import { savePlaybook } from '../../../forge-app/src/storage/playbook-store';
import { projectSettings, switchProject } from '../../../forge-app/src/storage/project-settings';
import { at } from '../../support/at';
import { chance } from '../../support/forge/chance';
import type { JiraSite } from '../../support/jira/jira-site';
import { factsOf, NORMS, type NormsSite, openNormsSite } from '../../support/norms-site';

/** Reading in the background: the past of a project, what was lost, and every clock anew; at the site's pace. */
let site: NormsSite;
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(async () => {
  expect(site.server.violations).toEqual([]);
  await site.close();
});

const filled = (issues: number) => (jira: JiraSite) => {
  for (let i = 0; i < issues; i++) {
    const ada = { accountId: 'ada', at: at('2026-02-27 10:00 +01:00') };
    const { key } = jira.create('ENG', ada, { summary: `Part ${i}`, assigneeId: 'tom' });
    jira.comment(key, ada, '@[tom] which region?');
  }
};

/** Lets the queues run for so many minutes. */
async function run(minutes: number): Promise<void> {
  for (let i = 0; i < minutes; i++) {
    site.setNow(new Date(Date.now() + 60_000).toISOString());
    await site.settle();
  }
}

const begin = () => site.app.inside(() => startReading(site.projectId, new Date()));
const reading = () => site.app.inside(async () => (await projectSettings(site.projectId)).reading);

test('a project that is switched on is read to the end, and nobody is asked about what was before', async () => {
  site = await openNormsSite('2026-03-02 09:00 +01:00', { before: filled(52), reads: false });
  expect(await reading()).toBe(0);
  await begin();
  await run(3);
  expect(await reading()).toBeNull();
  expect(site.app.storage.keys('clock')).toHaveLength(52);
  expect(factsOf(await site.clockOf('ENG-7'))?.asks.map(({ kind }) => kind)).toEqual(['new-issue', 'question']);
  await site.sweepUntil('2026-03-06 20:00 -05:00', 60);
  expect(site.mails()).toEqual([]);
});

test('nobody is told anything while the past is being read', async () => {
  site = await openNormsSite('2026-03-02 09:00 +01:00');
  await run(2);
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Which region?' });
  site.jira.comment(issue.key, { accountId: 'ada' }, '@[tom] which region?');
  await site.settle();
  await site.app.inside(async () => {
    const { changeProject } = await import('../../../forge-app/src/storage/project-settings');
    await changeProject(site.projectId, new Date(), (settings) => ({ ...settings, reading: 0.5 }));
  });
  await site.sweepUntil('2026-03-04 12:00 -05:00', 60);
  expect(site.mails()).toEqual([]);
  await site.app.inside(async () => {
    const { changeProject } = await import('../../../forge-app/src/storage/project-settings');
    await changeProject(site.projectId, new Date(), (settings) => ({ ...settings, reading: null }));
  });
  await site.sweepUntil('2026-03-04 14:00 -05:00', 30);
  expect(site.mails()).toHaveLength(1);
});

test('the share of points is kept: what is left waits for the next hour', async () => {
  site = await openNormsSite('2026-03-02 09:10 +01:00', { before: filled(52), reads: false });
  await site.app.inside(() => jiraAllowance().usedInBackground(BACKGROUND_POINTS_PER_HOUR - 10, new Date()));
  await begin();
  await run(40);
  const before = site.app.storage.keys('clock').length;
  expect(before).toBeLessThanOrEqual(50);
  await run(30);
  expect(site.app.storage.keys('clock')).toHaveLength(52);
});

test('a turn that the queue delivers twice is worked on once: waiting for hours costs no more than waiting', async () => {
  const queueFaults = { duplicated: 1, lateSeconds: 0, shuffled: false, random: chance(3) };
  site = await openNormsSite('2026-03-02 09:10 +01:00', {
    before: filled(52),
    reads: false,
    site: { queueFaults },
  });
  const pausedUntil = at('2026-03-02 11:00 +01:00');
  await site.app.inside(() => jiraAllowance().pause(pausedUntil, 'points'));
  await begin();
  await run(109);
  expect(site.app.storage.keys('clock')).toEqual([]);
  // Each turn waits for a quarter of an hour, and is there twice.
  expect(site.app.queue.waiting.length).toBeLessThanOrEqual(4);
  await run(30);
  expect(site.app.storage.keys('clock')).toHaveLength(52);
  expect(site.server.points.get('POST /rest/api/3/search/jql')).toBe(52 + 2);
});

test('where Jira asks to wait, all background work waits, and goes on where it was', async () => {
  site = await openNormsSite('2026-03-02 09:00 +01:00', { before: filled(52), reads: false });
  site.server.refuseNext({ path: /search/, reason: 'jira-quota-global-based', retryAfterSeconds: 1200 });
  await begin();
  await run(18);
  expect(site.app.storage.keys('clock')).toEqual([]);
  expect(await site.app.inside(() => engineHere().allowance.pausedUntil(new Date()))).not.toBeNull();
  await run(20);
  expect(site.app.storage.keys('clock')).toHaveLength(52);
});

test('a crash in the middle of reading loses nothing', async () => {
  site = await openNormsSite('2026-03-02 09:00 +01:00', { before: filled(52), reads: false });
  await begin();
  let calls = 0;
  site.app.crash = () => {
    calls += 1;
    return calls === 130 ? 'after' : null;
  };
  await run(1);
  site.app.crash = null;
  await run(10);
  expect(await reading()).toBeNull();
  expect(site.app.storage.keys('clock')).toHaveLength(52);
});

test('a stricter agreement is looked at everywhere, and judges nothing asked before it', async () => {
  site = await openNormsSite('2026-03-02 09:00 +01:00');
  await run(2);
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Which region?' });
  site.jira.comment(issue.key, { accountId: 'ada' }, '@[tom] which region?');
  await site.settle();
  const dueAt = (await site.clockOf(issue.key))?.dueAt;
  site.setNow('2026-03-02 15:00 -05:00');
  await site.app.inside(async () => {
    const written = NORMS.replace('8 working hours', '1 working hours');
    await savePlaybook('site', 1, { at: new Date(), by: 'ada', written });
    await lookAtAll([site.projectId]);
  });
  await run(2);
  expect((await site.clockOf(issue.key))?.dueAt).toEqual(dueAt);
});

test('a project that is switched off is told nothing more', async () => {
  site = await openNormsSite('2026-03-02 09:00 +01:00');
  await run(2);
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Which region?' });
  site.jira.comment(issue.key, { accountId: 'ada' }, '@[tom] which region?');
  await site.settle();
  await site.app.inside(async () => {
    await switchProject({ projectId: site.projectId, key: 'ENG' }, false, new Date());
    await lookAtAll([site.projectId]);
  });
  await site.sweepUntil('2026-03-04 12:00 -05:00', 60);
  expect(site.mails()).toEqual([]);
  const nobodysTurn = { v: 1, awaiting: [], decisions: 0, mayClose: true };
  expect(issue.properties.get('async-norms')).toEqual(nobodysTurn);

  // On again: what was asked while it was off is judged by nothing, and the clocks run.
  await site.app.inside(async () => {
    await switchProject({ projectId: site.projectId, key: 'ENG' }, true, new Date());
    await startReading(site.projectId, new Date());
  });
  await run(2);
  expect(issue.properties.get('async-norms')).toMatchObject({ awaiting: ['tom'] });
});

test('a closed issue is forgotten once it was kept for long enough', async () => {
  site = await openNormsSite('2026-03-02 09:00 +01:00', { playbook: `${NORMS}privacy: { retentionDays: 7 }\n` });
  await run(2);
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Part', typeName: 'Task' });
  await site.settle();
  site.setNow('2026-03-03 09:00 +01:00');
  await site.jira.move(issue.key, { accountId: 'tom' }, 'Done');
  await site.settle();
  await site.sweepUntil('2026-03-10 08:00 +01:00', 12 * 60);
  expect(site.app.storage.keys('clock')).toEqual([issue.id]);
  await site.sweepUntil('2026-03-10 21:00 +01:00', 6 * 60);
  expect(site.app.storage.keys('clock')).toEqual([]);
});

test('installed on a site that had it before, it reads what happened meanwhile', async () => {
  site = await openNormsSite('2026-03-02 09:00 +01:00');
  await run(2);
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Made while away' });
  site.jira.takeEvents();
  await site.app.trigger({ eventType: 'avi:forge:installed:app' });
  await run(2);
  expect(site.app.storage.keys('clock')).toEqual([issue.id]);
});
