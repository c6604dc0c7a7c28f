import { retellRecords } from '../decisions/file-decision';
import { statusCategoryOf } from '../webhook/event-to-issue';
import type { LinearEvent } from '../webhook/linear-event';
import { afterComment } from './after-comment';
import { decisionTextIn, onDocument, withdrawComment } from './decision-sources';
import { keepGate } from './gate';
import type { LinearSide } from './linear-side';
import { onPermissionChange } from './on-permission-change';
import { putCards } from './put-cards';
import { stateKnown } from './read-again';
import { settleGate } from './settle-gate';
import { syncPeople } from './sync-people';
import { linearViewOf } from './workspace-view';

type CommentWebhook = Extract<LinearEvent, { type: 'Comment' }>;

/** Everything that an event sets off once it is in the store. What we did ourselves sets off nothing. */
export async function onEvent(side: LinearSide, workspaceId: string, event: LinearEvent): Promise<void> {
  switch (event.type) {
    case 'OAuthApp':
      if (event.action === 'revoked') await side.connections.onRevoked(workspaceId);
      return;
    case 'PermissionChange':
      return onPermissionChange(side, workspaceId, event.removedTeamIds ?? [], event.addedTeamIds ?? []);
    case 'User':
      await syncPeople(side, workspaceId);
      return;
    case 'Document':
      return onDocument(side, workspaceId, event.data.id);
    case 'Reaction': {
      const issueId = event.data.issueId ?? event.data.comment?.issueId;
      return issueId == null ? undefined : putCards(side, workspaceId, [issueId]);
    }
    case 'Comment':
      return onComment(side, workspaceId, event);
    case 'Issue': {
      const { appUserId } = await linearViewOf(side, workspaceId);
      if (appUserId === null || event.actor?.id !== appUserId) {
        await knowRecords(side, workspaceId, event.data.id);
        await keepGate(side, workspaceId, event);
        const isMove = event.updatedFrom != null && 'stateId' in event.updatedFrom;
        if (isMove && statusCategoryOf(event.data.state?.type) !== 'done')
          await settleGate(side, workspaceId, event.data.id);
      }
      return putCards(side, workspaceId, [event.data.id]);
    }
  }
}

/** A record may be older than our sight of its issue. */
async function knowRecords(side: LinearSide, workspaceId: string, issueId: string): Promise<void> {
  const state = await stateKnown(side, workspaceId, issueId);
  if (state !== null) await retellRecords(side, workspaceId, issueId, state.records);
}

async function onComment(side: LinearSide, workspaceId: string, { action, data }: CommentWebhook): Promise<void> {
  if (!data.issueId) return;
  const view = await linearViewOf(side, workspaceId);
  const isOurs = data.userId != null && data.userId === view.appUserId;
  if (isOurs || (await side.ownComments.find(workspaceId, data.id)) !== null) return;
  if (action === 'remove') await withdrawComment(side, workspaceId, data.id);
  else {
    // An edit may make a decision of a comment, or change the one that it holds; it runs no command anew.
    const comment = {
      id: data.id,
      body: data.body,
      createdAt: data.createdAt,
      user: data.userId == null ? null : { id: data.userId },
      parent: data.parentId == null ? null : { id: data.parentId },
    };
    if (action === 'update' && decisionTextIn(data.body) === null) await withdrawComment(side, workspaceId, data.id);
    await afterComment(side, workspaceId, data.issueId, comment, view);
  }
  await putCards(side, workspaceId, [data.issueId]);
}
