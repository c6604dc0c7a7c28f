import type { LinearEvent } from '../webhook/linear-event';
import type { LinearHistoryEntry, LinearIssue } from './documents';

/** The move of an issue as the webhook would have told it, for what a webhook sets off. Without a history nobody did it. */
export function moveAsWebhook(
  workspaceId: string,
  issue: LinearIssue,
  entry: LinearHistoryEntry | undefined,
): Extract<LinearEvent, { type: 'Issue' }> {
  const at = entry?.createdAt ?? issue.updatedAt;
  return {
    type: 'Issue',
    action: 'update',
    actor: entry?.actor == null || entry.botActor !== null ? null : { id: entry.actor.id, type: 'user' },
    createdAt: at,
    organizationId: workspaceId,
    webhookTimestamp: at.getTime(),
    updatedFrom: { stateId: entry?.fromState?.id ?? null },
    data: {
      id: issue.id,
      identifier: issue.identifier,
      title: issue.title,
      createdAt: issue.createdAt,
      updatedAt: at,
      teamId: issue.team.id,
      team: issue.team,
      stateId: issue.state.id,
      state: issue.state,
      url: issue.url,
    },
  };
}
