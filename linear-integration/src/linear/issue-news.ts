import type { Actor, IssueEvent, IssueFacts, IssueState } from '@async-norms/core';
import { type IssueNews, statusCategoryOf, type WorkspaceView } from '../webhook/event-to-issue';
import { isCommand } from './command';
import type { LinearComment, LinearHistoryEntry, LinearIssue } from './documents';

/** Whoever has an id, as an actor. Nobody named: a human, as far as anyone can tell. */
export function actorOf(userId: string | null | undefined, view: WorkspaceView): Actor {
  if (userId == null) return { kind: 'unknown' };
  if (userId === view.appUserId) return { kind: 'self' };
  return view.isBot(userId) ? { kind: 'bot', id: userId } : { kind: 'person', id: userId };
}

/** The facts of an issue as Linear has them now. */
function factsOf(issue: LinearIssue): IssueFacts {
  return {
    key: issue.identifier,
    project: issue.team.key,
    type: null, // Linear has no issue types; teams say it with labels
    priority: issue.priorityLabel,
    labels: issue.labels.nodes.map(({ name }) => name),
    status: issue.state.name,
    statusCategory: statusCategoryOf(issue.state.type),
    assignee: issue.assignee?.id ?? null,
    reporter: issue.creator?.id ?? null,
  };
}

/**
 * An issue that is seen for the first time: its creation, when it was started and closed, and what was said on it. Who moved
 * it is not told, so that counts as anyone.
 */
export function wholeNewsOf(issue: LinearIssue, comments: readonly LinearComment[], view: WorkspaceView): IssueNews {
  const facts = factsOf(issue);
  const events: IssueEvent[] = [
    {
      kind: 'created',
      at: issue.createdAt,
      by: actorOf(issue.creator?.id, view),
      id: 'created',
      facts: { ...facts, statusCategory: 'new' },
    },
  ];
  const closedAt = issue.completedAt ?? issue.canceledAt;
  const moves = [
    ...(facts.statusCategory === 'new' || issue.startedAt === null
      ? []
      : [{ at: issue.startedAt, category: 'started' as const }]),
    ...(facts.statusCategory === 'done' ? [{ at: closedAt ?? issue.updatedAt, category: 'done' as const }] : []),
  ];
  for (const { at, category } of moves)
    events.push({
      kind: 'status-changed',
      at,
      by: { kind: 'unknown' },
      id: `status:${at.getTime()}`,
      status: issue.state.name,
      category,
    });
  for (const comment of comments) events.push(...commentEvents(comment, view));
  if (isGone(issue)) events.push(removed(issue));
  return { issueId: issue.id, createdAt: issue.createdAt, facts, shown: shownOf(issue), events };
}

/** A comment as what happened on its issue; nothing for one that gives an order to us, which has a meaning of its own. */
export function commentEvents(comment: LinearComment, view: WorkspaceView): readonly IssueEvent[] {
  const by = actorOf(comment.user?.id, view);
  if (by.kind === 'person' && isCommand(comment.body)) return [];
  return [
    {
      kind: 'commented',
      at: comment.createdAt,
      by,
      id: `comment:${comment.id}`,
      reading: by.kind === 'self' ? null : view.read(comment.body, comment.user?.id ?? null, comment.createdAt),
      inReplyToId: comment.parent?.id ?? null,
    },
  ];
}

/** Which of the things that somebody does on an issue no event has told of. */
export type MissedChange = 'moved' | 'status' | 'assigned' | 'labels' | 'priority' | 'removed' | 'restored';

/** What is different in Linear from what we know. */
export function missedChanges(issue: LinearIssue, known: IssueState): readonly MissedChange[] {
  const facts = factsOf(issue);
  const missed: MissedChange[] = [];
  if (known.presence === 'removed' && !isGone(issue)) missed.push('restored');
  if (facts.key !== known.key || facts.project !== known.project) missed.push('moved');
  if (facts.status !== known.status || facts.statusCategory !== known.category) missed.push('status');
  if (facts.assignee !== known.assignee) missed.push('assigned');
  if (facts.priority !== known.priority) missed.push('priority');
  if ([...facts.labels].sort().join('\n') !== [...known.labels].sort().join('\n')) missed.push('labels');
  if (known.presence === 'here' && isGone(issue)) missed.push('removed');
  return missed;
}

/**
 * The events that were missed. Who did it and when is taken from the issue's history where that tells.
 *
 * @param goneUntil What we knew last of an issue that was out of our sight: it came back after that, whatever its own stamp.
 */
export function newsOfMissed(
  issue: LinearIssue,
  missed: readonly MissedChange[],
  history: readonly LinearHistoryEntry[],
  view: WorkspaceView,
  goneUntil: Date,
): IssueNews {
  const facts = factsOf(issue);
  const newest = [...history].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  const done = (entry: LinearHistoryEntry | undefined): { readonly at: Date; readonly by: Actor } => ({
    at: entry?.createdAt ?? issue.updatedAt,
    by: entry?.botActor ? { kind: 'bot', id: entry.botActor.id ?? 'automation' } : actorOf(entry?.actor?.id, view),
  });
  const stamp = issue.updatedAt.getTime();
  const moved = done(newest.find(({ toState }) => toState?.id === issue.state.id));
  const to = facts.assignee;
  const assigned = done(
    newest.find(({ toAssignee, fromAssignee }) => (to === null ? fromAssignee !== null : toAssignee?.id === to)),
  );
  const now = done(undefined);
  const backAt = issue.updatedAt > goneUntil ? issue.updatedAt : new Date(goneUntil.getTime() + 1);
  const eventOf: Readonly<Record<MissedChange, IssueEvent>> = {
    status: {
      kind: 'status-changed',
      ...moved,
      id: `status:${moved.at.getTime()}`,
      status: issue.state.name,
      category: facts.statusCategory,
    },
    assigned: { kind: 'assigned', ...assigned, id: `assigned:${assigned.at.getTime()}`, to },
    moved: { kind: 'moved', ...now, id: `moved:${stamp}`, key: facts.key, project: facts.project },
    labels: { kind: 'labelled', ...now, id: `labelled:${stamp}`, labels: facts.labels },
    // Nobody's update: a priority that we missed is no word of anyone.
    priority: {
      kind: 'edited',
      at: issue.updatedAt,
      by: { kind: 'bot', id: 'unseen' },
      id: `priority:${stamp}`,
      priority: facts.priority,
    },
    removed: removed(issue),
    restored: { kind: 'restored', by: now.by, at: backAt, id: `restored:${backAt.getTime()}` },
  };
  const events = missed.map((change) => eventOf[change]);
  return { issueId: issue.id, createdAt: issue.createdAt, facts, shown: shownOf(issue), events };
}

/** What is shown of an issue. */
function shownOf(issue: LinearIssue): IssueNews['shown'] {
  return {
    teamId: issue.team.id,
    title: issue.title,
    url: issue.url,
    watchers: issue.subscribers.nodes.map(({ id }) => id),
  };
}

/** Trashed or archived: there, but nobody works on it. */
export function isGone(issue: LinearIssue): boolean {
  return issue.trashed === true || issue.archivedAt !== null;
}

function removed(issue: LinearIssue): IssueEvent {
  const at = issue.archivedAt ?? issue.updatedAt;
  return { kind: 'removed', at, by: { kind: 'unknown' }, id: `removed:${at.getTime()}` };
}
