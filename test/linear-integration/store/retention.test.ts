import type { IssueEvent } from '@async-norms/core';
import { activityLogOf } from '../../../linear-integration/src/store/activity-log';
import type { Database } from '../../../linear-integration/src/store/database';
import { inboxOf } from '../../../linear-integration/src/store/inbox';
import { issueStoreOf } from '../../../linear-integration/src/store/issue-store';
import { leasesOf } from '../../../linear-integration/src/store/leases';
import { retainShared, retainWorkspace } from '../../../linear-integration/src/store/retention';
import { at } from '../../support/at';
import { onBothDatabases } from '../../support/databases';

const then = at('2026-01-05 10:00 +01:00');
const now = at('2026-03-04 10:00 +01:00'); // 58 days later
const review: IssueEvent = { kind: 'reviewed', at: then, by: { kind: 'self' }, id: 'r' };

async function filled(database: Database): Promise<void> {
  const issues = issueStoreOf(database);
  const append = (workspaceId: string, issueId: string, category: string, when: Date) =>
    issues.append(
      workspaceId,
      { issueId },
      { beginning: [], events: [review] },
      () => ({ issueKey: issueId, category }),
      when,
    );
  await append('w', 'done long ago', 'done', then);
  await append('w', 'done today', 'done', now);
  await append('w', 'open since long', 'started', then);
  await append('another', 'done long ago', 'done', then);
  await activityLogOf(database).record('w', { at: then, kind: 'gate', what: 'old', why: null });
  await activityLogOf(database).record('w', { at: now, kind: 'gate', what: 'new', why: null });
}

onBothDatabases(({ open }) => {
  test.each([
    ['thirty days', 30, ['done today', 'open since long'], ['new']],
    ['ninety days', 90, ['done long ago', 'done today', 'open since long'], ['new', 'old']],
    ['ninety days where no playbook says', null, ['done long ago', 'done today', 'open since long'], ['new', 'old']],
  ])(
    '%s: what is done and has rested for longer goes, with what happened on it',
    async (_, days, issueIds, activity) => {
      const database = await open();
      await filled(database);
      await retainWorkspace(database, 'w', days, now);
      const store = issueStoreOf(database);
      expect((await store.all('w')).map(({ issueId }) => issueId)).toEqual(issueIds);
      expect(
        [...(await store.eventsOf('w', ['done long ago', 'done today', 'open since long'])).keys()].sort(),
      ).toEqual(issueIds);
      expect((await activityLogOf(database).list('w')).map(({ what }) => what)).toEqual(activity);
      expect(await store.all('another')).toHaveLength(1);
    },
  );

  test('accepted webhooks go after two weeks, leases a day after their end', async () => {
    const database = await open();
    const inbox = inboxOf(database);
    await inbox.put({ workspaceId: 'w', bodyHash: 'old', lane: 'x', body: '{}' }, then);
    await inbox.put({ workspaceId: 'w', bodyHash: 'new', lane: 'x', body: '{}' }, now);
    await leasesOf(database, 'p').take('old', then, 1000);
    await leasesOf(database, 'p').take('new', now, 1000);
    await retainShared(database, now);
    expect(await inbox.put({ workspaceId: 'w', bodyHash: 'new', lane: 'x', body: '{}' }, now)).toBe('repeat');
    expect(await inbox.put({ workspaceId: 'w', bodyHash: 'old', lane: 'x', body: '{}' }, now)).toBe('accepted');
    expect(await database.db.selectFrom('lease').select('name').execute()).toEqual([{ name: 'new' }]);
  });
});
