import { createRequire } from 'node:module';
import { at } from '../support/at';
import type { AppModule } from '../support/forge/forge-site';
import { type NormsSite, openNormsSite } from '../support/norms-site';

/**
 * What Forge's bundler made of the app, run against the double: the same code that `forge deploy` would upload. Run by
 * `node scripts/check-forge.mjs`, which bundles first and names the file in `FORGE_BUNDLE`.
 */
const bundle = process.env.FORGE_BUNDLE;
if (bundle === undefined) throw new Error('FORGE_BUNDLE: run `node scripts/check-forge.mjs --only functions,run`');
const app = createRequire(__filename)(bundle) as AppModule;

let site: NormsSite;
beforeAll(async () => {
  site = await openNormsSite('2026-03-02 15:00 +01:00', {
    app: () => app,
    before: ({ projects }) => {
      for (const { workflow } of projects.values())
        for (const [i, transition] of workflow.transitions.entries())
          if (transition.to === '10004') workflow.transitions[i] = { ...transition, validators: ['decision-required'] };
    },
  });
});
afterAll(async () => {
  await site?.close();
});

const ada = { accountId: 'ada' };

test('the bundle exports each handler of the manifest', () => {
  const handlers = site.forge.manifest.modules.function.map(({ handler }) => handler.replace(/^index\./, ''));
  expect(Object.keys(app).sort()).toEqual([...handlers].sort());
});

test('an event is recorded, a sweep looks, and the person asked is told once, in their hours', async () => {
  const issue = site.jira.create('ENG', ada, { summary: 'Which region?', typeName: 'Task' });
  site.jira.comment(issue.key, ada, '@[tom] which region should we use for the backups?');
  await site.settle();
  await site.sweepUntil('2026-03-03 12:00 -05:00', 30);
  expect(site.mails()).toEqual([expect.stringContaining(`on ${issue.key} Ada is waiting for an answer from you`)]);
  expect(site.jira.notifications.map(({ at }) => at)).toEqual([expect.any(Date)]);
  expect(site.jira.notifications[0]!.at >= at('2026-03-03 09:00 -05:00')).toBe(true);
});

test('the gate holds a story without a record and says what is missing', async () => {
  const story = site.jira.create('ENG', ada, { summary: 'Postgres or a queue?', typeName: 'Story' });
  await site.settle();
  expect(await site.jira.move(story.key, ada, 'Done')).toMatchObject({
    outcome: 'blocked',
    message: expect.stringContaining('why-closed'),
  });
});

test('every schedule runs', async () => {
  for (const { function: key } of site.forge.manifest.modules.scheduledTrigger)
    expect(await site.app.schedule(key)).toMatchObject({ outcome: 'returned' });
  await site.settle();
});

test('nothing threw, and Jira was asked for nothing that it does not know', () => {
  expect(site.app.runs.filter(({ outcome }) => outcome !== 'returned')).toEqual([]);
  expect(site.server.violations).toEqual([]);
});
