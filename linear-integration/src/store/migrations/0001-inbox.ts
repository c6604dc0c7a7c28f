import { type Migration, sql } from 'kysely';
import { countingKey, type DialectName } from '../dialect-differences';

/** Workspaces and the inbox of accepted webhooks. */
export function createInbox(dialect: DialectName): Migration {
  return {
    async up(db) {
      await db.schema
        .createTable('workspace')
        .addColumn('workspace_id', 'text', (column) => column.primaryKey())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('url_key', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('paused_at', 'bigint')
        .addColumn('watermark_at', 'bigint')
        .execute();
      await db.schema
        .createTable('inbox')
        .addColumn('seq', countingKey(dialect), (column) =>
          dialect === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
        )
        .addColumn('workspace_id', 'text', (column) => column.notNull())
        .addColumn('body_hash', 'text', (column) => column.notNull().unique())
        .addColumn('lane', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addColumn('received_at', 'bigint', (column) => column.notNull())
        .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('available_at', 'bigint', (column) => column.notNull())
        .addColumn('done_at', 'bigint')
        .addColumn('gave_up', 'text')
        .execute();
      // Only what is still to do: these stay as small as the work is.
      await db.schema
        .createIndex('inbox_to_do')
        .on('inbox')
        .columns(['workspace_id', 'lane', 'seq'])
        .where(sql.ref('done_at'), 'is', null)
        .execute();
      await db.schema
        .createIndex('inbox_next')
        .on('inbox')
        .column('seq')
        .where(sql.ref('done_at'), 'is', null)
        .execute();
      await db.schema.createIndex('inbox_received').on('inbox').column('received_at').execute();
    },
  };
}
