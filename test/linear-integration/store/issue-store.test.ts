import type { IssueEvent } from '@async-norms/core';
import { type IssueStore, issueStoreOf } from '../../../linear-integration/src/store/issue-store';
import { at } from '../../support/at';
import { onBothDatabases } from '../../support/databases';

const now = at('2026-03-04 10:00 +01:00');
const later = at('2026-03-04 11:00 +01:00');
const person = { kind: 'person', id: 'ada' } as const;

const facts = (status: string) => ({
  key: 'ENG-1',
  project: 'ENG',
  type: null,
  priority: null,
  labels: [],
  status,
  statusCategory: 'new' as const,
  assignee: null,
  reporter: 'ada',
});
const created = (status = 'Todo'): IssueEvent => ({
  kind: 'created',
  at: at('2026-03-02 09:00 +01:00'),
  by: person,
  id: 'created',
  facts: facts(status),
});
const reviewed = (id: string, text: string): IssueEvent => ({ kind: 'reviewed', at: at(text), by: person, id });

function append(
  store: IssueStore,
  issueId: string,
  events: readonly IssueEvent[],
  beginning: readonly IssueEvent[] = [],
) {
  return store.append(
    'w',
    { issueId },
    { beginning, events },
    (known) => ({ issueKey: `K-${known.length}`, category: 'started' }),
    now,
  );
}

onBothDatabases(({ open }) => {
  test('what happened comes back as it was, in order of time', async () => {
    const store = issueStoreOf(await open());
    const events = [reviewed('r2', '2026-03-04 09:00 +01:00'), created(), reviewed('r1', '2026-03-03 09:00 +01:00')];
    await append(store, 'i', events);
    expect((await store.eventsOf('w', ['i', 'unknown'])).get('i')).toEqual([events[1], events[2], events[0]]);
  });

  test('an event that is known stays as it was, and calls for another look all the same', async () => {
    const store = issueStoreOf(await open());
    await append(store, 'i', [created(), reviewed('r1', '2026-03-03 09:00 +01:00')]);
    await append(store, 'i', [reviewed('r1', '2026-03-03 10:00 +01:00')]);
    expect((await store.eventsOf('w', ['i'])).get('i')).toHaveLength(2);
    expect(await store.find('w', 'i')).toMatchObject({ issueKey: 'K-2', category: 'started', nextDueAt: now });
  });

  test('a creation that is told takes the place of a beginning, never the other way round', async () => {
    const store = issueStoreOf(await open());
    await append(store, 'i', [reviewed('r1', '2026-03-03 09:00 +01:00')], [created('guessed')]);
    await append(store, 'i', [created('told')]);
    await append(store, 'i', [], [created('guessed again')]);
    expect((await store.eventsOf('w', ['i'])).get('i')?.[0]).toEqual(created('told'));
  });

  test('what is shown of an issue stays where an event says nothing of it', async () => {
    const store = issueStoreOf(await open());
    const standing = () => ({ issueKey: 'ENG-1', category: 'new' });
    const nothing = { beginning: [], events: [] };
    const shown = { teamId: 't', title: 'First', url: 'https://linear.app/1', watchers: ['ada', 'tom'] };
    await store.append('w', { issueId: 'i', ...shown }, nothing, standing, now);
    await store.append('w', { issueId: 'i', title: 'Second' }, nothing, standing, now);
    expect(await store.find('w', 'i')).toMatchObject({ ...shown, title: 'Second' });
  });

  test('due are those whose time has come, the longest first, page by page', async () => {
    const store = issueStoreOf(await open());
    for (const id of ['a', 'b', 'c', 'd']) await append(store, id, [created()]);
    const found = await store.due('w', now, 10);
    await store.setNextDue('w', [
      { found: found[0]!, nextDueAt: new Date(now.getTime() - 1000) },
      { found: found[1]!, nextDueAt: later },
      { found: found[2]!, nextDueAt: null },
    ]);
    const [first] = await store.due('w', now, 1);
    expect(first).toMatchObject({ issueId: 'a' });
    expect(await store.due('w', now, 10, first)).toMatchObject([{ issueId: 'd' }]);
    expect((await store.due('w', later, 10)).map(({ issueId }) => issueId)).toEqual(['a', 'd', 'b']);
    expect(await store.due('another', later, 10)).toEqual([]);
  });

  test('what happens while an issue is looked at calls for another look', async () => {
    const store = issueStoreOf(await open());
    for (const id of ['a', 'b']) await append(store, id, [created()]);
    const found = await store.due('w', now, 10);
    await append(store, 'b', [reviewed('r1', '2026-03-04 09:00 +01:00')]);
    await store.setNextDue(
      'w',
      found.map((one) => ({ found: one, nextDueAt: later })),
    );
    expect((await store.due('w', now, 10)).map(({ issueId }) => issueId)).toEqual(['b']);
  });

  test('a changed agreement calls for a look at every issue of that workspace', async () => {
    const store = issueStoreOf(await open());
    await append(store, 'a', [created()]);
    const found = await store.due('w', now, 10);
    await store.lookAtAll('w', now);
    await store.setNextDue('w', [{ found: found[0]!, nextDueAt: null }]);
    expect(await store.due('w', now, 10)).toMatchObject([{ issueId: 'a' }]);
    await store.lookAtAll('another', now);
  });

  test('events of one issue that come at once, by two processes, are all there', async () => {
    const store = issueStoreOf(await open());
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        append(store, 'i', [reviewed(`r${i}`, '2026-03-04 09:00 +01:00')], [created()]),
      ),
    );
    expect((await store.eventsOf('w', ['i'])).get('i')).toHaveLength(21);
    expect(await store.find('w', 'i')).toMatchObject({ issueKey: 'K-21' });
  });

  test('open ones and all of them, by key', async () => {
    const store = issueStoreOf(await open());
    await append(store, 'a', [created()]);
    await store.append(
      'w',
      { issueId: 'b' },
      { beginning: [], events: [] },
      () => ({ issueKey: 'A', category: 'done' }),
      now,
    );
    expect((await store.all('w')).map(({ issueId }) => issueId)).toEqual(['b', 'a']);
    expect((await store.open('w')).map(({ issueId }) => issueId)).toEqual(['a']);
  });
});
