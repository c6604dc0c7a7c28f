import { type ColumnDataType, type SelectQueryBuilder, sql } from 'kysely';
import type { Tables } from './tables';

export type DialectName = 'sqlite' | 'postgres';

/** The type of a key that counts up by itself. */
export function countingKey(dialect: DialectName): ColumnDataType {
  return dialect === 'postgres' ? 'bigserial' : 'integer';
}

/**
 * Takes the rows found for this transaction alone. PostgreSQL passes over rows that another process holds; the embedded
 * database has one process and one writer, so there is nobody to pass over.
 */
export function claiming<T extends keyof Tables, O>(
  dialect: DialectName,
  query: SelectQueryBuilder<Tables, T, O>,
): SelectQueryBuilder<Tables, T, O> {
  return dialect === 'postgres' ? query.forUpdate().skipLocked() : query;
}

/** What every connection of the embedded database is told first. */
export const EMBEDDED_SETTINGS = [
  // The operating system frees the lock when the process dies, so a dead process never keeps the next one out.
  'PRAGMA locking_mode = EXCLUSIVE',
  'PRAGMA journal_mode = WAL',
  // FULL: a commit is on the disk before we say 200, power loss included.
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
] as const;

/** A statement that answers if the database does. */
export const PING = sql`select 1`;
