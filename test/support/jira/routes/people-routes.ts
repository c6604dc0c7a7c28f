import { projectBean, userBean } from '../beans';
import { APP_ACCOUNT } from '../jira-site';
import { type Asked, listOf, ok, pageOf, type Route, refused } from '../route';
import { REPLY, REQUEST } from '../schemas';

const READ_USER = 'read:jira-user';
const MEMBER = [
  'BROWSE_PROJECTS',
  'EDIT_ISSUES',
  'ADD_COMMENTS',
  'TRANSITION_ISSUES',
  'CREATE_ISSUES',
  'ASSIGN_ISSUES',
  'RESOLVE_ISSUES',
  'CLOSE_ISSUES',
];

/** Whether somebody may do something on the site, or in one of its projects. */
function may({ site }: Asked, accountId: string, permission: string, projectId: string | null): boolean {
  if (permission === 'ADMINISTER' || permission === 'SYSTEM_ADMIN') return site.siteAdmins.has(accountId);
  const project = projectId === null ? undefined : site.projects.get(projectId);
  if (project === undefined) return permission === 'USER_PICKER' || permission === 'BULK_CHANGE';
  if (permission === 'ADMINISTER_PROJECTS') return project.admins.has(accountId) || site.siteAdmins.has(accountId);
  return MEMBER.includes(permission) && site.canBrowse(accountId, project);
}

export const PEOPLE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/myself',
    scope: READ_USER,
    reply: REPLY.user,
    objects: () => 2,
    handle: ({ site, accountId }) => {
      const user = site.users.get(accountId ?? APP_ACCOUNT)!;
      return ok({ ...userBean(user), locale: user.locale });
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/user',
    scope: READ_USER,
    reply: REPLY.user,
    objects: () => 2,
    handle: ({ site, query }) => {
      const user = site.users.get(query.get('accountId') ?? '');
      return user === undefined ? refused(404, 'User does not exist') : ok({ ...userBean(user), locale: user.locale });
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/user/bulk',
    scope: READ_USER,
    reply: REPLY.userPage,
    objects: ({ values }: { values: unknown[] }) => 2 * values.length,
    handle: ({ site, query }) => {
      const ids = query.getAll('accountId');
      if (ids.length > 200) return refused(400, 'at most 200 accounts');
      return ok(pageOf(ids.flatMap((id) => site.users.get(id) ?? []).map(userBean), query, 10));
    },
  },
  ...[
    '/rest/api/3/user/search',
    '/rest/api/3/user/assignable/search',
    '/rest/api/3/user/assignable/multiProjectSearch',
  ].map(
    (path): Route => ({
      method: 'GET',
      path,
      scope: READ_USER,
      reply: REPLY.users,
      objects: (users: unknown[]) => 2 * users.length,
      handle: ({ site, query }) => {
        const wanted = (query.get('query') ?? '').toLowerCase();
        const found = [...site.users.values()].filter(
          ({ accountType, displayName, active }) =>
            accountType !== 'app' && active && displayName.toLowerCase().includes(wanted),
        );
        return ok(pageOf(found, query).values.map(userBean));
      },
    }),
  ),
  {
    method: 'POST',
    path: '/rest/api/3/permissions/check',
    scope: null,
    request: REQUEST.bulkPermissions,
    reply: REPLY.bulkPermissions,
    objects: () => 2,
    handle: (asked) => {
      const { body, site } = asked;
      const who: string = body.accountId ?? asked.accountId ?? APP_ACCOUNT;
      const grants: { permission: string; issues: number[]; projects: number[] }[] = [];
      for (const { permissions, projects = [], issues = [] } of body.projectPermissions ?? []) {
        if (projects.length > 1000 || issues.length > 1000) return refused(400, 'at most 1000 projects and issues');
        for (const permission of permissions as string[])
          grants.push({
            permission,
            issues: (issues as number[]).filter((id) => {
              const issue = site.issue(String(id));
              return issue !== undefined && may(asked, who, permission, issue.projectId);
            }),
            projects: (projects as number[]).filter((id) => may(asked, who, permission, String(id))),
          });
      }
      return ok({
        globalPermissions: ((body.globalPermissions ?? []) as string[]).filter((one) => may(asked, who, one, null)),
        projectPermissions: grants,
      });
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    scope: 'read:jira-work',
    reply: REPLY.myPermissions,
    objects: () => 2,
    handle: (asked) => {
      const { site, query } = asked;
      const who = asked.accountId ?? APP_ACCOUNT;
      const issue = site.issue(query.get('issueKey') ?? query.get('issueId') ?? '');
      const project = site.project(query.get('projectKey') ?? query.get('projectId') ?? '');
      const permissions = listOf(query, 'permissions').map((key) => [
        key,
        {
          id: '0',
          key,
          name: key,
          type: key === 'ADMINISTER' ? 'GLOBAL' : 'PROJECT',
          description: '',
          havePermission: may(asked, who, key, issue?.projectId ?? project?.id ?? null),
        },
      ]);
      return ok({ permissions: Object.fromEntries(permissions) });
    },
  },
  {
    method: 'POST',
    path: '/rest/api/3/permissions/project',
    scope: 'read:jira-work',
    request: REQUEST.permissionKeys,
    reply: REPLY.permittedProjects,
    objects: ({ projects }: { projects: unknown[] }) => projects.length,
    handle: (asked) => {
      const who = asked.accountId ?? APP_ACCOUNT;
      const allowed = [...asked.site.projects.values()].filter(({ id }) =>
        (asked.body.permissions as string[]).every((permission) => may(asked, who, permission, id)),
      );
      return ok({ projects: allowed.map(({ id, key }) => ({ id: Number(id), key })) });
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/search',
    scope: 'read:jira-work',
    reply: REPLY.projects,
    objects: ({ values }: { values: unknown[] }) => values.length,
    handle: ({ site, query, accountId }) => {
      const wanted = (query.get('query') ?? '').toLowerCase();
      const ids = query.getAll('id');
      const found = [...site.projects.values()].filter(
        (project) =>
          !project.archived &&
          (accountId === null || site.canBrowse(accountId, project)) &&
          (ids.length === 0 || ids.includes(project.id)) &&
          `${project.name} ${project.key}`.toLowerCase().includes(wanted),
      );
      return ok(
        pageOf(
          found.map((project) => projectBean(site, project)),
          query,
        ),
      );
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}',
    scope: 'read:jira-work',
    reply: REPLY.project,
    objects: () => 1,
    handle: ({ site, params, accountId }) => {
      const project = site.project(params.projectIdOrKey!);
      return project === undefined || (accountId !== null && !site.canBrowse(accountId, project))
        ? refused(404, 'No project could be found.')
        : ok(projectBean(site, project));
    },
  },
];
