import type { Actor, CommentReading, IssueEvent, IssueFacts, StatusCategory } from '@async-norms/core';
import { isCommand } from '../linear/command';
import type { LinearActor, LinearEvent } from './linear-event';

type IssueWebhook = Extract<LinearEvent, { type: 'Issue' }>;
type CommentWebhook = Extract<LinearEvent, { type: 'Comment' }>;
type ReactionWebhook = Extract<LinearEvent, { type: 'Reaction' }>;

/** What has to be known of the workspace to understand an event. */
export interface WorkspaceView {
  /** Our own user in this workspace; what it does is marked as ours and moves no clock. */
  readonly appUserId: string | null;
  /** Whether it is about a comment that we wrote, whoever's name it bears. */
  readonly isOwn?: boolean;
  /** Users that are apps or integrations. */
  readonly isBot: (userId: string) => boolean;
  readonly read: (body: string, speaker: string | null, at: Date) => CommentReading;
}

/** What an event says about one issue. `facts` are those at the event, for an issue that was never seen before. */
export interface IssueNews {
  readonly issueId: string;
  readonly createdAt: Date | null;
  readonly facts: IssueFacts | null;
  /** Linear's id of the state that the issue was in before, where the event moved it from one. */
  readonly movedFrom?: string | null;
  /** What is shown of the issue, where the event tells. */
  readonly shown: {
    readonly teamId?: string | null;
    readonly title?: string;
    readonly url?: string;
    readonly watchers?: readonly string[];
  };
  readonly events: readonly IssueEvent[];
}

/** A Linear event as what happened on an issue; `null` where it happened on none. */
export function issueNewsOf(event: LinearEvent, workspace: WorkspaceView): IssueNews | null {
  switch (event.type) {
    case 'Issue':
      return issueNews(event, workspace);
    case 'Comment':
      return commentNews(event, workspace);
    case 'Reaction':
      return reactionNews(event, workspace);
    default:
      return null;
  }
}

/** Linear's six kinds of workflow state. @see WorkflowState.type in the schema of @linear/sdk 98.0.0 */
export function statusCategoryOf(stateType: string | undefined): StatusCategory {
  if (stateType === 'started') return 'started';
  return stateType === 'completed' || stateType === 'canceled' || stateType === 'duplicate' ? 'done' : 'new';
}

function issueNews(event: IssueWebhook, workspace: WorkspaceView): IssueNews {
  const { data } = event;
  const facts = factsOf(event);
  const by = actorOf(event.actor, workspace);
  const base = { at: data.updatedAt, by };
  const stamp = data.updatedAt.getTime();
  const events: IssueEvent[] = [];
  if (event.action === 'create') {
    const creator = personOf(data.creatorId ?? null, workspace) ?? by;
    events.push({ kind: 'created', at: data.createdAt, by: creator, id: 'created', facts });
  }
  if (event.action === 'remove') events.push({ kind: 'removed', ...base, id: `removed:${stamp}` });
  if (event.action === 'update') {
    const changed = changedFields(event);
    if (changed.has('stateId'))
      events.push({
        kind: 'status-changed',
        ...base,
        id: `status:${stamp}`,
        status: facts.status ?? '',
        category: facts.statusCategory,
      });
    if (changed.has('assigneeId'))
      events.push({ kind: 'assigned', ...base, id: `assigned:${stamp}`, to: facts.assignee });
    if (changed.has('labelIds'))
      events.push({ kind: 'labelled', ...base, id: `labelled:${stamp}`, labels: facts.labels });
    if (changed.has('teamId'))
      events.push({ kind: 'moved', ...base, id: `moved:${stamp}`, key: facts.key, project: facts.project });
    if (changed.has('priority'))
      events.push({ kind: 'edited', ...base, id: `priority:${stamp}`, priority: facts.priority });
    if (changed.has('title') || changed.has('description'))
      events.push({ kind: 'edited', ...base, id: `edited:${stamp}` });
    if (changed.has('trashed') || changed.has('archivedAt')) {
      const isGone = data.trashed === true || (data.archivedAt ?? null) !== null;
      events.push({
        kind: isGone ? 'removed' : 'restored',
        ...base,
        id: `${isGone ? 'removed' : 'restored'}:${stamp}`,
      });
    }
  }
  const shown = {
    teamId: data.teamId,
    title: data.title ?? '',
    url: data.url ?? event.url ?? '',
    watchers: data.subscriberIds ?? [],
  };
  const before = event.updatedFrom?.stateId;
  const movedFrom = typeof before === 'string' ? before : null;
  return { issueId: data.id, createdAt: data.createdAt, facts, movedFrom, shown, events };
}

function commentNews(event: CommentWebhook, workspace: WorkspaceView): IssueNews | null {
  const { data } = event;
  if (!data.issueId) return null;
  const by: Actor =
    workspace.isOwn === true
      ? { kind: 'self' }
      : (personOf(data.userId ?? null, workspace) ?? { kind: 'bot', id: 'integration' });
  // An update of a comment is an edit, a reaction or a resolved thread; none of them says anything new to anyone.
  // A command has a meaning of its own, which whoever runs it writes down: to ask for a pause is no answer.
  if (event.action !== 'create' || (by.kind === 'person' && isCommand(data.body)))
    return { issueId: data.issueId, createdAt: null, facts: null, shown: {}, events: [] };
  const reading = workspace.read(data.body, data.userId ?? null, data.createdAt);
  return {
    issueId: data.issueId,
    createdAt: null,
    facts: null,
    shown: {},
    events: [
      {
        kind: 'commented',
        at: data.createdAt,
        by,
        id: `comment:${data.id}`,
        reading,
        inReplyToId: data.parentId ?? null,
      },
    ],
  };
}

function reactionNews(event: ReactionWebhook, workspace: WorkspaceView): IssueNews | null {
  const { data } = event;
  const issueId = data.issueId ?? data.comment?.issueId;
  const by = personOf(data.userId ?? null, workspace);
  if (!issueId || by === null || event.action !== 'create') return null;
  return {
    issueId,
    createdAt: null,
    facts: null,
    shown: {},
    events: [{ kind: 'reacted', at: data.createdAt, by, id: `reaction:${data.id}`, toId: data.commentId ?? null }],
  };
}

function factsOf({ data }: IssueWebhook): IssueFacts {
  const key = data.identifier ?? (data.team ? `${data.team.key}-${data.number ?? 0}` : data.id);
  return {
    key,
    project: data.team?.key ?? null,
    type: null, // Linear has no issue types; teams say it with labels
    priority: data.priorityLabel ?? null,
    labels: (data.labels ?? []).map(({ name }) => name),
    status: data.state?.name ?? null,
    statusCategory: statusCategoryOf(data.state?.type),
    assignee: data.assigneeId ?? null,
    reporter: data.creatorId ?? null,
  };
}

/** Fields whose value is not what it was. Old payloads list unchanged fields too, and leave nulls out or send them. */
function changedFields({ data, updatedFrom }: IssueWebhook): ReadonlySet<string> {
  const now = data as Readonly<Record<string, unknown>>;
  const changed = Object.entries(updatedFrom ?? {}).filter(
    ([field, before]) => JSON.stringify(before ?? null) !== JSON.stringify(comparable(now[field])),
  );
  return new Set(changed.map(([field]) => field));
}

function comparable(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : (value ?? null);
}

function actorOf(actor: LinearActor | null | undefined, workspace: WorkspaceView): Actor {
  if (!actor?.id) return { kind: 'bot', id: 'automation' };
  if (actor.id === workspace.appUserId) return { kind: 'self' };
  const isPerson = (actor.type ?? 'user') === 'user' && !workspace.isBot(actor.id);
  return isPerson ? { kind: 'person', id: actor.id } : { kind: 'bot', id: actor.id };
}

function personOf(userId: string | null, workspace: WorkspaceView): Actor | null {
  return userId === null ? null : actorOf({ id: userId, type: 'user' }, workspace);
}
