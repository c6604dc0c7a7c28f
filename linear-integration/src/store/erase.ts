import { sql } from 'kysely';
import type { Database } from './database';

/** Deletes every row of a workspace, from every table there is; also from tables that are added later. */
export async function eraseWorkspace({ db }: Database, workspaceId: string): Promise<void> {
  const tables = await tablesWith(db, 'workspace_id');
  await db.transaction().execute(async (tx) => {
    for (const table of tables)
      await sql`delete from ${sql.table(table)} where workspace_id = ${workspaceId}`.execute(tx);
  });
}

/** Deletes every row there is; the tables stay. */
export async function eraseEverything({ db }: Database): Promise<void> {
  const tables = await db.introspection.getTables();
  await db.transaction().execute(async (tx) => {
    for (const { name } of tables) await sql`delete from ${sql.table(name)}`.execute(tx);
  });
}

async function tablesWith(db: Database['db'], column: string): Promise<readonly string[]> {
  const tables = await db.introspection.getTables();
  return tables.filter(({ columns }) => columns.some(({ name }) => name === column)).map(({ name }) => name);
}
