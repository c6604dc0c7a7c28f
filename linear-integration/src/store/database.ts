import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, Migrator, PostgresDialect, SqliteDialect } from 'kysely';
import Embedded from 'libsql';
import pg from 'pg';
import type { DatabaseSettings } from '../config';
import { type DialectName, EMBEDDED_LAST_SETTINGS, EMBEDDED_SETTINGS } from './dialect-differences';
import { migrations } from './migrations';
import type { Tables } from './tables';

/** An open database whose tables are up to date. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly dialect: DialectName;
  close(): Promise<void>;
}

/** A database that can't be used, said in one line for the person who started the server. */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused';
}

/** Connections a process keeps to PostgreSQL; with four processes that is well under its default of 100. */
const POOL_SIZE = 10;

/** `int8` as a number: our integers are instants and counts, all below 2^53. */
const NUMBERS: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/**
 * Opens the database and brings its tables up to date; forward only, and safe when several processes start at once.
 *
 * @throws DatabaseRefused if another process has the embedded database open, or PostgreSQL can't be reached.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const opened = settings.kind === 'embedded' ? openEmbedded(settings.folder) : openPostgres(settings.url);
  try {
    await migrate(opened);
  } catch (error) {
    await opened.close();
    throw settings.kind === 'postgres' && isUnreachable(error)
      ? new DatabaseRefused(
          `DATABASE_URL: expected a PostgreSQL that answers; got ${(error as Error).message || 'no answer'}`,
          { cause: error },
        )
      : error;
  }
  return opened;
}

function openEmbedded(folder: string): Database {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'async-norms.db');
  const embedded = new Embedded(file);
  try {
    for (const setting of EMBEDDED_SETTINGS) embedded.exec(setting);
    embedded.exec('BEGIN IMMEDIATE; COMMIT'); // takes the lock now, not at the first write
  } catch (error) {
    embedded.close();
    if (/locked|busy/i.test((error as Error).message))
      throw new DatabaseRefused(
        `DATA_DIR: expected a folder that no other server uses; ${file} is open in another process (several processes need DATABASE_URL)`,
        { cause: error },
      );
    throw error;
  }
  // libsql speaks better-sqlite3's interface, which is what Kysely asks for.
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: embedded as never }) });
  return {
    db,
    dialect: 'sqlite',
    async close() {
      if (!embedded.open) return;
      for (const setting of EMBEDDED_LAST_SETTINGS) embedded.exec(setting);
      await db.destroy();
    },
  };
}

function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: POOL_SIZE, types: NUMBERS, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => {}); // an idle connection that broke is replaced by the pool; a query on it says so itself
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, dialect: 'postgres', close: () => db.destroy() };
}

async function migrate({ db, dialect }: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(dialect) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

function isUnreachable(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|28|3D)/.test(code);
}
