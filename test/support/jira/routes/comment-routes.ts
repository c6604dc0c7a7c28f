import { checkAdf } from '../adf';
import { commentBean } from '../beans';
import { APP_ACCOUNT } from '../jira-site';
import { none, ok, pageOf, type Route, refused, withIssue } from '../route';
import { REPLY, REQUEST } from '../schemas';

const READ = 'read:jira-work';
const WRITE = 'write:jira-work';
const actor = (accountId: string | null, now: Date) => ({
  accountId: accountId ?? APP_ACCOUNT,
  at: now,
  throughApp: true,
});

export const COMMENT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment',
    scope: READ,
    reply: REPLY.comments,
    objects: ({ comments }: { comments: unknown[] }) => comments.length,
    handle: withIssue((issue, { site, query }) => {
      const order = query.get('orderBy') === '-created' ? [...issue.comments].reverse() : issue.comments;
      const { values, startAt, maxResults, total } = pageOf(order, query, 5000);
      return ok({ startAt, maxResults, total, comments: values.map((comment) => commentBean(site, issue, comment)) });
    }),
  },
  {
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment',
    scope: WRITE,
    request: REQUEST.comment,
    reply: REPLY.comment,
    handle: withIssue((issue, { site, body, accountId, now }) => {
      const adf = checkAdf(body.body);
      if (!adf.isValid) return refused(400, `Comment body is not valid! ${adf.problem}`);
      const made = site.comment(issue.key, actor(accountId, now), body.body, { properties: body.properties ?? [] });
      return { status: 201, body: commentBean(site, issue, made) };
    }),
  },
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment/{id}',
    scope: READ,
    reply: REPLY.comment,
    objects: () => 1,
    handle: withIssue((issue, { site, params }) => {
      const comment = issue.comments.find(({ id }) => id === params.id);
      return comment === undefined ? refused(404, 'no such comment') : ok(commentBean(site, issue, comment));
    }),
  },
  {
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment/{id}',
    scope: WRITE,
    request: REQUEST.comment,
    reply: REPLY.comment,
    handle: withIssue((issue, { site, params, body, accountId, now }) => {
      const comment = issue.comments.find(({ id }) => id === params.id);
      if (comment === undefined) return refused(404, 'no such comment');
      const adf = checkAdf(body.body);
      if (!adf.isValid) return refused(400, `Comment body is not valid! ${adf.problem}`);
      return ok(commentBean(site, issue, site.editComment(issue.key, comment.id, actor(accountId, now), body.body)));
    }),
  },
  {
    method: 'DELETE',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment/{id}',
    scope: WRITE,
    handle: withIssue((issue, { site, params, accountId, now }) => {
      if (!issue.comments.some(({ id }) => id === params.id)) return refused(404, 'no such comment');
      site.deleteComment(issue.key, params.id!, actor(accountId, now));
      return none;
    }),
  },
  {
    method: 'POST',
    path: '/rest/api/3/comment/list',
    scope: READ,
    request: REQUEST.commentList,
    reply: REPLY.commentList,
    objects: ({ values }: { values: unknown[] }) => values.length,
    handle: ({ site, body, query }) => {
      const wanted = new Set((body.ids as (number | string)[]).map(String));
      const found = [...site.issues.values()].flatMap((issue) =>
        issue.comments.filter(({ id }) => wanted.has(id)).map((comment) => commentBean(site, issue, comment)),
      );
      return ok(pageOf(found, query, 1000));
    },
  },
  {
    method: 'POST',
    path: '/rest/servicedeskapi/request/{issueIdOrKey}/comment',
    scope: 'write:servicedesk-request',
    request: REQUEST.serviceComment,
    handle: withIssue((issue, { site, body, accountId, now }) => {
      const made = site.comment(issue.key, actor(accountId, now), body.body, { internal: !body.public });
      return { status: 201, body: { id: made.id, body: body.body, public: made.isPublic } };
    }),
  },
];
