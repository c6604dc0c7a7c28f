import { type Agreement, addWorkingDays, watcherWindow } from '@async-norms/core';
import type { About } from '../store/own-comment-store';
import type { LinearIssue } from './documents';
import type { LinearSide } from './linear-side';
import { type Written, writeComment } from './write-comment';

/** How long a comment waits for an hour that suits all watchers, in the team's working days. */
const WAITS_WORKING_DAYS = 2;

/** A comment that is to be said on an issue. */
export interface ToSay {
  readonly commentId: string;
  readonly parentId: string | null;
  readonly about: About;
  /** Who is told; they hear of it whether they watch the issue or not. */
  readonly told: string | null;
  readonly body: string;
}

/** `waits`: for an hour that suits everyone (`tend` says it) · `elsewhere`: no such hour comes, the digest or the board has it. */
export type Said = Written | { readonly outcome: 'waits'; readonly until: Date } | { readonly outcome: 'elsewhere' };

/** When a comment on an issue may be said: it notifies everyone who watches, and whoever it mentions. */
export function whenItSuits(issue: LinearIssue, told: string | null, agreement: Agreement, now: Date) {
  const watchers = [...issue.subscribers.nodes.map(({ id }) => id), ...(told === null ? [] : [told])];
  return watcherWindow(
    watchers.filter((person) => agreement.canAct(person)),
    agreement,
    now,
  );
}

/** Says something on an issue now, if that is inside the hours of all who hear of it; else puts it by for when it is. */
export async function sayWhenItSuits(
  side: LinearSide,
  workspaceId: string,
  agreement: Agreement,
  issue: LinearIssue,
  { commentId, parentId, about, told, body }: ToSay,
): Promise<Said> {
  const now = side.clock();
  const window = whenItSuits(issue, told, agreement, now);
  if (window.carriedBy !== 'comment') return { outcome: 'elsewhere' };
  const giveUpAt = addWorkingDays(agreement.teamCalendar, now, WAITS_WORKING_DAYS) ?? now;
  const comment = { commentId, issueId: issue.id, parentId, about, state: 'waiting' as const, giveUpAt };
  if (window.at > now) {
    await side.ownComments.plan(workspaceId, { ...comment, notBeforeAt: window.at });
    return { outcome: 'waits', until: window.at };
  }
  return writeComment(side, workspaceId, { ...comment, notBeforeAt: now }, body);
}
