import { stateOf } from '@async-norms/core';
import { issueStoreOf } from '../../../linear-integration/src/store/issue-store';
import { personDataOf } from '../../../linear-integration/src/store/person-data';
import { workspaceHistoryOf } from '../../../linear-integration/src/store/workspace-history';
import { at } from '../../support/at';
import { onBothDatabases } from '../../support/databases';
import { did, issueFacts } from '../../support/issues';

const now = at('2026-03-04 10:00 +01:00');

onBothDatabases(({ open }) => {
  /** What a page shows of what is open: by issue, who has it and in which state. */
  async function aPage() {
    const database = await open();
    const issues = issueStoreOf(database);
    const history = workspaceHistoryOf(database);
    return {
      database,
      append: (issueId: string, event: ReturnType<typeof did>) =>
        issues.append(
          'w',
          { issueId },
          { beginning: [], events: [event] },
          (events) => {
            const { key, category } = stateOf({ issueId, events })!;
            return { issueKey: key, category };
          },
          now,
        ),
      shown: async () =>
        (await history.pending('w')).map(({ issueId, state }) => [issueId, state.category, state.assignee]),
    };
  }

  const made = (key: string, assignee: string) =>
    did('created', 'ada', '2026-03-02 10:00 +01:00', { facts: issueFacts({ key, assignee }) });

  test('looked at again, it shows what has happened since, on each issue and at the same instant too', async () => {
    const { append, shown } = await aPage();
    await append('a', made('a', 'ada'));
    await append('b', made('b', 'tom'));
    expect(await shown()).toEqual([
      ['a', 'new', 'ada'],
      ['b', 'new', 'tom'],
    ]);
    await append('a', did('status-changed', 'ada', '2026-03-03 10:00 +01:00'));
    expect(await shown()).toEqual([
      ['a', 'started', 'ada'],
      ['b', 'new', 'tom'],
    ]);
    await append('c', made('c', 'ada'));
    await append('b', did('assigned', 'ada', '2026-03-03 10:00 +01:00', { to: 'ada' }));
    expect(await shown()).toEqual([
      ['a', 'started', 'ada'],
      ['b', 'new', 'ada'],
      ['c', 'new', 'ada'],
    ]);
  });

  test('who was erased in between is on it no more', async () => {
    const { append, shown, database } = await aPage();
    await append('a', made('a', 'ada'));
    await append('b', made('b', 'tom'));
    expect((await shown()).map(([, , assignee]) => assignee)).toEqual(['ada', 'tom']);
    await personDataOf(database).erase('w', 'tom');
    expect((await shown()).map(([, , assignee]) => assignee)).toEqual(['ada', null]);
  });
});
