import type { Agreement, Nudge } from '@async-norms/core';
import type { OwnComment } from '../store/own-comment-store';
import type { Person } from '../store/person-store';
import type { LinearIssue } from './documents';
import type { LinearSide } from './linear-side';
import { nudgeComment } from './nudge-comment';
import { namesOf, readerOf } from './reader-of';
import { type Said, sayWhenItSuits } from './say-when-it-suits';
import { stableId } from './stable-id';
import { editComment } from './write-comment';

/** The id of the comment that tells a person about one thing, whatever the step. */
export function nudgeCommentId(workspaceId: string, obligationKey: string, person: string): string {
  return stableId(workspaceId, 'nudge', obligationKey, person);
}

/** The words of a nudge on its issue, for the person who is told. */
export function bodyOfNudge(nudge: Nudge, agreement: Agreement, people: readonly Person[], now: Date): string {
  const nameOf = namesOf(people, agreement, now);
  const told = people.find(({ id }) => id === nudge.person);
  return nudgeComment(
    nudge,
    agreement,
    { profileUrl: told?.profileUrl ?? null, name: nameOf(nudge.person) },
    nameOf,
    readerOf(nudge.person, agreement, now),
  );
}

/**
 * Says one nudge on its issue, as a reply where the person was asked. What a person was told about a thing before is edited
 * instead, which notifies nobody anew; what still waits for its hour says the later step when the hour comes.
 */
export async function sayNudge(
  side: LinearSide,
  workspaceId: string,
  agreement: Agreement,
  nudge: Nudge,
  issue: LinearIssue,
  people: readonly Person[],
): Promise<Said> {
  const now = side.clock();
  const commentId = nudgeCommentId(workspaceId, nudge.obligationKey, nudge.person);
  const about = { kind: 'nudge', nudge } as const;
  const body = bodyOfNudge(nudge, agreement, people, now);
  const before = (await side.ownComments.find(workspaceId, commentId)) ?? (await saidBefore(side, workspaceId, nudge));
  if (before !== null && (before.state === 'said' || before.state === 'cleared')) {
    const edited = await editComment(side, workspaceId, before.commentId, body);
    if (edited.outcome === 'said') await side.ownComments.plan(workspaceId, { ...before, about, state: 'said' });
    return edited;
  }
  if (before?.state === 'waiting' && before.notBeforeAt > now) {
    await side.ownComments.plan(workspaceId, { ...before, about });
    return { outcome: 'waits', until: before.notBeforeAt };
  }
  const parentId = await threadOf(side, workspaceId, nudge);
  const said = await sayWhenItSuits(side, workspaceId, agreement, issue, {
    commentId,
    parentId,
    about,
    told: nudge.person,
    body,
  });
  return said;
}

/** What those who are asked were told, where the facilitator is told now: one comment a thing, whoever it has come to. */
async function saidBefore(
  side: LinearSide,
  workspaceId: string,
  { step, issueId, obligationKey }: Nudge,
): Promise<OwnComment | null> {
  if (step !== 'facilitator') return null;
  const comments = await side.ownComments.onIssue(workspaceId, issueId);
  const isAbout = ({ about }: OwnComment) => about.kind === 'nudge' && about.nudge.obligationKey === obligationKey;
  return comments.find((comment) => comment.state === 'said' && isAbout(comment)) ?? null;
}

/** The root of the thread in which somebody was asked; `null` where it was not in a comment. */
async function threadOf(
  side: LinearSide,
  workspaceId: string,
  { issueId, evidence }: Nudge,
): Promise<OwnComment['parentId']> {
  const eventId = evidence.map((one) => one.eventId).find((id) => id.startsWith(COMMENT_EVENT));
  if (eventId === undefined) return null;
  const events = (await side.issues.eventsOf(workspaceId, [issueId])).get(issueId) ?? [];
  const comment = events.find((event) => event.kind === 'commented' && event.id === eventId);
  return comment?.kind === 'commented' && comment.inReplyToId !== null
    ? comment.inReplyToId
    : eventId.slice(COMMENT_EVENT.length);
}

const COMMENT_EVENT = 'comment:';
