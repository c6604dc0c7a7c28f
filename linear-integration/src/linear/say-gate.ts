import { type Agreement, decisionStanding, type IssueState, policiesAt } from '@async-norms/core';
import type { About } from '../store/own-comment-store';
import type { Person } from '../store/person-store';
import type { LinearIssue } from './documents';
import { gateComment } from './gate-comment';
import type { LinearSide } from './linear-side';
import { gateCommentId } from './read-at-the-gate';
import { sayGateLater } from './say-gate-later';
import { type Said, sayWhenItSuits } from './say-when-it-suits';
import { editComment } from './write-comment';

/** What the gate says on an issue, as facts. */
export type AboutGate = Extract<About, { kind: 'gate' }>;

/**
 * Says it in the one comment of the gate on this issue: what it said before is changed, and stands as long as it holds. What
 * Linear does not take now `tend` says later.
 */
export async function sayGate(
  side: LinearSide,
  workspaceId: string,
  agreement: Agreement,
  issue: LinearIssue,
  people: readonly Person[],
  about: AboutGate,
): Promise<Said['outcome']> {
  const commentId = gateCommentId(workspaceId, issue.id);
  const body = await gateBody(side, workspaceId, agreement, { id: issue.id, key: issue.identifier }, people, about);
  const known = await side.ownComments.find(workspaceId, commentId);
  if (known !== null && (known.state === 'said' || known.state === 'cleared')) {
    const edited = await editComment(side, workspaceId, commentId, body);
    const isLater = edited.outcome === 'retry-later' || edited.outcome === 'unknown';
    if (isLater) await sayGateLater(side, workspaceId, issue.id);
    // An edit whose answer was lost may stand there: whoever settles what is said has to reckon with it.
    const state = edited.outcome === 'said' || edited.outcome === 'unknown' ? 'said' : known.state;
    if (isLater || edited.outcome === 'said') await side.ownComments.plan(workspaceId, { ...known, about, state });
    return edited.outcome;
  }
  const toSay = { commentId, parentId: null, about, told: about.closedBy, body };
  return (await sayWhenItSuits(side, workspaceId, agreement, issue, toSay)).outcome;
}

/** Whether an issue is closed without what a policy asks for. */
export function isStillMissing(state: IssueState, agreement: Agreement, now: Date): boolean {
  if (state.category !== 'done') return false;
  return policiesAt(state, agreement, now).some((policy) => decisionStanding(state, policy) === 'missing');
}

/** The words of the gate as things stand now. */
export async function gateBody(
  side: LinearSide,
  workspaceId: string,
  agreement: Agreement,
  issue: { readonly id: string; readonly key: string },
  people: readonly Person[],
  { closedBy, norms, revertedTo }: AboutGate,
): Promise<string> {
  const records = await side.decisions.ofIssue(workspaceId, issue.id);
  return gateComment({ issueKey: issue.key, norms, closedBy, revertedTo, records }, agreement, people, side.clock());
}
