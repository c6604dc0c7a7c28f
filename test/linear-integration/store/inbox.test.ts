import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, DatabaseRefused, openDatabase } from '../../../linear-integration/src/store/database';
import { inboxOf } from '../../../linear-integration/src/store/inbox';
import { at } from '../../support/at';

const now = at('2026-03-04 10:00 +01:00');
const later = at('2026-03-04 10:05 +01:00');
let folder: string;
let database: Database;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'async-norms-'));
  database = await openDatabase({ kind: 'embedded', folder });
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const event = (bodyHash: string, lane: string) => ({ workspaceId: 'w', bodyHash, lane, body: '{}' });

test('a body that was seen before is a repeat, also within one batch', async () => {
  const inbox = inboxOf(database);
  expect(await Promise.all(['a', 'b', 'a'].map((hash) => inbox.put(event(hash, 'x'), now)))).toEqual([
    'accepted',
    'accepted',
    'repeat',
  ]);
  expect(await inbox.put(event('b', 'x'), now)).toBe('repeat');
});

test('one event a lane is worked on at a time, in order', async () => {
  const inbox = inboxOf(database);
  for (const [hash, lane] of [
    ['a', 'x'],
    ['b', 'x'],
    ['c', 'y'],
  ] as const)
    await inbox.put(event(hash, lane), now);
  const claimed = await inbox.claim(now, 10, 60_000);
  expect(claimed.map(({ bodyHash }) => bodyHash)).toEqual(['a', 'c']);
  expect(await inbox.claim(now, 10, 60_000)).toEqual([]);
  await inbox.done(claimed[0]!, now);
  expect((await inbox.claim(later, 10, 60_000)).map(({ bodyHash }) => bodyHash)).toEqual(['b', 'c']);
});

test('a second server on the same embedded database is refused in words', async () => {
  await expect(openDatabase({ kind: 'embedded', folder })).rejects.toThrow(DatabaseRefused);
});
