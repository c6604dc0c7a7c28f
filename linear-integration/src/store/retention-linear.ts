import type { Database } from './database';

const DAY_MS = 86_400_000;

/**
 * Deletes what we kept of our own doings for longer than the retention: people's digests, comments that were cleared or never
 * said, and what was handled. Decision records stay: they were filed to be found in years.
 */
export async function retainLinearSide(
  db: Database['db'],
  workspaceId: string,
  retentionDays: number,
  now: Date,
): Promise<void> {
  const before = now.getTime() - retentionDays * DAY_MS;
  await db.deleteFrom('digest').where('workspace_id', '=', workspaceId).where('made_at', '<', before).execute();
  await db
    .deleteFrom('handled')
    .where('workspace_id', '=', workspaceId)
    .where('at', '<', before)
    .where('key', 'not like', 'gate-revert:%') // once an issue means once
    .execute();
  await db
    .deleteFrom('own_comment')
    .where('workspace_id', '=', workspaceId)
    .where('state', 'in', ['cleared', 'given-up'])
    .where('give_up_at', '<', before)
    .execute();
}
