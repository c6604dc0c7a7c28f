import { type IssueState, stateOf } from '@async-norms/core';
import { isCommand } from './command';
import {
  ISSUE_AND_COMMENTS,
  ISSUE_FROM_THE_START,
  ISSUE_HISTORY,
  type LinearComment,
  type LinearHistoryEntry,
  type LinearIssue,
} from './documents';
import { commentEvents, isGone, missedChanges, newsOfMissed } from './issue-news';
import { isOutOfSight } from './linear-failure';
import type { LinearSide } from './linear-side';
import type { Urgency } from './request-budget';
import { type LinearView, linearViewOf } from './workspace-view';

/** An issue as it is right before something is written on it. */
export type ReadAgain =
  /** As we knew it. */
  | { readonly outcome: 'same'; readonly issue: LinearIssue; readonly state: IssueState }
  /** Something happened that we had not heard of; it is in the store now, and whatever was planned is to be planned anew. */
  | { readonly outcome: 'changed' }
  /** Trashed, deleted or out of our sight. */
  | { readonly outcome: 'gone' };

/**
 * Reads an issue before a write, and takes in what no webhook has told us yet. Last write wins in Linear, so this is as close as
 * one can come to not writing about something that is over.
 */
export async function readAgain(
  side: LinearSide,
  workspaceId: string,
  issueId: string,
  urgency: Urgency,
): Promise<ReadAgain> {
  const state = await stateKnown(side, workspaceId, issueId);
  if (state === null) return { outcome: 'gone' };
  const api = await side.connections.of(workspaceId);
  let issue: LinearIssue & { readonly comments: { readonly nodes: readonly LinearComment[] } };
  try {
    const since = state.lastEvent.at.toISOString();
    issue = (await api.request(ISSUE_AND_COMMENTS, { id: issueId, since }, urgency)).issue;
  } catch (error) {
    if (!isOutOfSight(error)) throw error;
    await losesSight(side, workspaceId, issueId);
    return { outcome: 'gone' };
  }
  const view = await linearViewOf(side, workspaceId);
  const isNew = await takeIn(side, workspaceId, issue, state, issue.comments.nodes, view);
  if (isGone(issue)) return { outcome: 'gone' };
  return isNew ? { outcome: 'changed' } : { outcome: 'same', issue, state };
}

/** What is known of an issue; `null` for one that is not tracked. */
export async function stateKnown(side: LinearSide, workspaceId: string, issueId: string): Promise<IssueState | null> {
  const events = (await side.issues.eventsOf(workspaceId, [issueId])).get(issueId);
  return events === undefined ? null : stateOf({ issueId, events });
}

/** Writes down that an issue is out of our sight. What was open on it comes back should we see it again. */
async function losesSight(side: LinearSide, workspaceId: string, issueId: string): Promise<void> {
  const at = side.clock();
  await side.record(workspaceId, {
    issueId,
    createdAt: null,
    facts: null,
    shown: {},
    events: [{ kind: 'removed', at, by: { kind: 'self' }, id: `removed:${at.getTime()}` }],
  });
}

/**
 * Puts into the store what Linear knows of an issue and we do not. True if there was anything that changes what we know: a
 * difference that is still there after it was taken in is not one, so that nobody goes round in circles.
 */
export async function takeIn(
  side: LinearSide,
  workspaceId: string,
  issue: LinearIssue,
  state: IssueState,
  comments: readonly LinearComment[],
  view: LinearView,
): Promise<boolean> {
  const known = new Set(
    ((await side.issues.eventsOf(workspaceId, [issue.id])).get(issue.id) ?? []).map((event) => event.id),
  );
  const unknown: LinearComment[] = [];
  for (const comment of comments) {
    if (known.has(`comment:${comment.id}`) || isCommand(comment.body)) continue;
    if ((await side.ownComments.find(workspaceId, comment.id)) === null) unknown.push(comment);
  }
  const missed = missedChanges(issue, state);
  if (missed.length === 0 && unknown.length === 0) return false;
  const history = missed.some((change) => change === 'status' || change === 'assigned')
    ? await historyOf(side, workspaceId, issue.id)
    : [];
  const news = newsOfMissed(issue, missed, history, view, state.lastEvent.at);
  const events = [...news.events, ...unknown.flatMap((comment) => commentEvents(comment, view))];
  await side.record(workspaceId, { ...news, events });
  const after = await stateKnown(side, workspaceId, issue.id);
  return unknown.length > 0 || (after !== null && missedChanges(issue, after).length < missed.length);
}

async function historyOf(
  side: LinearSide,
  workspaceId: string,
  issueId: string,
): Promise<readonly LinearHistoryEntry[]> {
  const api = await side.connections.of(workspaceId);
  return (await api.request(ISSUE_HISTORY, { id: issueId }, 'background')).issue.history.nodes;
}

/** An issue with its comments, for when it is first seen; `null` where we may not see it. */
export async function fetchWhole(side: LinearSide, workspaceId: string, issueId: string) {
  const api = await side.connections.of(workspaceId);
  try {
    return (await api.request(ISSUE_FROM_THE_START, { id: issueId }, 'nudge')).issue;
  } catch (error) {
    if (isOutOfSight(error)) return null;
    throw error;
  }
}
