import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSettings } from '../../linear-integration/src/config';
import { type Database, openDatabase } from '../../linear-integration/src/store/database';
import { type PrivatePostgres, postgresBinaries, startPostgres } from './postgres';

/** Databases for the tests of one block: each call of `settings` is a new, empty one. */
export interface Databases {
  readonly settings: () => Promise<DatabaseSettings>;
  /** Opens a new one, or one more connection to settings that were given; closed after the test. */
  readonly open: (settings?: DatabaseSettings) => Promise<Database>;
}

/**
 * Runs a block of tests on the embedded database, and the same block on PostgreSQL; where that is not installed, its tests
 * are counted as skipped.
 */
export function onBothDatabases(block: (databases: Databases) => void): void {
  describe('embedded', () => block(embeddedDatabases()));
  const hasPostgres = postgresBinaries() !== null;
  (hasPostgres ? describe : describe.skip)('PostgreSQL', () => block(postgresDatabases()));
}

/** Embedded databases in temporary folders. To be called inside a `describe`. */
export function embeddedDatabases(): Databases {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return closing(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'async-norms-'));
    folders.push(folder);
    return { kind: 'embedded', folder };
  });
}

/** Databases of one private PostgreSQL. To be called inside a `describe`. */
export function postgresDatabases(): Databases {
  let postgres: PrivatePostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());
  return closing(async () => ({ kind: 'postgres', url: await postgres.newDatabase() }));
}

/** Closes what was opened after each test, before the folders go: hooks run in the reverse of their order. */
function closing(settings: () => Promise<DatabaseSettings>): Databases {
  const opened: Database[] = [];
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close();
  });
  return {
    settings,
    async open(given) {
      const database = await openDatabase(given ?? (await settings()));
      opened.push(database);
      return database;
    },
  };
}
