import { DecisionRecord, type Digest } from '@async-norms/core';
import { cardStoreOf } from '../../../linear-integration/src/store/card-store';
import { decisionStoreOf, type FiledDecision } from '../../../linear-integration/src/store/decision-store';
import { digestStoreOf } from '../../../linear-integration/src/store/digest-store';
import { handledStoreOf } from '../../../linear-integration/src/store/handled-store';
import { noticeStoreOf } from '../../../linear-integration/src/store/notice-store';
import { type OwnComment, ownCommentStoreOf } from '../../../linear-integration/src/store/own-comment-store';
import { personDataOf } from '../../../linear-integration/src/store/person-data';
import { reconcilingStoreOf } from '../../../linear-integration/src/store/reconciling-store';
import { retainWorkspace } from '../../../linear-integration/src/store/retention';
import { EVERY_TEAM, TeamSettings, teamSettingsOf } from '../../../linear-integration/src/store/team-settings';
import { aDigest, aNudge } from '../../contract/nudge-channel.contract';
import { at } from '../../support/at';
import { onBothDatabases } from '../../support/databases';

const now = at('2026-03-04 10:00 +01:00');
const later = at('2026-03-04 11:00 +01:00');

const aDecision = (key: string, id: string, parts: Partial<FiledDecision> = {}): FiledDecision => ({
  key,
  record: DecisionRecord.parse({ id, title: `Title of ${id}` }),
  source: 'document',
  url: null,
  filedBy: 'ada',
  filedAt: now,
  changedAt: now,
  issueIds: ['i1'],
  ...parts,
});

const aComment = (commentId: string, parts: Partial<OwnComment> = {}): OwnComment => ({
  commentId,
  issueId: 'i1',
  parentId: null,
  about: { kind: 'nudge', nudge: aNudge() },
  state: 'waiting',
  notBeforeAt: now,
  giveUpAt: later,
  ...parts,
});

onBothDatabases(({ open }) => {
  test('decisions: filed, found by issue, linked, changed in place, removed; of one workspace alone', async () => {
    const decisions = decisionStoreOf(await open());
    expect(await decisions.nextNumber('w')).toBe('0001');
    await decisions.file('w', aDecision('document:a', '0001'));
    await decisions.file('w', aDecision('document:b', '0007', { issueIds: ['i2', 'i2'], filedAt: later }));
    expect((await decisions.list('w')).map(({ key }) => key)).toEqual(['document:a', 'document:b']);
    expect(await decisions.get('w', 'document:a')).toEqual(aDecision('document:a', '0001'));
    expect(await decisions.nextNumber('w')).toBe('0008');
    expect(await decisions.linkTo('w', 'document:a', 'i2')).toBe(true);
    expect(await decisions.linkTo('w', 'document:nobody', 'i2')).toBe(false);
    expect((await decisions.ofIssue('w', 'i2')).map(({ key }) => key)).toEqual(['document:a', 'document:b']);
    await decisions.file('w', aDecision('document:a', '0001', { issueIds: [] }));
    expect(await decisions.ofIssue('w', 'i1')).toEqual([]);
    expect(await decisions.list('other')).toEqual([]);
    expect(await decisions.get('other', 'document:a')).toBeNull();
    await decisions.remove('other', 'document:a');
    expect(await decisions.list('w')).toHaveLength(2);
    await decisions.remove('w', 'document:a');
    expect(await decisions.list('w')).toHaveLength(1);
  });

  test('comments of ours: waiting until their time, known before and after they are said', async () => {
    const comments = ownCommentStoreOf(await open());
    await comments.plan('w', aComment('c1'));
    await comments.plan('w', aComment('c2', { notBeforeAt: later, about: { kind: 'answer' } }));
    expect(await comments.find('w', 'c1')).toEqual(aComment('c1'));
    expect((await comments.due('w', now, 10)).map(({ commentId }) => commentId)).toEqual(['c1']);
    await comments.waitUntil('w', 'c1', later);
    expect(await comments.due('w', now, 10)).toEqual([]);
    await comments.setState('w', 'c1', 'said', later);
    expect((await comments.due('w', later, 10)).map(({ commentId }) => commentId)).toEqual(['c2']);
    expect(await comments.onIssue('w', 'i1')).toHaveLength(2);
    expect(await comments.find('other', 'c1')).toBeNull();
    expect(await comments.due('other', later, 10)).toEqual([]);
  });

  test('done once: of many at once one takes it, and what was given back can be taken again', async () => {
    const handled = handledStoreOf(await open());
    const takes = await Promise.all(Array.from({ length: 10 }, () => handled.take('w', 'k', now)));
    expect(takes.filter(Boolean)).toHaveLength(1);
    expect([await handled.has('w', 'k'), await handled.has('other', 'k')]).toEqual([true, false]);
    await handled.giveBack('w', 'k');
    expect(await handled.take('w', 'k', now)).toBe(true);
  });

  test('digests: a person’s own, newest first, and no older than is kept', async () => {
    const digests = digestStoreOf(await open());
    await digests.keep('w', aDigest(), now);
    const next = aDigest({ key: 'digest/ada/2026-03-05', on: '2026-03-05' as Digest['on'], more: 3 });
    await digests.keep('w', next, later);
    await digests.keep('w', next, later);
    expect((await digests.ofPerson('w', 'ada', 5)).map(({ digest }) => digest)).toEqual([next, aDigest()]);
    expect(await digests.ofPerson('w', 'tom', 5)).toEqual([]);
    expect(await digests.ofPerson('other', 'ada', 5)).toEqual([]);
    expect(await digests.forgetBefore('w', later)).toBe(1);
  });

  test('what teams chose: their own, else everyone’s, else the default', async () => {
    const settings = teamSettingsOf(await open());
    expect(await settings.of('w', 't1')).toEqual(TeamSettings.parse({}));
    await settings.save('w', EVERY_TEAM, TeamSettings.parse({ gate: 'off' }));
    await settings.save('w', 't1', TeamSettings.parse({ gate: 'revert-once' }));
    expect((await settings.of('w', 't1')).gate).toBe('revert-once');
    expect((await settings.of('w', 't2')).gate).toBe('off');
    expect((await settings.of('w', null)).gate).toBe('off');
    expect((await settings.of('other', 't1')).gate).toBe('ask');
  });

  test('notices stand from the first time on; where catching up stands is kept; a card is what it last was', async () => {
    const database = await open();
    const notices = noticeStoreOf(database);
    expect(await notices.raise('w', { kind: 'mail-failing', sinceAt: now, detail: '' })).toBe(true);
    expect(await notices.raise('w', { kind: 'mail-failing', sinceAt: later, detail: '' })).toBe(false);
    expect(await notices.list('w')).toEqual([{ kind: 'mail-failing', sinceAt: now, detail: '' }]);
    expect(await notices.list('other')).toEqual([]);
    expect([await notices.clear('w', 'mail-failing'), await notices.clear('w', 'mail-failing')]).toEqual([true, false]);

    const reconciling = reconcilingStoreOf(database);
    expect(await reconciling.seenUpTo('w', 'watermark')).toBeNull();
    await reconciling.seen('w', 'people', now);
    await reconciling.seen('w', 'watermark', later);
    expect(await reconciling.seenUpTo('w', 'people')).toEqual(now);
    await reconciling.lookAnew('w');
    expect(await reconciling.seenUpTo('w', 'watermark')).toBeNull();

    const cards = cardStoreOf(database);
    await cards.put('w', 'i1', 'a');
    await cards.put('w', 'i1', 'b');
    expect([await cards.shownOn('w', 'i1'), await cards.shownOn('other', 'i1')]).toEqual(['b', null]);
  });

  test('retention takes what is over and old, never that an issue was moved back; an erased person is named nowhere', async () => {
    const database = await open();
    const comments = ownCommentStoreOf(database);
    const handled = handledStoreOf(database);
    const old = at('2025-01-01 10:00 +01:00');
    await digestStoreOf(database).keep('w', aDigest(), old);
    for (const key of ['command:c', 'gate-revert:i1']) await handled.take('w', key, old);
    await comments.plan('w', aComment('cleared', { state: 'cleared', giveUpAt: old }));
    await comments.plan('w', aComment('said', { state: 'said', giveUpAt: old }));
    await retainWorkspace(database, 'w', 90, now);
    expect(await digestStoreOf(database).ofPerson('w', 'ada', 5)).toEqual([]);
    expect([await handled.has('w', 'command:c'), await handled.has('w', 'gate-revert:i1')]).toEqual([false, true]);
    expect((await comments.onIssue('w', 'i1')).map(({ commentId }) => commentId)).toEqual(['said']);
    await personDataOf(database).erase('w', 'ada');
    expect((await comments.find('w', 'said'))!.about).toEqual({ kind: 'answer' });
  });
});
