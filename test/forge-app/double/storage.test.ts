import { Filter, FilterConditions, kvs, WhereConditions } from '@forge/kvs';
import { at } from '../../support/at';
import { type ForgeDouble, forgeDouble } from '../../support/forge/forge-double';
import type { StorageOptions } from '../../support/forge/storage-double';

/** The storage double under the real `@forge/kvs`: what Forge documents, it does; what Forge refuses, it refuses. */
let forge: ForgeDouble;
let now = at('2026-03-02 09:00 Z');

beforeAll(() => {
  forge = forgeDouble({ app: () => ({}), now: () => now });
});
afterAll(() => forge.close());

function storage(options: StorageOptions = {}) {
  const site = forge.install({ storage: options });
  return {
    site,
    in: <T>(work: () => Promise<T>): Promise<T> => site.inside(work),
  };
}

const aClock = (dueAt: number, more: object = {}) => ({
  issueId: '1',
  issueKey: 'A-1',
  projectId: '10',
  state: 'due',
  dueAt,
  rev: 1,
  body: {},
  ...more,
});

describe('plain values', () => {
  test('are read back, and are absent after a delete', async () => {
    const { in: inSite } = storage();
    await inSite(() => kvs.set('a:1', { x: 1 }));
    expect(await inSite(() => kvs.get('a:1'))).toEqual({ x: 1 });
    await inSite(() => kvs.delete('a:1'));
    expect(await inSite(() => kvs.get('a:1'))).toBeUndefined();
  });

  test('one site knows nothing of another', async () => {
    const one = storage();
    const other = storage();
    await one.in(() => kvs.set('a', 1));
    expect(await other.in(() => kvs.get('a'))).toBeUndefined();
  });

  test('of twenty that set a key only if it is new, one does', async () => {
    const { in: inSite } = storage();
    const results = await inSite(() =>
      Promise.allSettled(Array.from({ length: 20 }, (_, i) => kvs.set('k', i, { keyPolicy: 'FAIL_IF_EXISTS' }))),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'KEY_CONFLICT' } });
  });

  test('an expired value is still there for two days: its reader looks at the expiry', async () => {
    const { in: inSite } = storage();
    await inSite(() => kvs.set('lease', 'me', { ttl: { value: 5, unit: 'MINUTES' } }));
    now = at('2026-03-02 10:00 Z');
    const read = await inSite(() => kvs.get('lease', { metadataFields: ['EXPIRE_TIME' as never] }));
    expect(read).toMatchObject({ value: 'me', expireTime: '2026-03-02T09:05:00.000Z' });
    await expect(inSite(() => kvs.set('lease', 'you', { keyPolicy: 'FAIL_IF_EXISTS' }))).rejects.toMatchObject({
      code: 'KEY_CONFLICT',
    });
    now = at('2026-03-04 09:06 Z');
    expect(await inSite(() => kvs.get('lease'))).toBeUndefined();
    now = at('2026-03-02 09:00 Z');
  });

  test.each([
    ['an empty key', '', 1, 'INVALID_KEY'],
    ['a slash in a key', 'a/b', 1, 'INVALID_KEY'],
    ['a key of 501', 'k'.repeat(501), 1, 'INVALID_KEY'],
    ['nothing', 'k', null, 'INVALID_VALUE'],
    ['a value over 240 KiB', 'k', 'x'.repeat(240 * 1024), 'MAX_SIZE'],
    ['a value nested 32 deep', 'k', Array.from({ length: 32 }).reduce<unknown>((inner) => [inner], 0), 'MAX_DEPTH'],
  ])('%s is refused', async (_, key, value, code) => {
    await expect(storage().in(() => kvs.set(key, value as string))).rejects.toMatchObject({ code });
  });

  test('a page is ten unless asked, and a hundred at most', async () => {
    const { in: inSite } = storage();
    for (let i = 10; i < 25; i++) await inSite(() => kvs.set(`p:${i}`, i));
    const first = await inSite(() => kvs.query().where('key', WhereConditions.beginsWith('p:')).getMany());
    expect(first.results).toHaveLength(10);
    const rest = await inSite(() =>
      kvs.query().where('key', WhereConditions.beginsWith('p:')).cursor(first.nextCursor!).getMany(),
    );
    expect(rest.results.map(({ value }) => value)).toEqual([20, 21, 22, 23, 24]);
    await expect(inSite(() => kvs.query().limit(101).getMany())).rejects.toMatchObject({ code: 'INVALID_LIMIT' });
  });
});

describe('custom entities', () => {
  test.each([
    ['an attribute nobody declared', { colour: 'red' }],
    ['epoch milliseconds in an integer', { dueAt: 1_772_000_000_000 }],
    ['a text in an integer', { rev: '1' }],
    ['null in a string', { issueKey: null }],
  ])('%s is refused', async (_, wrong) => {
    await expect(storage().in(() => kvs.entity('clock').set('1', aClock(5, wrong)))).rejects.toMatchObject({
      code: 'INVALID_ATTRIBUTE',
    });
  });

  test('an undeclared entity, and an undeclared index, are refused', async () => {
    await expect(storage().in(() => kvs.entity('nope').set('1', {}))).rejects.toMatchObject({ code: 'INVALID_ENTITY' });
    await expect(storage().in(() => kvs.entity('clock').query().index('nope').getMany())).rejects.toMatchObject({
      code: 'INVALID_INDEX',
    });
  });

  test('a query by index comes in order, by pages, either way round', async () => {
    const { in: inSite } = storage();
    for (const due of [50, 10, 40, 20, 30, 60]) await inSite(() => kvs.entity('clock').set(`i${due}`, aClock(due)));
    await inSite(() => kvs.entity('clock').set('quiet', aClock(5, { state: 'quiet' })));
    const due = () =>
      kvs
        .entity('clock')
        .query()
        .index('by-due', { partition: ['due'] })
        .where(WhereConditions.lessThanEqualTo(40));
    const first = await inSite(() => due().limit(3).getMany());
    expect(first.results.map(({ key }) => key)).toEqual(['i10', 'i20', 'i30']);
    const second = await inSite(() => due().limit(3).cursor(first.nextCursor!).getMany());
    expect(second.results.map(({ key }) => key)).toEqual(['i40']);
    expect(second.nextCursor).toBeUndefined();
    const back = await inSite(() =>
      due()
        .sort('DESC' as never)
        .getMany(),
    );
    expect(back.results.map(({ key }) => key)).toEqual(['i40', 'i30', 'i20', 'i10']);
  });

  test('a query may miss what was just written; a read by key never does', async () => {
    const { in: inSite } = storage({ indexLagMs: 60_000 });
    await inSite(() => kvs.entity('clock').set('1', aClock(10)));
    const query = () =>
      kvs
        .entity('clock')
        .query()
        .index('by-due', { partition: ['due'] })
        .getMany();
    expect((await inSite(query)).results).toEqual([]);
    expect(await inSite(() => kvs.entity('clock').get('1'))).toMatchObject({ dueAt: 10 });
    now = at('2026-03-02 09:01 Z');
    expect((await inSite(query)).results).toHaveLength(1);
    await inSite(() => kvs.entity('clock').delete('1'));
    expect((await inSite(query)).results).toHaveLength(1);
    now = at('2026-03-02 09:00 Z');
  });

  test('a filter looks at one page at a time', async () => {
    const { in: inSite } = storage();
    for (let i = 0; i < 4; i++) await inSite(() => kvs.entity('clock').set(`i${i}`, aClock(i, { rev: i })));
    const page = await inSite(() =>
      kvs
        .entity<{ rev: number }>('clock')
        .query()
        .index('by-due', { partition: ['due'] })
        .filters(new Filter<{ rev: number }>().and('rev', FilterConditions.greaterThan(2)))
        .limit(2)
        .getMany(),
    );
    expect(page.results).toEqual([]);
    expect(page.nextCursor).toBeDefined();
  });
});

describe('transactions', () => {
  const whenRev = (rev: number) => ({
    entityName: 'clock',
    conditions: new Filter<{ rev: number }>().and('rev', FilterConditions.equalTo(rev)),
  });

  test('all of it or nothing, by what is truly stored', async () => {
    const { in: inSite, site } = storage({ indexLagMs: 60_000 });
    await inSite(() => kvs.entity('clock').set('1', aClock(10)));
    await inSite(() =>
      kvs
        .transact()
        .set('1', aClock(20, { rev: 2 }), whenRev(1))
        .set('seen', true)
        .execute(),
    );
    expect(site.storage.peek('1', 'clock')).toMatchObject({ rev: 2 });
    await expect(
      inSite(() =>
        kvs
          .transact()
          .set('1', aClock(30, { rev: 2 }), whenRev(1))
          .set('seen', false)
          .execute(),
      ),
    ).rejects.toMatchObject({ code: 'CONDITIONAL_CHECK_FAILED' });
    expect(site.storage.peek('seen')).toBe(true);
  });

  test.each([
    ['26 operations', 26, 'MAX_BATCH_SIZE'],
    ['one key twice', 0, 'DUPLICATE_KEY'],
  ])('%s are refused', async (_, count, code) => {
    const keys = count > 0 ? Array.from({ length: count }, (_, i) => `k${i}`) : ['k', 'k'];
    await expect(
      storage().in(() => keys.reduce((transaction, key) => transaction.set(key, 1), kvs.transact()).execute()),
    ).rejects.toMatchObject({ code });
  });
});

test('a batch says what failed, key by key', async () => {
  const { in: inSite } = storage();
  const set = await inSite(() =>
    kvs.batchSet([
      { key: 'a', value: 1 },
      { key: 'b/c', value: 2 },
    ]),
  );
  expect(set.successfulKeys).toEqual([{ key: 'a' }]);
  expect(set.failedKeys).toMatchObject([{ key: 'b/c', error: { code: 'INVALID_KEY' } }]);
  const got = await inSite(() => kvs.batchGet([{ key: 'a' }, { key: 'z' }]));
  expect(got.successfulKeys).toMatchObject([{ key: 'a', value: 1 }]);
  expect(got.failedKeys).toMatchObject([{ key: 'z', error: { code: 'KEY_NOT_FOUND' } }]);
});

test('more than the rate allows is refused for the rest of the minute', async () => {
  const { in: inSite } = storage({ unitsPerMinute: 3 });
  for (let i = 0; i < 3; i++) await inSite(() => kvs.set(`k${i}`, i));
  await expect(inSite(() => kvs.set('k3', 3))).rejects.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
  now = at('2026-03-02 09:01 Z');
  await inSite(() => kvs.set('k3', 3));
  now = at('2026-03-02 09:00 Z');
});

test('a value of 25 KB is three units and its bytes are counted', async () => {
  const { in: inSite, site } = storage({ unitsPerMinute: 3 });
  await inSite(() => kvs.set('k', 'x'.repeat(25 * 1024)));
  await expect(inSite(() => kvs.set('k', 'x'))).rejects.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
  expect(site.storage.use).toMatchObject({ writes: 1, writtenBytes: 25 * 1024 + 2 });
});
