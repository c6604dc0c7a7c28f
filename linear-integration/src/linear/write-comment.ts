import type { OwnComment } from '../store/own-comment-store';
import { COMMENT } from './documents';
import { LinearRequestFailed } from './linear-failure';
import type { LinearSide } from './linear-side';
import type { Urgency } from './request-budget';
import { CREATE_COMMENT, EDIT_COMMENT } from './writes';

/** What became of a comment that was to be written. */
export type Written =
  | { readonly outcome: 'said' }
  /** Surely not there. */
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'retry-later'; readonly afterSeconds: number }
  /** Nobody can tell. Asked for again with the same id it can't be there twice. */
  | { readonly outcome: 'unknown'; readonly reason: string };

/**
 * Writes a comment under the id that was made for it. It is written down first, so that we know it for ours whatever happens;
 * an id that is taken means that an earlier try arrived, which may have said something else: then it is changed.
 */
export async function writeComment(
  side: LinearSide,
  workspaceId: string,
  comment: OwnComment,
  body: string,
  urgency: Urgency = 'nudge',
): Promise<Written> {
  const { commentId, issueId, parentId } = comment;
  await side.ownComments.plan(workspaceId, comment);
  const written = await create(side, workspaceId, { commentId, issueId, parentId, body }, urgency);
  if (written.outcome === 'said') await side.ownComments.setState(workspaceId, commentId, 'said', side.clock());
  if (written.outcome === 'refused') await side.ownComments.setState(workspaceId, commentId, 'given-up', side.clock());
  return written;
}

interface ToCreate {
  readonly commentId: string;
  readonly issueId: string;
  readonly parentId: string | null;
  readonly body: string;
}

async function create(
  side: LinearSide,
  workspaceId: string,
  { commentId, issueId, parentId, body }: ToCreate,
  urgency: Urgency,
): Promise<Written> {
  const api = await side.connections.of(workspaceId);
  const input = { id: commentId, issueId, body, doNotSubscribeToIssue: true as const };
  try {
    await api.request(CREATE_COMMENT, { input: parentId === null ? input : { ...input, parentId } }, urgency);
    return { outcome: 'said' };
  } catch (error) {
    const failed = failedOutcome(error, side.clock());
    if (failed.outcome !== 'refused') return failed;
    if (await isThere(side, workspaceId, commentId)) {
      const edited = await editComment(side, workspaceId, commentId, body);
      return edited.outcome === 'refused' ? { outcome: 'said' } : edited;
    }
    // The thread may be gone; the issue is not, as it was read a moment ago.
    return parentId === null
      ? failed
      : create(side, workspaceId, { commentId, issueId, parentId: null, body }, urgency);
  }
}

/** Changes what a comment of ours says. */
export async function editComment(
  side: LinearSide,
  workspaceId: string,
  commentId: string,
  body: string,
): Promise<Written> {
  const api = await side.connections.of(workspaceId);
  try {
    await api.request(EDIT_COMMENT, { id: commentId, body }, 'nudge');
    return { outcome: 'said' };
  } catch (error) {
    return failedOutcome(error, side.clock());
  }
}

async function isThere(side: LinearSide, workspaceId: string, commentId: string): Promise<boolean> {
  const api = await side.connections.of(workspaceId);
  try {
    return (await api.request(COMMENT, { id: commentId }, 'nudge')).comment.id === commentId;
  } catch (error) {
    if (error instanceof LinearRequestFailed && error.failure.kind !== 'no-answer') return false;
    throw error;
  }
}

/**
 * A failure of Linear as an outcome of saying something.
 * @throws whatever is not a failure of Linear, and a token that is gone: not ours to interpret
 */
export function failedOutcome(error: unknown, now: Date): Exclude<Written, { outcome: 'said' }> {
  if (!(error instanceof LinearRequestFailed)) throw error;
  const { failure } = error;
  switch (failure.kind) {
    case 'rate-limited':
      return {
        outcome: 'retry-later',
        afterSeconds: Math.max(1, Math.ceil((failure.retryAt.getTime() - now.getTime()) / 1000)),
      };
    case 'forbidden':
    case 'refused':
      return { outcome: 'refused', reason: failure.message };
    case 'no-answer':
      return { outcome: 'unknown', reason: failure.message };
    case 'not-signed-in':
      throw error;
  }
}
