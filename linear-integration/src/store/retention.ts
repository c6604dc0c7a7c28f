import type { Database } from './database';
import { retainLinearSide } from './retention-linear';

const DAY_MS = 86_400_000;

/** Hashes of webhooks tell repeats; Linear retries for eight hours, and two weeks leave room for whatever else sends twice. */
const INBOX_DAYS = 14;

/** How long things are kept where no playbook says: as long as a playbook that says nothing. */
const USUAL_DAYS = 90;

/**
 * Deletes what has been kept for longer than the playbook's `privacy.retentionDays`: issues that are done and have rested for as
 * long, with what happened and what was said about them, and the activity log. What is open is kept while it is open: what is
 * owed follows from it.
 */
export async function retainWorkspace(
  { db }: Database,
  workspaceId: string,
  retentionDays: number | null,
  now: Date,
): Promise<void> {
  const days = retentionDays ?? USUAL_DAYS;
  const before = now.getTime() - days * DAY_MS;
  await retainLinearSide(db, workspaceId, days, now);
  await db.transaction().execute(async (tx) => {
    const old = tx
      .selectFrom('issue')
      .select('issue_id')
      .where('workspace_id', '=', workspaceId)
      .where('category', '=', 'done')
      .where('changed_at', '<', before);
    await tx.deleteFrom('issue_event').where('workspace_id', '=', workspaceId).where('issue_id', 'in', old).execute();
    await tx.deleteFrom('said').where('workspace_id', '=', workspaceId).where('issue_id', 'in', old).execute();
    await tx
      .deleteFrom('issue')
      .where('workspace_id', '=', workspaceId)
      .where('category', '=', 'done')
      .where('changed_at', '<', before)
      .execute();
    await tx
      .deleteFrom('said')
      .where('workspace_id', '=', workspaceId)
      .where('issue_id', 'is', null)
      .where('said_at', '<', before)
      .execute();
    await tx.deleteFrom('activity').where('workspace_id', '=', workspaceId).where('at', '<', before).execute();
  });
}

/** Deletes accepted webhooks that are old enough, and leases that have long ended. */
export async function retainShared({ db }: Database, now: Date): Promise<void> {
  await db
    .deleteFrom('inbox')
    .where('received_at', '<', now.getTime() - INBOX_DAYS * DAY_MS)
    .execute();
  await db
    .deleteFrom('lease')
    .where('until', '<', now.getTime() - DAY_MS)
    .execute();
}
