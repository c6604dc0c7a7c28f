import type { Asked } from './asked';
import { refusal } from './refusal';
import type { Entity } from './store';
import { canSee } from './viewer';

type Derive = (asked: Asked, entity: Entity, args: Readonly<Record<string, unknown>>) => unknown;

/** Priorities as Linear names them, by number. */
const PRIORITIES = ['No priority', 'Urgent', 'High', 'Medium', 'Low'];

const idMatches =
  (type: string, field: string): Derive =>
  ({ workspace, viewer }, entity) =>
    workspace.store.all(type).filter((each) => each[field] === entity.id && canSee(viewer, workspace.store, each));

/** Fields that follow from others, by `Type.field`; with `[]`, what a connection is over. */
export const DERIVED: Readonly<Record<string, Derive>> = {
  'Query.viewer': ({ viewer }) => viewer.user,
  'Query.organization': ({ workspace }) => workspace.organization,
  'Query.rateLimitStatus': ({ workspace, viewer }) => workspace.limitStatus(viewer),
  'Query.webhook': ({ workspace, viewer }, _, args) => {
    onlyAdmin(viewer);
    const found = workspace.store.get('Webhook', String(args.id));
    if (found === null) throw refusal('input', 'Entity not found: Webhook');
    return found;
  },
  'User.isMe': ({ viewer }, user) => user.id === viewer.user.id,
  'User.url': ({ workspace }, user) => workspace.urlOf('profiles', String(user.displayName)),
  'User.assignedIssues[]': idMatches('Issue', 'assigneeId'),
  'User.createdIssues[]': idMatches('Issue', 'creatorId'),
  'User.teams[]': ({ workspace, viewer }, user) =>
    workspace.store
      .all('Team')
      .filter((team) => (team.memberIds as readonly string[]).includes(user.id))
      .filter((team) => canSee(viewer, workspace.store, team)),
  'Issue.identifier': (_, issue) => issue.identifier,
  'Issue.url': ({ workspace }, issue) => workspace.urlOf('issue', String(issue.identifier), String(issue.title)),
  'Issue.priorityLabel': (_, issue) => PRIORITIES[Number(issue.priority ?? 0)],
  'Issue.stateHistory[]': ({ workspace }, issue) =>
    workspace.store.all('IssueStateSpan').filter((span) => span.issueId === issue.id),
  'Comment.url': ({ workspace }, comment) => {
    const issue = workspace.store.get('Issue', String(comment.issueId));
    const base = issue === null ? workspace.urlOf('comment') : DERIVED['Issue.url']!({ workspace } as Asked, issue, {});
    return `${base}#comment-${comment.id.slice(0, 8)}`;
  },
  'Document.url': ({ workspace }, document) =>
    workspace.urlOf('document', `${String(document.title)} ${String(document.slugId)}`),
  'Project.url': ({ workspace }, project) => workspace.urlOf('project', String(project.slugId)),
  'ProjectUpdate.url': ({ workspace }, update) => workspace.urlOf('project-update', String(update.slugId)),
  'IssueHistory.actors': ({ workspace }, history) => {
    const actor = workspace.store.get('User', String(history.actorId));
    return actor === null ? [] : [actor];
  },
  'IssueHistory.addedLabels': ({ workspace }, history) => labels(workspace, history, 'addedLabelIds'),
  'IssueHistory.removedLabels': ({ workspace }, history) => labels(workspace, history, 'removedLabelIds'),
  'Team.visibility': (_, team) => (team.private === true ? 'private' : 'public'),
  'CustomView.filters': (_, view) => view.filterData ?? {},
};

/** Webhooks are seen and made by administrators alone; `admin` is a scope that no app may have. */
export function onlyAdmin(viewer: Asked['viewer']): void {
  if (viewer.user.admin !== true || !viewer.scopes.includes('admin'))
    throw refusal('forbidden', 'You need to be a workspace admin, or to have the admin scope, for this');
}

function labels(workspace: Asked['workspace'], history: Entity, field: string): readonly Entity[] | null {
  const ids = history[field];
  return Array.isArray(ids) ? ids.flatMap((id: string) => workspace.store.get('IssueLabel', id) ?? []) : null;
}
