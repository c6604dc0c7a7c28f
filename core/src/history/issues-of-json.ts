/** How deep a page is searched for its list of issues: `data.team.issues.nodes` is the deepest we know. */
const DEPTH = 5;

/** True for an issue as Jira's REST API sends it. */
export function isJiraIssue(value: unknown): boolean {
  return isRecord(value) && isRecord(value.fields) && !('identifier' in value);
}

/** True for an issue as Linear's GraphQL API sends it. */
export function isLinearIssue(value: unknown): boolean {
  return isRecord(value) && typeof value.identifier === 'string';
}

/**
 * The issues in a JSON value: the value itself, the items of an array or of a page, however the page wraps them.
 *
 * @returns `null` for a value in which no list of issues can be found; an empty page is an empty list.
 */
export function issuesOfJson(value: unknown, depth = DEPTH): readonly unknown[] | null {
  if (isJiraIssue(value) || isLinearIssue(value)) return [value];
  if (depth <= 0) return null;
  if (Array.isArray(value)) return value.flatMap((item) => issuesOfJson(item, depth - 1) ?? [item]);
  if (!isRecord(value)) return null;
  for (const key of ['issues', 'nodes', 'data', 'edges', 'node', 'issue']) {
    const found = key in value ? issuesOfJson(value[key], depth - 1) : null;
    if (found !== null) return found;
  }
  for (const inner of Object.values(value)) {
    const found = isRecord(inner) ? issuesOfJson(inner, depth - 1) : null;
    if (found !== null) return found;
  }
  return null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
