import type { Migration } from 'kysely';
import { countingKey, type DialectName } from '../dialect-differences';

/** What the tool did and why, and who of several processes does what only one may do at a time. */
export function createActivityAndLeases(dialect: DialectName): Migration {
  return {
    async up(db) {
      await db.schema
        .createTable('activity')
        .addColumn('seq', countingKey(dialect), (column) =>
          dialect === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
        )
        .addColumn('workspace_id', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('issue_id', 'text')
        .addColumn('person_id', 'text')
        .addColumn('what', 'text', (column) => column.notNull())
        .addColumn('why', 'text')
        .execute();
      await db.schema.createIndex('activity_newest').on('activity').columns(['workspace_id', 'seq']).execute();
      await db.schema.createIndex('activity_at').on('activity').columns(['workspace_id', 'at']).execute();

      await db.schema
        .createTable('lease')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('holder', 'text', (column) => column.notNull())
        .addColumn('until', 'bigint', (column) => column.notNull())
        .execute();

      await db.schema
        .createTable('agreement_revision')
        .addColumn('workspace_id', 'text', (column) => column.primaryKey())
        .addColumn('revision', 'bigint', (column) => column.notNull())
        .execute();
    },
  };
}
