import { decisionStanding, escapeMarkdown, isOpen, policiesAt } from '@async-norms/core';
import type { LinearSide } from './linear-side';
import { isMarkedMissing, markMissing } from './missing-label';
import { stateKnown } from './read-again';
import { gateCommentId, readAtTheGate } from './read-at-the-gate';
import { teamReader } from './reader-of';
import { sayGateLater } from './say-gate-later';
import { settleComment } from './settle-comment';
import { sayLinear } from './texts/say-linear';

/**
 * Takes back what the gate said about an issue once it holds no more: a record came, a reason for none, or it was opened
 * again. The label comes off, and the comment says that it is settled; but what we moved back ourselves stays open with our
 * word on it until there is a record.
 *
 * @returns false where Linear did not take all of it now: then `tend` does it later.
 */
export async function settleGate(side: LinearSide, workspaceId: string, issueId: string): Promise<boolean> {
  const agreement = await side.agreements.of(workspaceId);
  const state = await stateKnown(side, workspaceId, issueId);
  if (agreement === null || state === null) return true;
  const now = side.clock();
  const isMissing = policiesAt(state, agreement, now).some((policy) => decisionStanding(state, policy) === 'missing');
  if (isMissing && !isOpen(state)) return true;
  const reader = teamReader(agreement, now);
  const comment = await side.ownComments.find(workspaceId, gateCommentId(workspaceId, issueId));
  const stands = comment?.state === 'said' || comment?.state === 'waiting';
  if (!stands && !isMarkedMissing(state.labels)) return true;
  const issue = await readAtTheGate(side, workspaceId, issueId);
  if (issue === null) return true;
  await markMissing(side, workspaceId, agreement, issue, false);
  const wasMovedBack = comment?.about.kind === 'gate' && comment.about.revertedTo !== null;
  if (comment === null || !stands || (isMissing && wasMovedBack)) return true;
  if (comment.state === 'waiting') await side.ownComments.setState(workspaceId, comment.commentId, 'given-up', now);
  else {
    const body = `_${escapeMarkdown(sayLinear(reader, 'gate.settled'))}_`;
    const settled = await settleComment(side, workspaceId, comment, body);
    if (settled.outcome === 'retry-later') {
      await sayGateLater(side, workspaceId, issueId);
      return false;
    }
  }
  return true;
}
