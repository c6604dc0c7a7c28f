import { WEBHOOKS } from './documents';
import { LinearRequestFailed } from './linear-failure';
import type { LinearSide } from './linear-side';

/** A webhook that comes with Linear's first retry, a minute later, is not missing. */
const MISSING_AFTER_MS = 10 * 60_000;
const LOOK_EVERY_MS = 60 * 60_000;

/**
 * Notices that webhooks do not come any more: Linear switches one off that fails for long. With an administrator's key it is asked;
 * without one it shows in what catching up finds. It is told on the set-up page, in the log and in the activity log.
 *
 * @param missedAt When the things happened that no webhook told of.
 */
export async function watchWebhooks(side: LinearSide, workspaceId: string, missedAt: readonly Date[]): Promise<void> {
  if (side.webhookUrl === null) return;
  const now = side.clock();
  const late = missedAt.filter((at) => now.getTime() - at.getTime() > MISSING_AFTER_MS);
  if (late.length > 0) {
    const sinceAt = new Date(Math.min(...late.map((at) => at.getTime())));
    await tell(side, workspaceId, 'webhooks-missing', sinceAt, String(late.length));
  } else if (await cameSince(side, workspaceId)) await side.notices.clear(workspaceId, 'webhooks-missing');
  await askLinear(side, workspaceId, now);
}

/** Whether a webhook arrived after the notice that they do not. */
async function cameSince(side: LinearSide, workspaceId: string): Promise<boolean> {
  const notice = (await side.notices.list(workspaceId)).find(({ kind }) => kind === 'webhooks-missing');
  if (notice === undefined) return false;
  const row = await side.database.db
    .selectFrom('inbox')
    .select(({ fn }) => fn.max('received_at').as('latest'))
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  return Number(row?.latest ?? 0) > notice.sinceAt.getTime() + MISSING_AFTER_MS;
}

async function askLinear(side: LinearSide, workspaceId: string, now: Date): Promise<void> {
  const installation = await side.connections.find(workspaceId);
  if (installation?.kind !== 'api-key') return; // an app may not ask: that takes the admin scope
  const lookedAt = await side.reconciling.seenUpTo(workspaceId, 'webhook');
  if (lookedAt !== null && now.getTime() - lookedAt.getTime() < LOOK_EVERY_MS) return;
  await side.reconciling.seen(workspaceId, 'webhook', now);
  const api = await side.connections.of(workspaceId);
  try {
    const { webhooks } = await api.request(WEBHOOKS, {}, 'background');
    const ours = webhooks.nodes.filter(({ url }) => url === side.webhookUrl);
    if (ours.length > 0 && ours.every(({ enabled }) => !enabled))
      await tell(side, workspaceId, 'webhook-disabled', now, ours[0]!.id);
    else await side.notices.clear(workspaceId, 'webhook-disabled');
  } catch (error) {
    if (!(error instanceof LinearRequestFailed)) throw error; // a key that is no administrator's is refused: then we infer
  }
}

async function tell(
  side: LinearSide,
  workspaceId: string,
  kind: 'webhook-disabled' | 'webhooks-missing',
  sinceAt: Date,
  detail: string,
): Promise<void> {
  if (!(await side.notices.raise(workspaceId, { kind, sinceAt, detail }))) return;
  side.log('webhooks do not come', { workspaceId, kind });
  await side.activity.record(workspaceId, { at: side.clock(), kind: 'webhook', what: kind, why: null });
}
