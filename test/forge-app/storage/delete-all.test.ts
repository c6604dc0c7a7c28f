import { activitiesAbout, eraseActivitiesAbout, noteActivity } from '../../../forge-app/src/storage/activity';
import { deleteAll } from '../../../forge-app/src/storage/delete-all';
import { at } from '../../support/at';
import { type NormsSite, openNormsSite } from '../../support/norms-site';

/** Deleting in batches, of which storage may leave out some. */
let site: NormsSite;
beforeEach(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
  site = await openNormsSite('2026-03-02 14:00 +01:00', { site: { storage: { indexLagMs: 60_000 } } });
  await site.app.inside(async () => {
    const note = { issueId: '1', projectId: '2', person: 'tom', kind: 'told', detail: 'nudge answer' } as const;
    for (let i = 0; i < 130; i++)
      await noteActivity({ ...note, at: new Date(at('2026-03-02 14:00 +01:00').getTime() + i * 60_000) }, 90);
  });
  site.setNow('2026-03-02 14:10 +01:00');
});
afterEach(async () => {
  await site.close();
  jest.restoreAllMocks();
});

const kept = () => site.app.storage.keys('activity').length;

test('more than one page goes, each once, while the index still shows it', async () => {
  expect(await site.app.inside(() => eraseActivitiesAbout('tom'))).toBe(130);
  expect(kept()).toBe(0);
  site.setNow('2026-03-02 14:20 +01:00');
  expect(await site.app.inside(() => activitiesAbout('tom'))).toEqual([]);
});

test('what a batch leaves out is tried again', async () => {
  const refused = new Set<string>();
  site.app.storage.leavesOut = (key) => refused.size !== refused.add(key).size;
  expect(await site.app.inside(() => eraseActivitiesAbout('tom'))).toBe(130);
  expect(kept()).toBe(0);
});

test('what stays is told, and how many of them', async () => {
  const keys = site.app.storage.keys('activity').slice(0, 30);
  site.app.storage.leavesOut = (key) => key === keys[0] || key === keys[1];
  const message = 'deleteAll: 2 of activity could not be deleted (INTERNAL_ERROR)';
  await expect(site.app.inside(() => deleteAll('activity', keys))).rejects.toThrow(message);
});
