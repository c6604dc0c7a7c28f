import type { Reader } from '@async-norms/core';
import { z } from 'zod';
import { type JiraAnswer, type JiraApi, jiraPath } from '../jira/jira-api';
import { okBody } from '../jira/jira-issues';
import { changeProject, type ProjectSettings } from '../storage/project-settings';
import type { WorkflowGate, WorkflowsView } from '../ui/resolver-types/admin-types';
import type { Session } from './session';
import { sayResolver } from './texts/say-resolver';
import { coverageOf, Workflow, WorkflowStatus, waysToDone } from './workflow-rules';

const WorkflowPage = z.object({
  values: z.array(Workflow),
  statuses: z.array(WorkflowStatus),
  isLast: z.boolean().catch(true),
});

const Schemes = z.object({
  values: z.array(
    z.object({
      projectIds: z.array(z.coerce.string()),
      workflowScheme: z.object({
        defaultWorkflow: z.string().nullish(),
        issueTypeMappings: z.record(z.string(), z.string()).nullish(),
      }),
    }),
  ),
});

const PAGE = 50;
/** So many pages are read in one call, which has 25 seconds. */
const PAGES = 4;
const PROJECTS_AT_ONCE = 100;

/**
 * The workflows of these projects, and whether each way to done holds in them. Jira is asked in the caller's name: whoever does
 * not administer it sees those of team-managed projects of theirs at most.
 *
 * @param cursor Where the call before ended; `null` to begin.
 * @see the Jira Cloud v3 OpenAPI document of December 2025: `GET /rest/api/3/workflows/search`,
 *   `GET /rest/api/3/workflowscheme/project`
 */
export async function checkWorkflowsOf(
  { user, reader, now }: Session,
  projects: readonly ProjectSettings[],
  cursor: string | null,
): Promise<WorkflowsView> {
  const keyOf = new Map(projects.map(({ projectId, key }) => [projectId, key]));
  const used = await workflowsOfSchemes(user, [...keyOf.keys()]);
  const found: { readonly gate: WorkflowGate; readonly projectIds: readonly string[] }[] = [];
  let startAt = cursor === null ? 0 : Number(cursor);
  let isLast = projects.length === 0;
  for (let page = 0; page < PAGES && !isLast; page++) {
    const query = new URLSearchParams({
      startAt: String(startAt),
      maxResults: String(PAGE),
      expand: 'values.transitions',
      isActive: 'true',
    });
    const answer = await user.ask({ method: 'GET', path: jiraPath`/rest/api/3/workflows/search?${query}` });
    if (isKeptFromCaller(answer)) break;
    const read = WorkflowPage.parse(okBody(answer));
    const statuses = new Map(read.statuses.map((status) => [status.statusReference, status]));
    for (const workflow of read.values) {
      const owner = workflow.scope?.project?.id;
      const projectIds = owner === undefined ? (used.get(workflow.name) ?? []) : keyOf.has(owner) ? [owner] : [];
      if (projectIds.length === 0) continue;
      const gate = gateOf(
        workflow,
        statuses,
        projectIds.map((id) => keyOf.get(id)!),
        reader,
      );
      found.push({ gate, projectIds });
    }
    startAt += read.values.length;
    isLast = read.isLast || read.values.length === 0;
  }
  // Only a look at all of them says how a project stands; who is shown none learned nothing.
  if (cursor === null && isLast && found.length > 0) await noteCoverage(found, projects, now);
  const next = isLast ? null : String(startAt);
  return { workflows: found.map(({ gate }) => gate), next, checkedAt: now.toISOString() };
}

/** Jira's answer to whoever lacks *Administer Jira*. */
function isKeptFromCaller(answer: JiraAnswer): boolean {
  return answer.outcome === 'refused' && (answer.status === 401 || answer.status === 403);
}

/** The projects that use a workflow, by its name: company-managed projects have theirs by a scheme. */
async function workflowsOfSchemes(user: JiraApi, projectIds: readonly string[]): Promise<Map<string, string[]>> {
  const used = new Map<string, string[]>();
  for (let at = 0; at < projectIds.length; at += PROJECTS_AT_ONCE) {
    const query = new URLSearchParams();
    for (const id of projectIds.slice(at, at + PROJECTS_AT_ONCE)) query.append('projectId', id);
    const answer = await user.ask({ method: 'GET', path: jiraPath`/rest/api/3/workflowscheme/project?${query}` });
    if (isKeptFromCaller(answer)) continue;
    for (const { projectIds: ids, workflowScheme } of Schemes.parse(okBody(answer)).values) {
      const names = [workflowScheme.defaultWorkflow, ...Object.values(workflowScheme.issueTypeMappings ?? {})];
      for (const name of new Set(names)) {
        if (name != null) used.set(name, [...(used.get(name) ?? []), ...ids.filter((id) => projectIds.includes(id))]);
      }
    }
  }
  return used;
}

function gateOf(
  workflow: Workflow,
  statuses: ReadonlyMap<string, WorkflowStatus>,
  projectKeys: readonly string[],
  reader: Reader,
): WorkflowGate {
  const transitions = waysToDone(workflow, statuses);
  const isTeamManaged = workflow.scope?.type === 'PROJECT';
  const open = [...new Set(transitions.filter(({ held }) => held === 'no').map(({ name, to }) => name || to))];
  const weak = [...new Set(transitions.filter(({ held }) => held === 'expression').map(({ name, to }) => name || to))];
  const steps =
    open.length === 0
      ? []
      : [
          isTeamManaged
            ? sayResolver(reader, 'workflow.open.team')
            : sayResolver(reader, 'workflow.open', { name: workflow.name }),
          sayResolver(reader, 'workflow.choose', { transitions: open }),
          sayResolver(reader, 'workflow.add'),
          sayResolver(reader, 'workflow.publish'),
        ];
  const advice = weak.length === 0 ? [] : [sayResolver(reader, 'workflow.expression', { transitions: weak })];
  return {
    id: workflow.id,
    name: workflow.name,
    projectKeys,
    isTeamManaged,
    transitions,
    gate: coverageOf(transitions),
    howTo: [...steps, ...advice],
    href: isTeamManaged
      ? `/jira/software/projects/${projectKeys[0]}/settings/issuetypes`
      : `/jira/settings/issues/workflows`,
  };
}

async function noteCoverage(
  found: readonly { readonly gate: WorkflowGate; readonly projectIds: readonly string[] }[],
  projects: readonly ProjectSettings[],
  now: Date,
): Promise<void> {
  for (const { projectId, gateCoverage } of projects) {
    const ways = found
      .filter(({ projectIds }) => projectIds.includes(projectId))
      .flatMap(({ gate }) => gate.transitions);
    const coverage = ways.length === 0 ? null : coverageOf(ways);
    if (coverage === gateCoverage) continue;
    await changeProject(projectId, now, (settings) => ({ ...settings, gateCoverage: coverage }));
  }
}
