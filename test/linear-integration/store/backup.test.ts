import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../../linear-integration/src/store/database';
import { inboxOf } from '../../../linear-integration/src/store/inbox';
import { at } from '../../support/at';
import { embeddedDatabases, postgresDatabases } from '../../support/databases';
import { postgresBinaries } from '../../support/postgres';

const now = at('2026-03-04 10:00 +01:00');

async function put(database: Database, ...hashes: readonly string[]): Promise<void> {
  for (const bodyHash of hashes)
    await inboxOf(database).put({ workspaceId: 'w', bodyHash, lane: bodyHash, body: '{}' }, now);
}

async function hashesIn(database: Database): Promise<readonly string[]> {
  return (await inboxOf(database).claim(now, 10, 1000)).map(({ bodyHash }) => bodyHash);
}

describe('a copy of the folder', () => {
  const { settings } = embeddedDatabases();
  let copy: string;
  let restored: Database | null = null;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'async-norms-copy-'));
  });
  afterEach(async () => {
    await restored?.close();
    rmSync(copy, { recursive: true });
  });

  test.each([
    ['of a stopped server', true],
    ['of a running one, taken at one instant as a snapshot is', false],
  ])('%s has everything', async (_, isStopped) => {
    const place = await settings();
    const database = await openDatabase(place);
    await put(database, 'a', 'b');
    if (isStopped) await database.close();
    cpSync((place as { folder: string }).folder, copy, { recursive: true });
    if (!isStopped) await database.close();
    restored = await openDatabase({ kind: 'embedded', folder: copy });
    expect(await hashesIn(restored)).toEqual(['a', 'b']);
  });
});

(postgresBinaries() === null ? describe.skip : describe)('pg_dump and psql', () => {
  const { settings, open } = postgresDatabases();

  test('a dump has everything, and goes on counting where it was', async () => {
    const [place, other] = [await settings(), await settings()];
    const database = await open(place);
    await put(database, 'a', 'b');
    const binaries = postgresBinaries()!;
    const dump = execFileSync(join(binaries, 'pg_dump'), [(place as { url: string }).url]);
    execFileSync(join(binaries, 'psql'), ['-q', '-v', 'ON_ERROR_STOP=1', (other as { url: string }).url], {
      input: dump,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    const restored = await open(other);
    await put(restored, 'c');
    expect(await hashesIn(restored)).toEqual(['a', 'b', 'c']);
  });
});
