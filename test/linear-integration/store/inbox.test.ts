import { inboxOf } from '../../../linear-integration/src/store/inbox';
import { at } from '../../support/at';
import { onBothDatabases } from '../../support/databases';

const now = at('2026-03-04 10:00 +01:00');
const later = at('2026-03-04 10:05 +01:00');
const LEASE_MS = 60_000;

const event = (bodyHash: string, lane: string, workspaceId = 'w') => ({ workspaceId, bodyHash, lane, body: '{}' });
const hashes = (events: readonly { readonly bodyHash: string }[]) => events.map(({ bodyHash }) => bodyHash);

onBothDatabases(({ open, settings }) => {
  async function inboxWith(...events: readonly ReturnType<typeof event>[]) {
    const database = await open();
    const inbox = inboxOf(database);
    for (const one of events) await inbox.put(one, now);
    return { inbox, database };
  }

  test('a body that was seen before is a repeat, also within one batch', async () => {
    const { inbox } = await inboxWith();
    expect(await Promise.all(['a', 'b', 'a'].map((hash) => inbox.put(event(hash, 'x'), now)))).toEqual([
      'accepted',
      'accepted',
      'repeat',
    ]);
    expect(await inbox.put(event('b', 'x'), now)).toBe('repeat');
  });

  test('a repeat is known after the event is done, too', async () => {
    const { inbox } = await inboxWith(event('a', 'x'));
    for (const claimed of await inbox.claim(now, 10, LEASE_MS)) await inbox.done(claimed, now);
    expect(await inbox.put(event('a', 'x'), later)).toBe('repeat');
    expect(await inbox.waiting()).toEqual({ count: 0, oldestAt: null });
  });

  test('a thousand at once are all stored', async () => {
    const { inbox } = await inboxWith();
    const stored = await Promise.all(Array.from({ length: 1000 }, (_, i) => inbox.put(event(`h${i}`, `l${i}`), now)));
    expect(new Set(stored)).toEqual(new Set(['accepted']));
    expect(await inbox.waiting()).toEqual({ count: 1000, oldestAt: now });
  });

  test('one event a lane is worked on at a time, in order; a lease ends', async () => {
    const { inbox } = await inboxWith(event('a', 'x'), event('b', 'x'), event('c', 'y'));
    const claimed = await inbox.claim(now, 10, LEASE_MS);
    expect(hashes(claimed)).toEqual(['a', 'c']);
    expect(await inbox.claim(now, 10, LEASE_MS)).toEqual([]);
    await inbox.done(claimed[0]!, now);
    expect(hashes(await inbox.claim(later, 10, LEASE_MS))).toEqual(['b', 'c']);
  });

  test('lanes of the same name in two workspaces are two lanes', async () => {
    const { inbox } = await inboxWith(event('a', 'x', 'w1'), event('b', 'x', 'w2'));
    expect(hashes(await inbox.claim(now, 10, LEASE_MS))).toEqual(['a', 'b']);
  });

  test('what is held longer is not free when the lease would have ended', async () => {
    const { inbox } = await inboxWith(event('a', 'x'));
    const claimed = await inbox.claim(now, 10, LEASE_MS);
    await inbox.hold(claimed, new Date(later.getTime() + 1));
    expect(await inbox.claim(later, 10, LEASE_MS)).toEqual([]);
    await inbox.freeAll(later);
    expect(hashes(await inbox.claim(later, 10, LEASE_MS))).toEqual(['a']);
  });

  test('what failed is free again when it is to be tried again, and its lane waits for it', async () => {
    const { inbox } = await inboxWith(event('a', 'x'), event('b', 'x'));
    const [claimed] = await inbox.claim(now, 10, LEASE_MS);
    await inbox.failed(claimed!, later);
    expect(await inbox.claim(new Date(later.getTime() - 1), 10, LEASE_MS)).toEqual([]);
    expect(await inbox.claim(later, 10, LEASE_MS)).toMatchObject([{ bodyHash: 'a', failures: 1 }]);
  });

  test('what is given up keeps no body, and its lane goes on', async () => {
    const { inbox, database } = await inboxWith(event('a', 'x'), event('b', 'x'));
    const [claimed] = await inbox.claim(now, 10, LEASE_MS);
    await inbox.giveUp(claimed!, 'TypeError', now);
    expect(hashes(await inbox.claim(now, 10, LEASE_MS))).toEqual(['b']);
    const rows = await database.db.selectFrom('inbox').select(['body', 'gave_up']).orderBy('seq').execute();
    expect(rows).toEqual([
      { body: '', gave_up: 'TypeError' },
      { body: '{}', gave_up: null },
    ]);
  });

  test('a body is gone once it was worked on', async () => {
    const { inbox, database } = await inboxWith(event('a', 'x'));
    for (const claimed of await inbox.claim(now, 10, LEASE_MS)) await inbox.done(claimed, now);
    expect(await database.db.selectFrom('inbox').select('body').execute()).toEqual([{ body: '' }]);
  });

  test('twenty claims at once share the lanes out: no event is claimed twice', async () => {
    const place = await settings();
    const inboxes = [inboxOf(await open(place))];
    if (place.kind === 'postgres') inboxes.push(inboxOf(await open(place)));
    for (let i = 0; i < 100; i++) await inboxes[0]!.put(event(`h${i}`, `l${i % 40}`), now);
    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, i) => inboxes[i % inboxes.length]!.claim(now, 5, LEASE_MS)),
    );
    const claimed = hashes(claims.flat());
    expect(new Set(claimed).size).toBe(claimed.length);
    expect(claimed.every((hash) => Number(hash.slice(1)) < 40)).toBe(true);
  });
});
