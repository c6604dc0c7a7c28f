import { type Migration, sql } from 'kysely';

/** Issues with what happened on them, the people, the agreement over time, and the ledger of what was said. */
export const createIssuesAndNudges: Migration = {
  async up(db) {
    await db.schema
      .createTable('issue')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('issue_id', 'text', (column) => column.notNull())
      .addColumn('issue_key', 'text', (column) => column.notNull())
      .addColumn('team_id', 'text')
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('watchers', 'text', (column) => column.notNull())
      .addColumn('category', 'text', (column) => column.notNull())
      .addColumn('next_due_at', 'bigint')
      .addColumn('calls', 'bigint', (column) => column.notNull())
      .addColumn('changed_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('issue_key_of_workspace', ['workspace_id', 'issue_id'])
      .execute();
    // The due index: a sweep reads what is due, whatever is tracked.
    await db.schema
      .createIndex('issue_due')
      .on('issue')
      .columns(['workspace_id', 'next_due_at', 'issue_id'])
      .where(sql.ref('next_due_at'), 'is not', null)
      .execute();

    await db.schema
      .createTable('issue_event')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('issue_id', 'text', (column) => column.notNull())
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('event_of_issue', ['workspace_id', 'issue_id', 'kind', 'event_id'])
      .execute();

    await db.schema
      .createTable('person')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('email', 'text')
      .addColumn('profile_url', 'text')
      .addColumn('time_zone', 'text')
      .addColumn('is_active', 'integer', (column) => column.notNull())
      .addColumn('is_bot', 'integer', (column) => column.notNull())
      .addColumn('is_admin', 'integer', (column) => column.notNull())
      .addColumn('away_until', 'bigint')
      .addPrimaryKeyConstraint('person_of_workspace', ['workspace_id', 'person_id'])
      .execute();

    await db.schema
      .createTable('playbook_version')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('effective_at', 'bigint', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('saved_by', 'text')
      .addPrimaryKeyConstraint('playbook_at', ['workspace_id', 'effective_at'])
      .execute();

    await db.schema
      .createTable('said')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('of', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('said_on', 'text', (column) => column.notNull())
      .addColumn('said_at', 'bigint', (column) => column.notNull())
      .addColumn('obligation_key', 'text')
      .addColumn('issue_id', 'text')
      .addColumn('step', 'text')
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('message_id', 'text')
      .addColumn('resolved_at', 'bigint')
      .addPrimaryKeyConstraint('said_once', ['workspace_id', 'key'])
      .execute();
    await db.schema.createIndex('said_on_issue').on('said').columns(['workspace_id', 'issue_id']).execute();
    await db.schema.createIndex('said_to').on('said').columns(['workspace_id', 'person_id', 'said_on']).execute();
  },
};
