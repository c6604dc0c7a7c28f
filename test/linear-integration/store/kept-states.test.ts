import { stateOf } from '@async-norms/core';
import { keptStates } from '../../../linear-integration/src/store/kept-states';
import { at } from '../../support/at';
import { did } from '../../support/issues';

const stateNamed = (issueId: string) =>
  stateOf({ issueId, events: [did('created', 'ada', at('2026-03-02 10:00 +01:00'))] })!;

/** Kept states of issues that are all there, but for `nobody-knows`, and what was read of them so far. */
function aMemory(mostKept?: number) {
  const reads: string[] = [];
  const memory = keptStates(async (workspaceId, issueIds) => {
    reads.push(...issueIds.map((id) => `${workspaceId}/${id}`));
    return new Map(issueIds.filter((id) => id !== 'nobody-knows').map((id) => [id, stateNamed(id)]));
  }, mostKept);
  return {
    /** What was read for a look at these issues. */
    async look(workspaceId: string, ...issues: string[]) {
      const found = await memory.of(
        workspaceId,
        issues.map((issue) => ({ issueId: issue.split('@')[0]!, mark: issue })),
      );
      return { read: reads.splice(0), found: [...found].map(([id, { issueId }]) => (id === issueId ? id : 'wrong')) };
    },
  };
}

test('what is looked at again is read again only where its mark has changed', async () => {
  const { look } = aMemory();
  expect(await look('w', 'a@1', 'b@1')).toEqual({ read: ['w/a', 'w/b'], found: ['a', 'b'] });
  expect(await look('w', 'a@1', 'b@1')).toEqual({ read: [], found: ['a', 'b'] });
  expect((await look('w', 'a@1', 'b@2', 'c@1')).read).toEqual(['w/b', 'w/c']);
});

test('one of which nothing is known is left out, and not read again and again', async () => {
  const { look } = aMemory();
  expect((await look('w', 'nobody-knows@1', 'a@1')).found).toEqual(['a']);
  expect((await look('w', 'nobody-knows@1', 'a@1')).read).toEqual([]);
});

test('what was not asked for the last time is forgotten', async () => {
  const { look } = aMemory();
  await look('w', 'a@1', 'b@1');
  await look('w', 'a@1');
  expect((await look('w', 'a@1', 'b@1')).read).toEqual(['w/b']);
});

test('workspaces know nothing of each other', async () => {
  const { look } = aMemory();
  await look('w', 'a@1');
  expect((await look('x', 'a@1')).read).toEqual(['x/a']);
});

test('with too many of them the workspace that was looked at longest ago is forgotten', async () => {
  const { look } = aMemory(3);
  await look('w', 'a@1');
  await look('x', 'a@1');
  await look('w', 'a@1');
  await look('y', 'a@1', 'b@1');
  expect((await look('w', 'a@1')).read).toEqual([]);
  expect((await look('x', 'a@1')).read).toEqual(['x/a']);
});

test('of a workspace that is too large by itself, as much is kept as there is room for', async () => {
  const { look } = aMemory(2);
  await look('w', 'a@1', 'b@1', 'c@1');
  expect((await look('w', 'a@1', 'b@1', 'c@1')).read).toEqual(['w/c']);
});

test('thousands are read a few hundred at a time, and whatever else waits has its turn', async () => {
  const sizes: number[] = [];
  let turns = 0;
  const memory = keptStates(async (_, issueIds) => {
    sizes.push(issueIds.length);
    setImmediate(() => turns++);
    return new Map();
  });
  await memory.of(
    'w',
    Array.from({ length: 1_200 }, (_, i) => ({ issueId: `i${i}`, mark: '1' })),
  );
  expect(sizes).toEqual([500, 500, 200]);
  expect(turns).toBe(3);
});
