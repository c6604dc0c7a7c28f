import { type Migration, sql } from 'kysely';

/** What was claimed and never settled is found at once, however much was ever said. */
export const indexUnsettledClaims: Migration = {
  async up(db) {
    await db.schema
      .createIndex('said_unsettled')
      .on('said')
      .columns(['workspace_id', 'said_at'])
      .where(sql.ref('outcome'), '=', sql.lit('claimed'))
      .execute();
  },
};
