import { type ColumnDataType, type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { DueIssue } from './issue-store';
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
  // Inner pages of large indexes stay at hand: a look-up costs about the same at a million issues as at ten thousand.
  'PRAGMA cache_size = -65536',
  'PRAGMA mmap_size = 1073741824',
] as const;

/**
 * What it is told before it is closed: everything into the one file, and the lock given back at once. Closing alone would keep
 * the lock for as long as the runtime has not collected the last statement.
 */
export const EMBEDDED_LAST_SETTINGS = [
  'PRAGMA journal_mode = DELETE',
  'PRAGMA locking_mode = NORMAL',
  'SELECT count(*) FROM sqlite_master',
] as const;

/** A statement that answers if the database does. */
export const PING = sql`select 1`;

/** Issues of one statement: three parameters each. */
const LARGEST_BATCH = 1000;

/**
 * Notes for many issues when each is looked at again. PostgreSQL takes them as one statement, since what costs there is the way
 * to it; the embedded database one by one in a transaction, since it plans a join with a list of values badly.
 */
export async function setNextDue(
  { db, dialect }: { readonly db: Kysely<Tables>; readonly dialect: DialectName },
  workspaceId: string,
  looks: readonly { readonly found: DueIssue; readonly nextDueAt: Date | null }[],
): Promise<void> {
  if (dialect === 'sqlite')
    return db.transaction().execute(async (tx) => {
      for (const { found, nextDueAt } of looks)
        await tx
          .updateTable('issue')
          .set({ next_due_at: nextDueAt?.getTime() ?? null })
          .where('workspace_id', '=', workspaceId)
          .where('issue_id', '=', found.issueId)
          .where('calls', '=', found.calls)
          .execute();
    });
  for (let from = 0; from < looks.length; from += LARGEST_BATCH) {
    const rows = looks
      .slice(from, from + LARGEST_BATCH)
      .map(
        ({ found, nextDueAt }) =>
          sql`(${found.issueId}, ${found.calls}::bigint, ${nextDueAt?.getTime() ?? null}::bigint)`,
      );
    await sql`update issue set next_due_at = look.next_due_at
      from (values ${sql.join(rows)}) as look (issue_id, calls, next_due_at)
      where issue.workspace_id = ${workspaceId} and issue.issue_id = look.issue_id and issue.calls = look.calls`.execute(
      db,
    );
  }
}
