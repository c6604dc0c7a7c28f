import { activityLogOf } from '../../../linear-integration/src/store/activity-log';
import { at } from '../../support/at';
import { onBothDatabases } from '../../support/databases';

const now = at('2026-03-04 10:00 +01:00');

onBothDatabases(({ open }) => {
  test('newest first, page by page, through a filter', async () => {
    const log = activityLogOf(await open());
    await log.record('w', { at: now, kind: 'gate', issueId: 'i1', personId: 'ada', what: 'reverted', why: 'adr' });
    await log.record('w', [
      { at: now, kind: 'nudge', issueId: 'i1', personId: 'tom', what: 'posted', why: 'answers/nudge' },
      { at: now, kind: 'nudge', issueId: 'i2', personId: 'ada', what: 'posted', why: null },
    ]);
    await log.record('w', []);
    const all = await log.list('w');
    expect(all.map(({ issueId, kind }) => [kind, issueId])).toEqual([
      ['nudge', 'i2'],
      ['nudge', 'i1'],
      ['gate', 'i1'],
    ]);
    expect(all[2]).toMatchObject({ at: now, personId: 'ada', what: 'reverted', why: 'adr' });
    expect(await log.list('w', { limit: 1, beforeSeq: all[0]!.seq })).toEqual([all[1]]);
    expect(await log.list('w', { kind: 'gate' })).toEqual([all[2]]);
    expect(await log.list('w', { issueId: 'i1' })).toEqual([all[1], all[2]]);
    expect(await log.list('w', { personId: 'ada' })).toEqual([all[0], all[2]]);
  });

  test('an entry of a workspace is no other workspace’s to see', async () => {
    const log = activityLogOf(await open());
    await log.record('w1', { at: now, kind: 'gate', what: 'reverted', why: null });
    expect(await log.list('w2')).toEqual([]);
  });
});
