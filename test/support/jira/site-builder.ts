import type { JiraSite } from './jira-site';
import type { JiraProject, JiraUser, JiraWorkflow } from './site-data';

const STATUSES = [
  { id: '10001', name: 'To Do', category: 'new' },
  { id: '10002', name: 'In Progress', category: 'indeterminate' },
  { id: '10003', name: 'In Review', category: 'indeterminate' },
  { id: '10004', name: 'Done', category: 'done' },
] as const;

const TYPES = [
  { id: '10101', name: 'Story', subtask: false },
  { id: '10102', name: 'Bug', subtask: false },
  { id: '10103', name: 'Task', subtask: false },
  { id: '10104', name: 'Sub-task', subtask: true },
] as const;

/** Adds a person. Their account id is their name in lower case unless given. */
export function addPerson(
  site: JiraSite,
  displayName: string,
  more: Partial<Omit<JiraUser, 'displayName'>> & { readonly isSiteAdmin?: boolean } = {},
): string {
  const { isSiteAdmin, ...user } = more;
  const accountId = user.accountId ?? displayName.toLowerCase().replaceAll(' ', '-');
  site.users.set(accountId, {
    accountId,
    displayName,
    timeZone: 'Etc/UTC',
    locale: 'en_US',
    accountType: 'atlassian',
    active: true,
    ...user,
  });
  if (isSiteAdmin) site.siteAdmins.add(accountId);
  return accountId;
}

/**
 * Adds a project with the usual four statuses and a transition from everywhere to each.
 *
 * @param gate The app's validators on the way to Done.
 */
export function addProject(
  site: JiraSite,
  key: string,
  more: Partial<Pick<JiraProject, 'type' | 'style' | 'members'>> & {
    readonly name?: string;
    readonly leadId?: string;
    readonly gate?: readonly string[];
    readonly condition?: readonly string[];
    readonly admins?: readonly string[];
  } = {},
): JiraProject {
  for (const status of STATUSES) site.statuses.set(status.id, status);
  const id = String(10_000 + site.projects.size + 1);
  const workflow: JiraWorkflow = {
    id: `00000000-0000-4000-8000-${id.padStart(12, '0')}`,
    name: `${key} workflow`,
    statusIds: STATUSES.map((status) => status.id),
    transitions: STATUSES.map((status, i) => ({
      id: String(10 * i + 11),
      name: status.name,
      from: [],
      to: status.id,
      validators: status.category === 'done' ? (more.gate ?? []) : [],
      conditions: status.category === 'done' ? (more.condition ?? []) : [],
    })),
  };
  const leadId = more.leadId ?? [...site.users.keys()].at(-1)!;
  const project: JiraProject = {
    id,
    key,
    name: more.name ?? key,
    type: more.type ?? 'software',
    style: more.style ?? 'classic',
    workflow,
    issueTypes: TYPES,
    leadId,
    admins: new Set(more.admins ?? [leadId]),
    members: more.members ?? null,
    properties: new Map(),
    archived: false,
    lastNumber: 0,
  };
  site.projects.set(id, project);
  return project;
}
