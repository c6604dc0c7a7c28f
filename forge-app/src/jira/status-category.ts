import type { StatusCategory } from '@async-norms/core';
import type { JiraStatus } from './jira-schemas';

/** Where a status stands, by its id or name; `null` where it is not known. */
export type CategoryOf = (status: {
  readonly id: string | null;
  readonly name: string | null;
}) => StatusCategory | null;

/** Jira's categories by their keys. @see the Jira Cloud v3 OpenAPI document: `StatusCategory.key` */
function categoryOfKey(key: string | null | undefined): StatusCategory | null {
  switch (key) {
    case 'new':
    case 'undefined':
      return 'new';
    case 'indeterminate':
      return 'started';
    case 'done':
      return 'done';
    default:
      return null;
  }
}

/** Knows the categories of these statuses: by id, else by name where all of that name agree. */
export function categoriesFrom(statuses: readonly JiraStatus[]): CategoryOf {
  const byId = new Map<string, StatusCategory>();
  const byName = new Map<string, StatusCategory | null>();
  for (const { id, name, statusCategory } of statuses) {
    const category = categoryOfKey(statusCategory?.key);
    if (category === null) continue;
    if (id != null) byId.set(id, category);
    const known = name == null ? undefined : byName.get(name.toLowerCase());
    if (name != null) byName.set(name.toLowerCase(), known === undefined || known === category ? category : null);
  }
  return ({ id, name }) => (id === null ? undefined : byId.get(id)) ?? byName.get(name?.toLowerCase() ?? '') ?? null;
}
