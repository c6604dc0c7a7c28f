import { statusBean } from '../beans';
import type { JiraSite } from '../jira-site';
import { ok, pageOf, type Route, refused } from '../route';
import { REPLY, REQUEST } from '../schemas';
import type { JiraProject, JiraStatus, JiraWorkflow } from '../site-data';

const READ = 'read:jira-work';
const CONFIGURE = 'manage:jira-configuration';
const CATEGORY = { new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE' } as const;

/** How a rule of an app stands in a workflow; the module is the end of `parameters.key`. */
const ruleBean = (moduleKey: string) => ({
  id: `rule-${moduleKey}`,
  ruleKey: 'forge:expression-validator',
  parameters: {
    key: `ari:cloud:ecosystem::extension/app/environment/static/${moduleKey}`,
    config: '',
    disabled: 'false',
  },
});

function statusOf(status: JiraStatus) {
  return {
    id: status.id,
    name: status.name,
    description: '',
    statusReference: status.id,
    statusCategory: CATEGORY[status.category],
    scope: { type: 'GLOBAL' },
  };
}

function workflowBean(workflow: JiraWorkflow, project: JiraProject | undefined) {
  return {
    id: workflow.id,
    name: workflow.name,
    description: '',
    isEditable: true,
    scope: project?.style === 'next-gen' ? { type: 'PROJECT', project: { id: project.id } } : { type: 'GLOBAL' },
    version: { id: workflow.id, versionNumber: 1 },
    statuses: workflow.statusIds.map((statusReference) => ({ statusReference, deprecated: false, properties: {} })),
    transitions: workflow.transitions.map((transition) => ({
      id: transition.id,
      name: transition.name,
      description: '',
      type: transition.from.length === 0 ? 'GLOBAL' : 'DIRECTED',
      toStatusReference: transition.to,
      links: transition.from.map((fromStatusReference) => ({ fromStatusReference, fromPort: 0, toPort: 1 })),
      actions: [],
      triggers: [],
      properties: {},
      validators: transition.validators.map(ruleBean),
      ...(transition.conditions.length > 0 && {
        conditions: { operation: 'ALL', conditionGroups: [], conditions: transition.conditions.map(ruleBean) },
      }),
    })),
  };
}

function workflowsOf(site: JiraSite): readonly JiraWorkflow[] {
  return [...new Set([...site.projects.values()].map(({ workflow }) => workflow))];
}

/**
 * Workflows of a project show to whoever administers it, all of them to Jira administrators alone.
 *
 * @see the Jira Cloud v3 OpenAPI document of December 2025: `GET /rest/api/3/workflows/search`
 */
function seesWorkflow(site: JiraSite, accountId: string | null, owner: JiraProject | undefined): boolean {
  if (accountId === null || site.siteAdmins.has(accountId)) return true;
  return owner?.style === 'next-gen' && owner.admins.has(accountId);
}

export const WORKFLOW_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/status',
    scope: READ,
    reply: REPLY.statuses,
    objects: (statuses: unknown[]) => statuses.length,
    handle: ({ site }) => ok([...site.statuses.values()].map(statusBean)),
  },
  {
    method: 'GET',
    path: '/rest/api/3/statuses/search',
    scope: CONFIGURE,
    reply: REPLY.statusPage,
    objects: ({ values }: { values: unknown[] }) => values.length,
    handle: ({ site, query }) =>
      ok(
        pageOf(
          [...site.statuses.values()].map((status) => ({ ...statusOf(status), statusReference: undefined })),
          query,
          200,
        ),
      ),
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/statuses',
    scope: READ,
    reply: REPLY.projectStatuses,
    objects: (types: unknown[]) => types.length,
    handle: ({ site, params }) => {
      const project = site.project(params.projectIdOrKey!);
      if (project === undefined) return refused(404, 'No project could be found.');
      return ok(
        project.issueTypes.map(({ id, name, subtask }) => ({
          self: '',
          id,
          name,
          subtask,
          statuses: project.workflow.statusIds.map((status) => statusBean(site.statuses.get(status)!)),
        })),
      );
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/workflows/search',
    scope: CONFIGURE,
    reply: REPLY.workflows,
    objects: ({ values }: { values: unknown[] }) => values.length,
    handle: ({ site, query, accountId }) => {
      const owner = (workflow: JiraWorkflow) =>
        [...site.projects.values()].find((project) => project.workflow === workflow);
      const page = pageOf(
        workflowsOf(site).filter((workflow) => seesWorkflow(site, accountId, owner(workflow))),
        query,
      );
      const ids = new Set(page.values.flatMap(({ statusIds }) => statusIds));
      return ok({
        ...page,
        statuses: [...ids].map((id) => statusOf(site.statuses.get(id)!)),
        values: page.values.map((workflow) => workflowBean(workflow, owner(workflow))),
      });
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/workflow/{workflowId}/projectUsages',
    scope: CONFIGURE,
    objects: () => 1,
    handle: ({ site, params }) => {
      const using = [...site.projects.values()].filter(({ workflow }) => workflow.id === params.workflowId);
      return ok({ workflowId: params.workflowId, projects: { values: using.map(({ id }) => ({ id })) } });
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/workflowscheme/project',
    scope: CONFIGURE,
    objects: ({ values }: { values: unknown[] }) => values.length,
    handle: ({ site, query, accountId }) => {
      if (accountId !== null && !site.siteAdmins.has(accountId))
        return refused(403, 'Only Jira administrators see this.');
      return ok({
        values: query.getAll('projectId').flatMap((id) => {
          const project = site.projects.get(id);
          if (project === undefined || project.style === 'next-gen') return [];
          const { workflow } = project;
          return [
            {
              projectIds: [id],
              workflowScheme: {
                id: Number(id),
                name: workflow.name,
                defaultWorkflow: workflow.name,
                issueTypeMappings: {},
                self: '',
              },
            },
          ];
        }),
      });
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/serverInfo',
    scope: null,
    reply: REPLY.serverInfo,
    objects: () => 1,
    handle: ({ now }) =>
      ok({
        baseUrl: 'https://double.atlassian.net',
        version: '1001.0.0-SNAPSHOT',
        versionNumbers: [1001, 0, 0],
        deploymentType: 'Cloud',
        buildNumber: 100_000,
        serverTime: now.toISOString().replace('Z', '+0000'),
        serverTitle: 'Jira',
      }),
  },
  {
    method: 'POST',
    path: '/rest/api/3/forge/panel/action/bulk/async',
    scope: CONFIGURE,
    request: REQUEST.bulkPin,
    handle: ({ site, body, accountId }) =>
      accountId !== null && !site.siteAdmins.has(accountId)
        ? refused(403, 'Only Jira administrators can pin panels.')
        : { status: 202, body: { taskId: `pin-${body.projectList.length}` } },
  },
  {
    method: 'GET',
    path: '/rest/api/3/task/{taskId}',
    scope: READ,
    handle: ({ params, now }) =>
      ok({
        self: '',
        id: params.taskId,
        status: 'COMPLETE',
        progress: 100,
        elapsedRuntime: 1,
        lastUpdate: now.getTime(),
        submitted: now.getTime(),
        submittedBy: 10_000,
      }),
  },
];
