import type { JiraSite } from './jira-site';
import type { JiraChange, JiraComment, JiraIssue, JiraProject, JiraStatus, JiraUser } from './site-data';

/** REST's shapes of what a site is made of (v3, by the field names of the official document). */
const BASE = 'https://double.atlassian.net/rest/api/3';
const CATEGORIES = {
  new: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  indeterminate: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  done: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
} as const;

/** `2026-03-02T09:00:00.000+0000`, as Jira writes instants. */
export const jiraInstant = (at: Date): string => at.toISOString().replace('Z', '+0000');

export function userBean(user: JiraUser) {
  const { accountId, displayName, active, timeZone, accountType } = user;
  return {
    self: `${BASE}/user?accountId=${accountId}`,
    accountId,
    displayName,
    active,
    timeZone,
    accountType,
    avatarUrls: { '48x48': `${BASE}/avatar/${accountId}` },
  };
}

export function statusBean({ id, name, category }: JiraStatus) {
  return {
    self: `${BASE}/status/${id}`,
    id,
    name,
    description: '',
    iconUrl: `${BASE}/icon/${id}`,
    statusCategory: { self: `${BASE}/statuscategory/${CATEGORIES[category].id}`, ...CATEGORIES[category] },
  };
}

export function projectBean(site: JiraSite, project: JiraProject) {
  const lead = site.users.get(project.leadId);
  return {
    self: `${BASE}/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: project.type,
    simplified: project.style === 'next-gen',
    style: project.style,
    isPrivate: project.members !== null,
    archived: project.archived,
    ...(lead !== undefined && { lead: userBean(lead) }),
    issueTypes: project.issueTypes.map((type) => typeBean(type)),
  };
}

export function typeBean(type: { readonly id: string; readonly name: string; readonly subtask: boolean }) {
  return {
    self: `${BASE}/issuetype/${type.id}`,
    id: type.id,
    name: type.name,
    description: '',
    subtask: type.subtask,
    hierarchyLevel: type.subtask ? -1 : 0,
  };
}

/** Document fields are left out unless asked for by name, as a search does. */
export function issueBean(site: JiraSite, issue: JiraIssue, fields: readonly string[], expand: readonly string[] = []) {
  const project = site.projects.get(issue.projectId)!;
  const user = (id: string | null) => {
    const known = id === null ? undefined : site.users.get(id);
    return known === undefined ? null : userBean(known);
  };
  const parent = issue.parentId === null ? undefined : site.issues.get(issue.parentId);
  const all: Record<string, () => unknown> = {
    summary: () => issue.summary,
    description: () => issue.description,
    issuetype: () => typeBean(project.issueTypes.find(({ id }) => id === issue.typeId)!),
    project: () => {
      const { issueTypes: _types, lead: _lead, ...short } = projectBean(site, project);
      return short;
    },
    status: () => statusBean(site.statuses.get(issue.statusId)!),
    resolution: () => (issue.resolution === null ? null : { id: '10000', name: issue.resolution, description: '' }),
    resolutiondate: () => (issue.resolvedAt === null ? null : jiraInstant(issue.resolvedAt)),
    assignee: () => user(issue.assigneeId),
    reporter: () => user(issue.reporterId),
    creator: () => user(issue.creatorId),
    created: () => jiraInstant(issue.createdAt),
    updated: () => jiraInstant(issue.updatedAt),
    priority: () => ({ id: '3', name: issue.priority }),
    labels: () => [...issue.labels],
    duedate: () => issue.duedate,
    parent: () => (parent === undefined ? undefined : { id: parent.id, key: parent.key }),
    watches: () => ({ self: '', watchCount: issue.watchers.size, isWatching: false }),
    comment: () => {
      const comments = issue.comments.map((comment) => commentBean(site, issue, comment));
      return { comments, maxResults: comments.length, total: comments.length, startAt: 0 };
    },
  };
  const asked = namesOf(fields, Object.keys(all), [...issue.customFields.keys()]);
  const entries = asked.flatMap((name) => {
    const value = name in all ? all[name]!() : issue.customFields.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    expand: '',
    id: issue.id,
    self: `${BASE}/issue/${issue.id}`,
    key: issue.key,
    ...(asked.length > 0 && { fields: Object.fromEntries(entries) as Record<string, unknown> }),
    ...(expand.includes('changelog') && {
      changelog: {
        startAt: 0,
        maxResults: Math.min(100, issue.changes.length),
        total: issue.changes.length,
        histories: [...issue.changes]
          .reverse()
          .slice(0, 100)
          .map((change) => changelogBean(site, change)),
      },
    }),
  };
}

export function commentBean(site: JiraSite, issue: JiraIssue, comment: JiraComment) {
  const project = site.projects.get(issue.projectId)!;
  const person = (id: string) => {
    const user = site.users.get(id);
    return user === undefined ? {} : userBean(user);
  };
  return {
    self: `${BASE}/issue/${issue.id}/comment/${comment.id}`,
    id: comment.id,
    author: person(comment.authorId),
    body: comment.body,
    updateAuthor: person(comment.updateAuthorId),
    created: jiraInstant(comment.createdAt),
    updated: jiraInstant(comment.updatedAt),
    jsdPublic: project.type === 'service_desk' ? comment.isPublic : true,
  };
}

export function changelogBean(site: JiraSite, change: JiraChange) {
  const author = site.users.get(change.authorId);
  return {
    id: change.id,
    ...(author !== undefined && { author: userBean(author) }),
    created: jiraInstant(change.at),
    items: change.items.map((item) => ({ ...item })),
  };
}

/** Which fields a list like `['*all', '-comment']` names. */
function namesOf(asked: readonly string[], known: readonly string[], custom: readonly string[]): readonly string[] {
  const every = [...known, ...custom];
  const chosen = new Set<string>();
  for (const name of asked.flatMap((part) => part.split(','))) {
    if (name === '*all') for (const each of every) chosen.add(each);
    else if (name === '*navigable') for (const each of every) if (each !== 'comment') chosen.add(each);
    if (name.startsWith('-')) chosen.delete(name.slice(1));
    else if (every.includes(name)) chosen.add(name);
  }
  return [...chosen];
}
