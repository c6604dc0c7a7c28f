import { z } from 'zod';
import { Id, Instant, listOf, Maybe, pageOf, query, Ref } from './linear-document';

/*
 * Every question that we ask, flat, with what we read of its answer. Tests check each against the schema rebuilt from the
 * installed SDK. Costs are kept small by asking for few fields and naming `first`: Linear charges for the page asked for.
 */

/** Who we are, and in which workspace. */
export const VIEWER = query<Record<string, never>>()(
  'Viewer',
  ' { viewer { id name app admin organization { id name urlKey } } }',
  z.object({
    viewer: z.object({
      id: Id,
      name: z.string(),
      app: z.boolean(),
      admin: z.boolean(),
      organization: z.object({ id: Id, name: z.string(), urlKey: z.string() }),
    }),
  }),
);

const User = z.object({
  id: Id,
  displayName: z.string(),
  name: z.string(),
  email: Maybe(z.string()),
  active: z.boolean(),
  app: z.boolean(),
  admin: z.boolean(),
  timezone: Maybe(z.string()),
  url: Maybe(z.string()),
  statusUntilAt: Maybe(Instant),
});
export type LinearUser = z.infer<typeof User>;

/** A page of the people. */
export const USERS = query<{ after: string | null }>()(
  'Users',
  '($after: String) { users(first: 100, after: $after, includeDisabled: true) { nodes { id displayName name email active app admin timezone url statusUntilAt } pageInfo { hasNextPage endCursor } } }',
  z.object({ users: pageOf(User) }),
);

const Team = z.object({ id: Id, key: z.string(), name: z.string(), timezone: Maybe(z.string()) });

/** The teams that we may see. */
export const TEAMS = query<{ after: string | null }>()(
  'Teams',
  '($after: String) { teams(first: 50, after: $after) { nodes { id key name timezone } pageInfo { hasNextPage endCursor } } }',
  z.object({ teams: pageOf(Team) }),
);

const issueFields = (subscribers: number) =>
  `id identifier title url priorityLabel createdAt updatedAt startedAt completedAt canceledAt archivedAt trashed state { id name type } team { id key } creator { id } assignee { id } labels(first: 20) { nodes { id name } } subscribers(first: ${subscribers}) { nodes { id } }`;
const ISSUE_FIELDS = issueFields(20);

const Issue = z.object({
  id: Id,
  identifier: z.string(),
  title: z.string(),
  url: z.string(),
  priorityLabel: Maybe(z.string()),
  createdAt: Instant,
  updatedAt: Instant,
  startedAt: Maybe(Instant),
  completedAt: Maybe(Instant),
  canceledAt: Maybe(Instant),
  archivedAt: Maybe(Instant),
  trashed: Maybe(z.boolean()),
  state: z.object({ id: Id, name: z.string(), type: z.string() }),
  team: z.object({ id: Id, key: z.string() }),
  creator: Maybe(Ref),
  assignee: Maybe(Ref),
  labels: listOf(z.object({ id: Id, name: z.string() })),
  subscribers: listOf(Ref),
});
export type LinearIssue = z.infer<typeof Issue>;

/** A page of issues that changed since an instant. An issue costs much, and a page costs what it may hold. */
export const ISSUES_SINCE = query<{ since: string; first: number; after: string | null }>()(
  'IssuesSince',
  `($since: DateTimeOrDuration!, $first: Int!, $after: String) { issues(first: $first, after: $after, includeArchived: true, orderBy: updatedAt, filter: { updatedAt: { gte: $since } }) { nodes { ${ISSUE_FIELDS} } pageInfo { hasNextPage endCursor } } }`,
  z.object({ issues: pageOf(Issue) }),
);

const COMMENT_FIELDS = 'id body createdAt updatedAt user { id } issue { id } parent { id }';

const Comment = z.object({
  id: Id,
  body: z.string(),
  createdAt: Instant,
  updatedAt: Instant,
  user: Maybe(Ref),
  issue: Maybe(Ref),
  parent: Maybe(Ref),
});
export type LinearComment = z.infer<typeof Comment>;

/** A page of comments that changed since an instant. */
export const COMMENTS_SINCE = query<{ since: string; after: string | null }>()(
  'CommentsSince',
  `($since: DateTimeOrDuration!, $after: String) { comments(first: 50, after: $after, includeArchived: true, orderBy: updatedAt, filter: { updatedAt: { gte: $since } }) { nodes { ${COMMENT_FIELDS} } pageInfo { hasNextPage endCursor } } }`,
  z.object({ comments: pageOf(Comment) }),
);

const WITH_COMMENTS = `${ISSUE_FIELDS} comments(first: 50) { nodes { ${COMMENT_FIELDS} } }`;
const IssueWithComments = Issue.extend({ comments: listOf(Comment) });

/** One issue and what was said on it, for when it is first seen. */
export const ISSUE_FROM_THE_START = query<{ id: string }>()(
  'IssueFromTheStart',
  `($id: String!) { issue(id: $id) { ${WITH_COMMENTS} } }`,
  z.object({ issue: IssueWithComments }),
);

/** A page of the issues that are open, for the first time we look. */
export const OPEN_ISSUES = query<{ after: string | null }>()(
  'OpenIssues',
  `($after: String) { issues(first: 15, after: $after, filter: { state: { type: { nin: ["completed", "canceled", "duplicate"] } } }) { nodes { ${WITH_COMMENTS} } pageInfo { hasNextPage endCursor } } }`,
  z.object({ issues: pageOf(IssueWithComments) }),
);

/** Whether a comment is there. */
export const COMMENT = query<{ id: string }>()(
  'Comment',
  '($id: String!) { comment(id: $id) { id } }',
  z.object({ comment: Ref }),
);

/** An issue with what was said on it since an instant: read before anything is written there.
 * A comment notifies all who subscribed, so all are asked for. */
export const ISSUE_AND_COMMENTS = query<{ id: string; since: string }>()(
  'IssueAndComments',
  `($id: String!, $since: DateTimeOrDuration!) { issue(id: $id) { ${issueFields(100)} comments(first: 30, filter: { createdAt: { gt: $since } }) { nodes { ${COMMENT_FIELDS} } } } }`,
  z.object({ issue: IssueWithComments }),
);

const Document = z.object({
  id: Id,
  title: z.string(),
  url: z.string(),
  content: Maybe(z.string()),
  createdAt: Instant,
  updatedAt: Instant,
  archivedAt: Maybe(Instant),
  trashed: Maybe(z.boolean()),
  creator: Maybe(Ref),
  issue: Maybe(Ref),
});
export type LinearDocumentPage = z.infer<typeof Document>;

const DOCUMENT_FIELDS = 'id title url content createdAt updatedAt archivedAt trashed creator { id } issue { id }';

/** A document; webhooks do not say which issue it belongs to. */
export const DOCUMENT = query<{ id: string }>()(
  'Document',
  `($id: String!) { document(id: $id) { ${DOCUMENT_FIELDS} } }`,
  z.object({ document: Document }),
);

/** A page of documents that changed since an instant. */
export const DOCUMENTS_SINCE = query<{ since: string; after: string | null }>()(
  'DocumentsSince',
  `($since: DateTimeOrDuration!, $after: String) { documents(first: 10, after: $after, includeArchived: true, orderBy: updatedAt, filter: { updatedAt: { gte: $since } }) { nodes { ${DOCUMENT_FIELDS} } pageInfo { hasNextPage endCursor } } }`,
  z.object({ documents: pageOf(Document) }),
);

/** What the gate looks at: the issue, its documents and its comments. */
export const ISSUE_AT_THE_GATE = query<{ id: string }>()(
  'IssueAtTheGate',
  `($id: String!) { issue(id: $id) { ${ISSUE_FIELDS} documents(first: 10) { nodes { ${DOCUMENT_FIELDS} } } comments(first: 50) { nodes { ${COMMENT_FIELDS} } } } }`,
  z.object({ issue: Issue.extend({ documents: listOf(Document), comments: listOf(Comment) }) }),
);
export type IssueAtTheGate = z.infer<typeof ISSUE_AT_THE_GATE.answer>['issue'];

/** A state of a workflow, for its name and what it means. */
export const WORKFLOW_STATE = query<{ id: string }>()(
  'WorkflowState',
  '($id: String!) { workflowState(id: $id) { id name type } }',
  z.object({ workflowState: z.object({ id: Id, name: z.string(), type: z.string() }) }),
);

const HistoryEntry = z.object({
  id: Id,
  createdAt: Instant,
  actor: Maybe(Ref),
  botActor: Maybe(z.object({ id: Maybe(z.string()) })),
  fromState: Maybe(Ref),
  toState: Maybe(Ref),
  toAssignee: Maybe(Ref),
  fromAssignee: Maybe(Ref),
});
export type LinearHistoryEntry = z.infer<typeof HistoryEntry>;

/** The latest changes of an issue, with who made them. */
export const ISSUE_HISTORY = query<{ id: string }>()(
  'IssueHistory',
  '($id: String!) { issue(id: $id) { id history(first: 20) { nodes { id createdAt actor { id } botActor { id } fromState { id } toState { id } toAssignee { id } fromAssignee { id } } } } }',
  z.object({ issue: z.object({ id: Id, history: listOf(HistoryEntry) }) }),
);

const Project = z.object({
  id: Id,
  startedAt: Maybe(Instant),
  lead: Maybe(Ref),
  lastUpdate: Maybe(z.object({ id: Id, createdAt: Instant })),
  updateReminderFrequencyInWeeks: Maybe(z.number()),
  projectUpdateRemindersPausedUntilAt: Maybe(Instant),
  teams: listOf(Ref),
});
export type LinearProject = z.infer<typeof Project>;

/** A page of the projects in progress, with when each was last written about. */
export const STARTED_PROJECTS = query<{ after: string | null }>()(
  'StartedProjects',
  '($after: String) { projects(first: 50, after: $after, filter: { status: { type: { eq: "started" } } }) { nodes { id startedAt lead { id } lastUpdate { id createdAt } updateReminderFrequencyInWeeks projectUpdateRemindersPausedUntilAt teams(first: 3) { nodes { id } } } pageInfo { hasNextPage endCursor } } }',
  z.object({ projects: pageOf(Project) }),
);

/** The label of this name that holds for the whole workspace. */
export const LABEL_NAMED = query<{ name: string }>()(
  'LabelNamed',
  '($name: String!) { issueLabels(first: 1, filter: { name: { eq: $name }, team: { null: true } }) { nodes { id } } }',
  z.object({ issueLabels: listOf(Ref) }),
);

/** The view of this name, if there is one. */
export const VIEW_NAMED = query<{ name: string }>()(
  'ViewNamed',
  '($name: String!) { customViews(first: 1, filter: { name: { eq: $name } }) { nodes { id } } }',
  z.object({ customViews: listOf(Ref) }),
);

/** The webhooks of the workspace; an administrator's key or scope is needed. */
export const WEBHOOKS = query<Record<string, never>>()(
  'Webhooks',
  ' { webhooks(first: 50) { nodes { id url enabled } } }',
  z.object({ webhooks: listOf(z.object({ id: Id, url: Maybe(z.string()), enabled: z.boolean() })) }),
);
