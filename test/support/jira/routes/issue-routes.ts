import { changelogBean, issueBean, statusBean, userBean } from '../beans';
import { APP_ACCOUNT } from '../jira-site';
import { listOf, none, ok, pageOf, type Route, refused, withIssue } from '../route';
import { REPLY, REQUEST } from '../schemas';

const READ = 'read:jira-work';
const WRITE = 'write:jira-work';

/** Who acts, for what is written down and told to others. */
const actor = (accountId: string | null, now: Date) => ({
  accountId: accountId ?? APP_ACCOUNT,
  at: now,
  throughApp: true,
});

export const ISSUE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scope: READ,
    reply: REPLY.issue,
    objects: () => 1,
    handle: withIssue((issue, { site, query }) => {
      const fields = listOf(query, 'fields');
      const properties = listOf(query, 'properties');
      const bean = issueBean(site, issue, fields.length === 0 ? ['*all'] : fields, listOf(query, 'expand'));
      const named = [...issue.properties].filter(([key]) => properties.includes(key) || properties.includes('*all'));
      return ok({ ...bean, ...(properties.length > 0 && { properties: Object.fromEntries(named) }) });
    }),
  },
  {
    method: 'POST',
    path: '/rest/api/3/issue',
    scope: WRITE,
    request: REQUEST.issueUpdate,
    reply: REPLY.created,
    handle: ({ site, body, accountId, now }) => {
      const { summary, project, issuetype, labels } = body.fields;
      const made = site.create(project.key ?? site.projects.get(project.id)!.key, actor(accountId, now), {
        summary,
        typeName: issuetype?.name,
        labels,
      });
      return { status: 201, body: { id: made.id, key: made.key, self: '' } };
    },
  },
  {
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scope: WRITE,
    request: REQUEST.issueUpdate,
    handle: withIssue((issue, { site, body, accountId, now }) => {
      const { summary, description, assignee, labels } = body.fields ?? {};
      const by = actor(accountId, now);
      if (summary !== undefined || description !== undefined) site.edit(issue.key, by, { summary, description });
      if (assignee !== undefined) site.assign(issue.key, by, assignee?.accountId ?? null);
      if (labels !== undefined) site.label(issue.key, by, labels);
      return none;
    }),
  },
  {
    method: 'DELETE',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scope: WRITE,
    handle: withIssue((issue, { site, accountId, now }) => {
      site.delete(issue.key, actor(accountId, now));
      return none;
    }),
  },
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/changelog',
    scope: READ,
    reply: REPLY.changelog,
    objects: ({ values }: { values: unknown[] }) => values.length,
    handle: withIssue((issue, { site, query }) => {
      const page = pageOf(issue.changes, query, 100);
      return ok({ ...page, values: page.values.map((change) => changelogBean(site, change)) });
    }),
  },
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/watchers',
    scope: READ,
    reply: REPLY.watchers,
    objects: ({ watchers }: { watchers: unknown[] }) => 2 * watchers.length,
    handle: withIssue((issue, { site }) => {
      const watchers = [...issue.watchers].flatMap((id) => site.users.get(id) ?? []).map(userBean);
      return ok({ self: '', isWatching: false, watchCount: watchers.length, watchers });
    }),
  },
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/transitions',
    scope: READ,
    reply: REPLY.transitions,
    objects: () => 1,
    handle: withIssue((issue, { site }) => {
      const { workflow } = site.projects.get(issue.projectId)!;
      const open = workflow.transitions.filter(({ from }) => from.length === 0 || from.includes(issue.statusId));
      return ok({
        expand: 'transitions',
        transitions: open.map(({ id, name, to, from }) => ({
          id,
          name,
          to: statusBean(site.statuses.get(to)!),
          hasScreen: false,
          isGlobal: from.length === 0,
          isInitial: false,
          isAvailable: true,
          isConditional: false,
          looped: false,
        })),
      });
    }),
  },
  {
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/transitions',
    scope: WRITE,
    request: REQUEST.issueUpdate,
    handle: withIssue(async (issue, { site, body, accountId, now }) => {
      const { workflow } = site.projects.get(issue.projectId)!;
      const transition = workflow.transitions.find(({ id }) => id === body.transition?.id);
      if (transition === undefined) return refused(400, 'Transition id is not valid for this issue.');
      const to = site.statuses.get(transition.to)!;
      const resolution = body.fields?.resolution?.name;
      const moved = await site.move(issue.key, actor(accountId, now), to.name, {
        via: 'rest',
        ...(resolution !== undefined && { resolution }),
      });
      return moved.outcome === 'moved' ? none : refused(400, moved.message);
    }),
  },
  {
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/notify',
    scope: WRITE,
    request: REQUEST.notification,
    handle: withIssue((issue, { site, body, now }) => {
      const to = new Set<string>();
      for (const { accountId } of body.to?.users ?? []) to.add(accountId);
      if (body.to?.assignee && issue.assigneeId !== null) to.add(issue.assigneeId);
      if (body.to?.reporter && issue.reporterId !== null) to.add(issue.reporterId);
      if (body.to?.watchers) for (const id of issue.watchers) to.add(id);
      const project = site.projects.get(issue.projectId)!;
      const reached = [...to].filter((id) => site.users.get(id)?.active && site.canBrowse(id, project));
      if (reached.length === 0) return refused(400, 'No recipients were defined for the notification.');
      site.notifications.push({
        issueKey: issue.key,
        to: reached,
        subject: body.subject ?? `${issue.key} ${issue.summary}`,
        text: body.textBody ?? body.htmlBody ?? '',
        at: now,
      });
      return none;
    }),
  },
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
    scope: READ,
    reply: REPLY.property,
    objects: () => 1,
    handle: withIssue((issue, { params }) => {
      const key = params.propertyKey!;
      return issue.properties.has(key)
        ? ok({ key, value: issue.properties.get(key) })
        : refused(404, `no property ${key}`);
    }),
  },
  {
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
    scope: WRITE,
    request: REQUEST.property,
    handle: withIssue((issue, { params, body }) => {
      const isNew = !issue.properties.has(params.propertyKey!);
      issue.properties.set(params.propertyKey!, body);
      return { status: isNew ? 201 : 200 };
    }),
  },
  {
    method: 'DELETE',
    path: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
    scope: WRITE,
    handle: withIssue((issue, { params }) =>
      issue.properties.delete(params.propertyKey!) ? none : refused(404, `no property ${params.propertyKey}`),
    ),
  },
];
