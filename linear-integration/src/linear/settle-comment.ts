import type { ResolveOutcome } from '@async-norms/core';
import type { OwnComment } from '../store/own-comment-store';
import type { LinearSide } from './linear-side';
import { editComment, failedOutcome } from './write-comment';
import { RESOLVE_COMMENT } from './writes';

/** Half a minute: long enough for what ails Linear to pass, short enough that nobody reads what is over. */
const TRY_AGAIN_SECONDS = 30;

/**
 * Lets a comment of ours say that it is over, which tells nobody; a thread that we began is resolved, too. Somebody else's
 * thread is theirs to resolve.
 */
export async function settleComment(
  side: LinearSide,
  workspaceId: string,
  { commentId, parentId }: OwnComment,
  body: string,
): Promise<ResolveOutcome> {
  const edited = await editComment(side, workspaceId, commentId, body);
  if (edited.outcome === 'retry-later') return edited;
  if (edited.outcome === 'unknown') return { outcome: 'retry-later', afterSeconds: TRY_AGAIN_SECONDS };
  if (edited.outcome === 'said' && parentId === null) {
    const api = await side.connections.of(workspaceId);
    try {
      await api.request(RESOLVE_COMMENT, { id: commentId }, 'nudge');
    } catch (error) {
      const failed = failedOutcome(error, side.clock());
      if (failed.outcome === 'retry-later') return failed;
      if (failed.outcome === 'unknown') return { outcome: 'retry-later', afterSeconds: TRY_AGAIN_SECONDS };
    }
  }
  await side.ownComments.setState(workspaceId, commentId, 'cleared', side.clock());
  return { outcome: edited.outcome === 'refused' ? 'gone' : 'resolved' };
}
