import type { Migration } from 'kysely';

/** Sessions, sign-in links, people's own settings, drafts of playbooks, proposals. */
export const createPages: Migration = {
  async up(db) {
    await db.schema
      .createTable('session')
      .addColumn('session_hash', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('seen_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('session_of_person').on('session').columns(['workspace_id', 'person_id']).execute();
    await db.schema
      .createTable('sign_in_link')
      .addColumn('link_hash', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('created_by', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .addColumn('used_at', 'bigint')
      .execute();
    await db.schema
      .createTable('person_settings')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('effective_at', 'bigint', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('settings_of_person', ['workspace_id', 'person_id', 'effective_at'])
      .execute();
    await db.schema
      .createTable('playbook_draft')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('based_on', 'bigint')
      .addColumn('saved_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('draft_of_person', ['workspace_id', 'person_id'])
      .execute();
    await db.schema
      .createTable('proposal')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('proposal_id', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('opened_at', 'bigint', (column) => column.notNull())
      .addColumn('working_days', 'integer', (column) => column.notNull())
      .addColumn('participants', 'text', (column) => column.notNull())
      .addColumn('record_key', 'text')
      .addPrimaryKeyConstraint('proposal_of_workspace', ['workspace_id', 'proposal_id'])
      .execute();
    await db.schema
      .createTable('proposal_event')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('proposal_id', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('by_person', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('concern', 'text')
      .addPrimaryKeyConstraint('event_of_proposal', ['workspace_id', 'proposal_id', 'position'])
      .execute();
  },
};
