import { z } from 'zod';
import type { LinearDocument } from './linear-api';

/*
 * Every document that we send, flat, with what we read of its answer. Tests check each against the schema rebuilt from the
 * installed SDK. Costs are kept small by asking for few fields and naming `first`: Linear charges for the page asked for.
 */

const Id = z.string().min(1);
const Instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const Maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
const Ref = z.object({ id: Id });
const pageOf = <T extends z.ZodType>(node: T) =>
  z.object({ nodes: z.array(node), pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: Maybe(z.string()) }) });
const Done = z.object({ success: z.boolean() });

const define =
  (kind: 'query' | 'mutation') =>
  <V extends Record<string, unknown>>() =>
  <S extends z.ZodType>(name: string, body: string, answer: S): LinearDocument<V, z.output<S>> => ({
    kind,
    name,
    text: `${kind} ${name}${body}`,
    answer: answer as unknown as z.ZodType<z.output<S>>,
  });
const query = define('query');
const mutation = define('mutation');

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

const ISSUE_FIELDS =
  'id identifier title url priorityLabel createdAt updatedAt archivedAt trashed state { id name type } team { id key } creator { id } assignee { id } labels(first: 20) { nodes { id name } } subscribers(first: 30) { nodes { id } }';

const Issue = z.object({
  id: Id,
  identifier: z.string(),
  title: z.string(),
  url: z.string(),
  priorityLabel: Maybe(z.string()),
  createdAt: Instant,
  updatedAt: Instant,
  archivedAt: Maybe(Instant),
  trashed: Maybe(z.boolean()),
  state: z.object({ id: Id, name: z.string(), type: z.string() }),
  team: z.object({ id: Id, key: z.string() }),
  creator: Maybe(Ref),
  assignee: Maybe(Ref),
  labels: z.object({ nodes: z.array(z.object({ id: Id, name: z.string() })) }),
  subscribers: z.object({ nodes: z.array(Ref) }),
});
export type LinearIssue = z.infer<typeof Issue>;

/** One issue as it is now. */
export const ISSUE = query<{ id: string }>()(
  'Issue',
  `($id: String!) { issue(id: $id) { ${ISSUE_FIELDS} } }`,
  z.object({ issue: Issue }),
);

/** A page of issues that changed since an instant, oldest change first. */
export const ISSUES_SINCE = query<{ since: string; after: string | null }>()(
  'IssuesSince',
  `($since: DateTimeOrDuration!, $after: String) { issues(first: 50, after: $after, includeArchived: true, orderBy: updatedAt, filter: { updatedAt: { gte: $since } }) { nodes { ${ISSUE_FIELDS} } pageInfo { hasNextPage endCursor } } }`,
  z.object({ issues: pageOf(Issue) }),
);

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
  '($since: DateTimeOrDuration!, $after: String) { comments(first: 100, after: $after, includeArchived: true, orderBy: updatedAt, filter: { updatedAt: { gte: $since } }) { nodes { id body createdAt updatedAt user { id } issue { id } parent { id } } pageInfo { hasNextPage endCursor } } }',
  z.object({ comments: pageOf(Comment) }),
);

/** What the gate looks at: the issue, its documents, links and comments. */
export const ISSUE_AT_THE_GATE = query<{ id: string }>()(
  'IssueAtTheGate',
  `($id: String!) { issue(id: $id) { ${ISSUE_FIELDS} documents(first: 10) { nodes { id title url content } } comments(first: 50) { nodes { id body createdAt user { id } } } } }`,
  z.object({
    issue: Issue.extend({
      documents: z.object({
        nodes: z.array(z.object({ id: Id, title: z.string(), url: z.string(), content: Maybe(z.string()) })),
      }),
      comments: z.object({
        nodes: z.array(z.object({ id: Id, body: z.string(), createdAt: Instant, user: Maybe(Ref) })),
      }),
    }),
  }),
);

/** Writes a comment under an id of our own making, so that doing it twice is doing it once. */
export const CREATE_COMMENT = mutation<{
  input: { id: string; issueId: string; body: string; parentId?: string; doNotSubscribeToIssue: true };
}>()(
  'CreateComment',
  '($input: CommentCreateInput!) { commentCreate(input: $input) { success comment { id url } } }',
  z.object({ commentCreate: Done.extend({ comment: z.object({ id: Id, url: z.string() }) }) }),
);

export const EDIT_COMMENT = mutation<{ id: string; body: string }>()(
  'EditComment',
  '($id: String!, $body: String!) { commentUpdate(id: $id, input: { body: $body }) { success } }',
  z.object({ commentUpdate: Done }),
);

export const RESOLVE_COMMENT = mutation<{ id: string }>()(
  'ResolveComment',
  '($id: String!) { commentResolve(id: $id) { success } }',
  z.object({ commentResolve: Done }),
);

/** Puts a card on an issue; the same address on the same issue changes the card that is there. */
export const PUT_CARD = mutation<{
  input: { issueId: string; url: string; title: string; subtitle: string; metadata: Record<string, unknown> };
}>()(
  'PutCard',
  '($input: AttachmentCreateInput!) { attachmentCreate(input: $input) { success attachment { id } } }',
  z.object({ attachmentCreate: Done.extend({ attachment: Ref }) }),
);

/** Moves an issue back to a state. */
export const SET_STATE = mutation<{ id: string; stateId: string }>()(
  'SetState',
  '($id: String!, $stateId: String!) { issueUpdate(id: $id, input: { stateId: $stateId }) { success } }',
  z.object({ issueUpdate: Done }),
);
