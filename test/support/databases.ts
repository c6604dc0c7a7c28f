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
  const settings = async (): Promise<DatabaseSettings> => {
    const folder = mkdtempSync(join(tmpdir(), 'async-norms-'));
    folders.push(folder);
    return { kind: 'embedded', folder };
  };
  return closing(settings, () => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
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

/** Closes after each test what it opened, then clears away what that stood on. */
function closing(settings: () => Promise<DatabaseSettings>, clearAway: () => void = () => {}): Databases {
  const opened: Database[] = [];
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close();
    clearAway();
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
