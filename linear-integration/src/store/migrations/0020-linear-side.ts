import type { Migration } from 'kysely';

/** Decision records, what we wrote to Linear, people's digests, teams' choices, and where catching up stands. */
export const createLinearSide: Migration = {
  async up(db) {
    await db.schema
      .createTable('decision')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('record_id', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('url', 'text')
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('filed_by', 'text')
      .addColumn('filed_at', 'bigint', (column) => column.notNull())
      .addColumn('changed_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('decision_of_workspace', ['workspace_id', 'key'])
      .execute();
    await db.schema
      .createTable('decision_issue')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('issue_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('decision_governs_issue', ['workspace_id', 'key', 'issue_id'])
      .execute();
    await db.schema
      .createIndex('issue_governed_by')
      .on('decision_issue')
      .columns(['workspace_id', 'issue_id'])
      .execute();

    await db.schema
      .createTable('own_comment')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('comment_id', 'text', (column) => column.notNull())
      .addColumn('issue_id', 'text', (column) => column.notNull())
      .addColumn('parent_id', 'text')
      .addColumn('about', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('not_before_at', 'bigint', (column) => column.notNull())
      .addColumn('give_up_at', 'bigint', (column) => column.notNull())
      .addColumn('said_at', 'bigint')
      .addPrimaryKeyConstraint('own_comment_of_workspace', ['workspace_id', 'comment_id'])
      .execute();
    await db.schema.createIndex('own_comment_waiting').on('own_comment').columns(['state', 'not_before_at']).execute();
    await db.schema
      .createIndex('own_comment_on_issue')
      .on('own_comment')
      .columns(['workspace_id', 'issue_id'])
      .execute();

    await db.schema
      .createTable('card')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('issue_id', 'text', (column) => column.notNull())
      .addColumn('shown', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('card_of_issue', ['workspace_id', 'issue_id'])
      .execute();

    await db.schema
      .createTable('handled')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('handled_once', ['workspace_id', 'key'])
      .execute();

    await db.schema
      .createTable('digest')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('said_on', 'text', (column) => column.notNull())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('digest_of_workspace', ['workspace_id', 'key'])
      .execute();
    await db.schema.createIndex('digest_of_person').on('digest').columns(['workspace_id', 'person_id']).execute();

    await db.schema
      .createTable('team_setting')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('team_setting_of_workspace', ['workspace_id', 'team_id'])
      .execute();

    await db.schema
      .createTable('notice')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('since_at', 'bigint', (column) => column.notNull())
      .addColumn('detail', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('notice_of_workspace', ['workspace_id', 'kind'])
      .execute();

    await db.schema
      .createTable('reconciling')
      .addColumn('workspace_id', 'text', (column) => column.primaryKey())
      .addColumn('watermark_at', 'bigint')
      .addColumn('people_at', 'bigint')
      .addColumn('webhook_at', 'bigint')
      .execute();
  },
};
