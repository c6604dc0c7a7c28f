import type { GraphQLSchema } from 'graphql';
import { demoId } from './demo-id';
import { issueChange } from './issue-change';
import { type Entity, emptyStore, type WritableStore } from './store';
import { idsOf, type Viewer } from './viewer';

/** Who changes something: a person or the app, or nobody (an automation). */
export type By = Entity | null;

/** Something that happened, before it is written as a webhook. */
export interface Happening {
  readonly type: string;
  readonly action: string;
  readonly entity: Entity;
  readonly by: By;
  readonly at: Date;
  /** What changed fields held before. */
  readonly updatedFrom: Readonly<Record<string, unknown>> | null;
}

/** The workspace: what is in it, and the only way to change that. */
export interface Workspace {
  readonly schema: GraphQLSchema;
  readonly store: WritableStore;
  readonly organization: Entity;
  now(): Date;
  /** An id that no one has. */
  nextId(type: string): string;
  urlOf(...parts: readonly string[]): string;
  limitStatus(viewer: Viewer): unknown;
  create(type: string, fields: Readonly<Record<string, unknown>>, by: By): Entity;
  /** Changes fields; what already has that value is no change, and no change is no event. */
  change(entity: Entity, fields: Readonly<Record<string, unknown>>, by: By): void;
  remove(entity: Entity, by: By): void;
  /** Somebody's inbox in Linear gets an item. */
  notify(userIds: Iterable<string>, about: Readonly<Record<string, unknown>>, by: By): void;
}

/** What a workspace is made from. */
export interface WorkspaceParts {
  readonly schema: GraphQLSchema;
  readonly clock: () => Date;
  /** Two workspaces with the same salt give the same ids. */
  readonly salt: string;
  readonly baseUrl: () => string;
  readonly limitStatus: (viewer: Viewer) => unknown;
  readonly onHappening: (happening: Happening) => void;
}

/** Kinds that Linear sends no webhook about. */
const SILENT = new Set(['IssueHistory', 'IssueStateSpan', 'DemoNotification', 'CustomView', 'Webhook', 'Template']);

/** An empty workspace with its organisation. */
export function workspaceOf(parts: WorkspaceParts, organization: { name: string; urlKey: string }): Workspace {
  const { schema, clock, salt, baseUrl, limitStatus, onHappening } = parts;
  const store = emptyStore();
  const made = new Map<string, number>();

  const nextId = (type: string) => {
    const count = (made.get(type) ?? 0) + 1;
    made.set(type, count);
    return demoId(salt, type, count);
  };

  const tell = (happening: Happening) => {
    if (!SILENT.has(happening.type)) onHappening(happening);
  };

  const workspace: Workspace = {
    schema,
    store,
    organization: newEntity('Organization', { ...organization, id: nextId('Organization') }),
    now: clock,
    nextId,
    limitStatus,
    urlOf: (...path) =>
      [baseUrl(), organization.urlKey, ...path.map((part) => encodeURIComponent(slugOf(part)))].join('/'),

    create(type, fields, by) {
      const entity = newEntity(type, { id: nextId(type), ...fields });
      tell({ type, action: 'create', entity, by, at: entity.createdAt, updatedFrom: null });
      return entity;
    },

    change(entity, fields, by) {
      const wanted = entity.__typename === 'Issue' ? issueChange(workspace, entity, fields) : fields;
      const changed = Object.entries(wanted).filter(([name, value]) => !isSame(entity[name], value));
      if (changed.length === 0) return;
      const at = clock();
      const before = Object.fromEntries(changed.map(([name]) => [name, entity[name] ?? null]));
      const updatedFrom = { updatedAt: entity.updatedAt, ...before };
      for (const [name, value] of changed) entity[name] = value;
      entity.updatedAt = at;
      if (entity.__typename === 'Issue') writeHistory(workspace, entity, before, by);
      tell({ type: entity.__typename, action: 'update', entity, by, at, updatedFrom });
    },

    remove(entity, by) {
      store.remove(entity);
      tell({ type: entity.__typename, action: 'remove', entity, by, at: clock(), updatedFrom: null });
    },

    notify(userIds, about, by) {
      for (const userId of new Set(userIds))
        if (userId !== by?.id) newEntity('DemoNotification', { id: nextId('DemoNotification'), ...about, userId });
    },
  };

  function newEntity(type: string, fields: Readonly<Record<string, unknown>> & { id: string }): Entity {
    const now = clock();
    const entity: Entity = { createdAt: now, updatedAt: now, archivedAt: null, ...fields, __typename: type };
    store.put(entity);
    return entity;
  }

  return workspace;
}

/** One entry of an issue's history, and the stretch it spent in its state. */
function writeHistory(workspace: Workspace, issue: Entity, before: Readonly<Record<string, unknown>>, by: By): void {
  const at = workspace.now();
  const entry: Record<string, unknown> = { issueId: issue.id, actorId: by?.id ?? null };
  for (const field of ['stateId', 'assigneeId', 'teamId', 'projectId', 'priority', 'title', 'dueDate', 'parentId'])
    if (field in before) {
      const name = field[0]!.toUpperCase() + field.slice(1);
      entry[`from${name}`] = before[field];
      entry[`to${name}`] = issue[field];
    }
  if ('labelIds' in before) {
    const [was, is] = [before.labelIds as string[], idsOf(issue, 'labelIds')];
    entry.addedLabelIds = is.filter((id) => !was.includes(id));
    entry.removedLabelIds = was.filter((id) => !is.includes(id));
  }
  if ('description' in before) entry.updatedDescription = true;
  if ('trashed' in before) entry.trashed = issue.trashed;
  if ('archivedAt' in before) entry.archived = issue.archivedAt !== null;
  if (Object.keys(entry).length > 2) workspace.create('IssueHistory', entry, by);
  if (!('stateId' in before)) return;
  const last = workspace.store.all('IssueStateSpan').find((span) => span.issueId === issue.id && span.endedAt === null);
  if (last !== undefined) last.endedAt = at;
  workspace.create('IssueStateSpan', { issueId: issue.id, stateId: issue.stateId, startedAt: at, endedAt: null }, by);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function slugOf(text: string): string {
  return /^[A-Z]+-\d+$/.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/[^\w\s-]/g, '')
        .trim()
        .replace(/\s+/g, '-')
        .toLowerCase();
}
