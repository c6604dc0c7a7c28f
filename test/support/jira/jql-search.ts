import type { JiraSite } from './jira-site';
import { type Jql, JqlError, type JqlValue, parseJql } from './jql';
import type { JiraIssue } from './site-data';

export interface SearchContext {
  readonly site: JiraSite;
  readonly now: Date;
  /** `null` when the app itself asks. */
  readonly accountId: string | null;
  /** Search aliases of the app's entity properties: alias (lower case) → property key, path and type. */
  readonly aliases: ReadonlyMap<string, { readonly propertyKey: string; readonly path: string; readonly type: string }>;
}

/**
 * The issues that a query finds, in its order, of those that the asker may see.
 *
 * An unbounded query (one that restricts nothing) is refused, as the enhanced search does.
 */
export function searchIssues(jql: string, context: SearchContext): readonly JiraIssue[] {
  const { where, order } = parseJql(jql);
  if (where === null) throw new JqlError('Unbounded JQL queries are not allowed here.');
  const { site, accountId } = context;
  const only = projectOf(where, site);
  const found = (only === null ? [...site.issues.values()] : site.issuesOf(only)).filter(
    (issue) => site.sees(accountId, issue) && holds(where, issue, context),
  );
  const by = order.length === 0 ? [{ field: 'created', descending: true }] : order;
  return found.sort((a, b) => {
    for (const { field, descending } of by) {
      const [x, y] = [sortable(field, a), sortable(field, b)];
      if (x !== y) return (x < y ? -1 : 1) * (descending ? -1 : 1);
    }
    return Number(a.id) - Number(b.id);
  });
}

/** The one project that a query is about, where it says so outright. */
function projectOf(where: Jql, site: JiraSite): string | null {
  for (const part of where.kind === 'and' ? where.parts : [where])
    if (part.kind === 'compare' && part.field === 'project' && part.operator === '=') {
      const [value] = part.values;
      return value !== undefined && 'text' in value ? (site.project(value.text)?.id ?? null) : null;
    }
  return null;
}

function holds(jql: Jql, issue: JiraIssue, context: SearchContext): boolean {
  switch (jql.kind) {
    case 'and':
      return jql.parts.every((part) => holds(part, issue, context));
    case 'or':
      return jql.parts.some((part) => holds(part, issue, context));
    case 'not':
      return !holds(jql.part, issue, context);
    case 'compare':
      return compares(jql, issue, context);
  }
}

function compares(
  { field, operator, values }: Extract<Jql, { kind: 'compare' }>,
  issue: JiraIssue,
  context: SearchContext,
): boolean {
  const stored = namesOf(field, issue, context);
  if (operator === 'is' || operator === 'is not') {
    const isEmpty = stored.length === 0;
    return operator === 'is' ? isEmpty : !isEmpty;
  }
  const wanted = values.flatMap((value) => resolved(value, context));
  if (stored[0] instanceof Date || DATES.has(field) || context.aliases.get(field)?.type === 'date') {
    const [at] = stored;
    const bound = instantOf(wanted[0]!, context.now);
    if (!(at instanceof Date)) return operator === '!=';
    return ordered(operator, at.getTime(), bound);
  }
  if (['>', '<', '>=', '<='].includes(operator))
    return stored.some((one) => ordered(operator, Number(one), Number(wanted[0])));
  const lower = wanted.map((one) => one.toLowerCase());
  if (operator === '~' || operator === '!~') {
    const has = stored.some((one) => String(one).toLowerCase().includes(lower[0]!.replaceAll('*', '')));
    return operator === '~' ? has : !has;
  }
  const has = stored.some((one) => lower.includes(String(one).toLowerCase()));
  // As in Jira, an empty field is not found by "is another than".
  return operator === '=' || operator === 'in' ? has : stored.length > 0 && !has;
}

const DATES = new Set([
  'created',
  'createddate',
  'updated',
  'updateddate',
  'resolved',
  'resolutiondate',
  'due',
  'duedate',
]);

/** What an issue has in a field: every name under which a query may know it. */
function namesOf(
  field: string,
  issue: JiraIssue,
  { site, aliases }: SearchContext,
): readonly (string | number | Date)[] {
  const project = site.projects.get(issue.projectId)!;
  const status = site.statuses.get(issue.statusId)!;
  switch (field) {
    case 'project':
      return [project.key, project.id, project.name];
    case 'id':
    case 'key':
    case 'issue':
    case 'issuekey':
      return [issue.key, issue.id];
    case 'status':
      return [status.name, status.id];
    case 'statuscategory':
      return {
        new: ['To Do', 'new', 2],
        indeterminate: ['In Progress', 'indeterminate', 4],
        done: ['Done', 'done', 3],
      }[status.category];
    case 'assignee':
      return issue.assigneeId === null ? [] : [issue.assigneeId];
    case 'reporter':
      return issue.reporterId === null ? [] : [issue.reporterId];
    case 'creator':
      return [issue.creatorId];
    case 'type':
    case 'issuetype': {
      const type = project.issueTypes.find(({ id }) => id === issue.typeId)!;
      return [type.name, type.id];
    }
    case 'resolution':
      return issue.resolution === null ? [] : [issue.resolution];
    case 'labels':
      return issue.labels;
    case 'priority':
      return [issue.priority];
    case 'parent':
      return issue.parentId === null ? [] : [issue.parentId, site.issues.get(issue.parentId)?.key ?? ''];
    case 'summary':
    case 'text':
      return [issue.summary];
    case 'created':
    case 'createddate':
      return [issue.createdAt];
    case 'updated':
    case 'updateddate':
      return [issue.updatedAt];
    case 'resolved':
    case 'resolutiondate':
      return issue.resolvedAt === null ? [] : [issue.resolvedAt];
    case 'watcher':
      return [...issue.watchers];
    default: {
      const alias = aliases.get(field);
      if (alias === undefined)
        throw new JqlError(`Field '${field}' does not exist or you do not have permission to view it.`);
      const property = issue.properties.get(alias.propertyKey);
      const value = alias.path
        .split('.')
        .reduce<unknown>((inner, name) => (inner as Record<string, unknown>)?.[name], property);
      const list = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
      return alias.type === 'date' ? list.map((one) => new Date(String(one))) : (list as string[]);
    }
  }
}

function resolved(value: JqlValue, context: SearchContext): string[] {
  if ('text' in value) return [value.text];
  switch (value.call) {
    case 'currentuser':
      return context.accountId === null ? [] : [context.accountId];
    case 'now':
      return [context.now.toISOString()];
    case 'startofday':
      return [`${context.now.toISOString().slice(0, 10)}T00:00:00.000Z`];
    default:
      throw new JqlError(`Unable to find JQL function '${value.call}'.`);
  }
}

const UNIT_MINUTES = { m: 1, h: 60, d: 24 * 60, w: 7 * 24 * 60 } as const;

/** `-26h`, `2026-03-02`, `2026-03-02 09:00` or an instant; Jira takes minutes, and its site's zone, here UTC. */
function instantOf(text: string, now: Date): number {
  const relative = /^([+-]?)((?:\d+[mhdw]\s*)+)$/.exec(text.trim());
  if (relative !== null) {
    const minutes = [...relative[2]!.matchAll(/(\d+)([mhdw])/g)].reduce(
      (sum, [, count, unit]) => sum + Number(count) * UNIT_MINUTES[unit as 'm'],
      0,
    );
    return now.getTime() + (relative[1] === '-' ? -1 : 1) * minutes * 60_000;
  }
  const written = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[ T](\d{2}:\d{2}))?$/.exec(text);
  if (written !== null) return Date.parse(`${written[1]}-${written[2]}-${written[3]}T${written[4] ?? '00:00'}:00Z`);
  // A bare number is epoch milliseconds.
  const at = /^\d{10,}$/.test(text) ? Number(text) : Date.parse(text);
  if (Number.isNaN(at)) throw new JqlError(`Date value '${text}' is invalid.`);
  return at;
}

function ordered(operator: string, a: number, b: number): boolean {
  if (operator === '>') return a > b;
  if (operator === '<') return a < b;
  if (operator === '>=') return a >= b;
  if (operator === '<=') return a <= b;
  return operator === '=' ? a === b : a !== b;
}

function sortable(field: string, issue: JiraIssue): string | number {
  if (field === 'updated') return issue.updatedAt.getTime();
  if (field === 'created') return issue.createdAt.getTime();
  if (field === 'id' || field === 'key' || field === 'issuekey') return Number(issue.id);
  return field === 'priority' ? issue.priority : 0;
}
