import type { Migration } from 'kysely';

/** The tokens of workspaces, sealed. */
export const createInstallation: Migration = {
  async up(db) {
    await db.schema
      .createTable('installation')
      .addColumn('workspace_id', 'text', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('own_user_id', 'text', (column) => column.notNull())
      .addColumn('key_id', 'text')
      .addColumn('sealed', 'text')
      .addColumn('expires_at', 'bigint')
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute();
  },
};
