import { type Agreement, type IssueState, isWorkingTime, type Nudge, obligationsOf } from '@async-norms/core';
import type { OwnComment } from '../store/own-comment-store';
import type { Person } from '../store/person-store';
import type { LinearSide } from './linear-side';
import { readAgain } from './read-again';
import { gateBody, isStillMissing } from './say-gate';
import { bodyOfNudge } from './say-nudge';
import { whenItSuits } from './say-when-it-suits';
import { writeComment } from './write-comment';

const AT_ONCE = 50;
/** How long a comment rests that could not be looked at, so that the others get their turn. */
const REST_AFTER_FAILURE_MS = 300_000;

/**
 * Says the comments that waited for an hour that suits all watchers, if they still hold: what was cleared meanwhile is not said,
 * and what found no such hour in time is left to the digest and the page.
 */
export async function sayWaiting(side: LinearSide, workspaceId: string): Promise<number> {
  const agreement = await side.agreements.of(workspaceId);
  if (agreement === null) return 0;
  const people = await side.people.all(workspaceId);
  let said = 0;
  for (const comment of await side.ownComments.due(workspaceId, side.clock(), AT_ONCE)) {
    try {
      if (await sayOne(side, workspaceId, agreement, people, comment)) said += 1;
    } catch (error) {
      side.log('waiting comment not said', { commentId: comment.commentId, reason: (error as Error).name });
      const until = new Date(side.clock().getTime() + REST_AFTER_FAILURE_MS);
      await side.ownComments.waitUntil(workspaceId, comment.commentId, until);
    }
  }
  return said;
}

async function sayOne(
  side: LinearSide,
  workspaceId: string,
  agreement: Agreement,
  people: readonly Person[],
  comment: OwnComment,
): Promise<boolean> {
  const { commentId, issueId, about } = comment;
  const now = side.clock();
  const giveUp = async () => {
    await side.ownComments.setState(workspaceId, commentId, 'given-up', now);
    return false;
  };
  if (about.kind === 'answer') return giveUp();
  const read = await readAgain(side, workspaceId, issueId, 'nudge');
  if (read.outcome === 'gone') return giveUp();
  if (read.outcome === 'changed') return false; // looked at again with the next round
  const { issue, state } = read;
  const stillHolds =
    about.kind === 'nudge' ? isStillOwed(about.nudge, state, agreement, now) : isStillMissing(state, agreement, now);
  if (!stillHolds) return giveUp();
  const told = about.kind === 'nudge' ? about.nudge.person : about.closedBy;
  const hours = told === null ? null : agreement.hoursOf(told);
  const awayUntil = people.find(({ id }) => id === told)?.awayUntil ?? null;
  if (awayUntil !== null && awayUntil > now) {
    if (awayUntil > comment.giveUpAt) return giveUp();
    await side.ownComments.waitUntil(workspaceId, commentId, awayUntil);
    return false;
  }
  const window = whenItSuits(issue, told, agreement, now);
  if (window.carriedBy !== 'comment' || window.at > comment.giveUpAt) return giveUp();
  if (window.at > now || (hours !== null && !isWorkingTime(hours, now))) {
    await side.ownComments.waitUntil(workspaceId, commentId, window.at);
    return false;
  }
  const body =
    about.kind === 'nudge'
      ? bodyOfNudge(about.nudge, agreement, people, now)
      : await gateBody(side, workspaceId, agreement, { id: issueId, key: issue.identifier }, people, about);
  const written = await writeComment(side, workspaceId, comment, body);
  if (written.outcome === 'retry-later')
    await side.ownComments.waitUntil(workspaceId, commentId, new Date(now.getTime() + written.afterSeconds * 1000));
  if (written.outcome === 'refused') return giveUp();
  return written.outcome === 'said';
}

/** Whether what a nudge is about is still owed by whoever it is for. */
function isStillOwed(nudge: Nudge, state: IssueState, agreement: Agreement, now: Date): boolean {
  const obligation = obligationsOf(state, agreement, now).find(({ key }) => key === nudge.obligationKey);
  if (obligation === undefined || !obligation.isOverdue) return false;
  if (nudge.step === 'facilitator') return true;
  const due = obligation.dues.find(({ person }) => person === nudge.person);
  return due !== undefined && due.snoozedUntilAt === null;
}
