import type { IssueEvent, IssueFacts } from '@async-norms/core';
import { changeEvents } from './change-events';
import type { JiraChangeItem } from './jira-schemas';
import { commentEvent, reporterOf, type SiteView } from './jira-to-issue';
import type { ProductEvent } from './product-event';
import { categoriesFrom } from './status-category';

/** What an event says about one issue. */
export interface IssueNews {
  readonly issueId: string;
  readonly issueKey: string;
  readonly projectId: string;
  readonly isService: boolean;
  readonly events: readonly IssueEvent[];
  /** `updated` as the event has it; `null` where it has none. */
  readonly updatedAt: Date | null;
  /** What stood in fields before the change: where our facts say otherwise, something was lost in between. */
  readonly before: { readonly status?: string | null; readonly assignee?: string | null };
  /**
   * `apply`: the events say it all. `reread`: Jira has to be asked, as the event leaves something open. `gone`: the issue was
   * deleted. `forget-comment`: a comment went; what it asked is asked no more.
   */
  readonly how: 'apply' | 'reread' | 'gone' | { readonly forgetComment: string };
}

/** A product event as what happened on an issue; `null` where nothing happened that counts. */
export function issueNewsOf(event: ProductEvent, site: SiteView): IssueNews | null {
  if (event.selfGenerated === true) return null;
  const { issue, atlassianId } = event;
  const { project, updated } = issue.fields;
  const base = {
    issueId: issue.id,
    issueKey: issue.key,
    projectId: project.id,
    isService: project.projectTypeKey === 'service_desk',
    events: [],
    updatedAt: updated ?? event.timestamp ?? null,
    before: {},
  };
  switch (event.eventType) {
    case 'avi:jira:created:issue': {
      const created = createdEvent(event, site);
      return created === null ? { ...base, how: 'reread' } : { ...base, events: [created], how: 'apply' };
    }
    case 'avi:jira:updated:issue': {
      const items = event.changelog?.items ?? [];
      const at = base.updatedAt;
      if (items.length === 0) return null;
      if (at === null) return { ...base, how: 'reread' };
      const statuses = [
        ...(event.associatedStatuses ?? []),
        ...(issue.fields.status == null ? [] : [issue.fields.status]),
      ];
      const known = categoriesFrom(statuses);
      const by = site.actorOf(atlassianId == null ? null : { accountId: atlassianId });
      const events = changeEvents({ at, by, items }, (status) => known(status) ?? site.categoryOf(status));
      return { ...base, events, before: beforeOf(items), how: 'apply' };
    }
    case 'avi:jira:commented:issue': {
      const { comment } = event;
      // It comes for edits too: what the comment says now is what counts, so Jira is read. What automations rewrite says nothing.
      const isEdit = comment.updated != null && comment.updated > comment.created;
      if (isEdit) return site.actorOf(comment.author).kind === 'bot' ? null : { ...base, how: 'reread' };
      const reporter = issue.fields.reporter?.accountId ?? null;
      return { ...base, events: [commentEvent(comment, reporter, site)], how: 'apply' };
    }
    case 'avi:jira:deleted:comment':
      return event.comment == null ? null : { ...base, how: { forgetComment: event.comment.id } };
    case 'avi:jira:deleted:issue':
      return { ...base, how: 'gone' };
  }
}

/** The creation, where the event has all the fields that facts need; their absence and an empty value differ. */
function createdEvent(
  { issue }: ProductEvent & { readonly eventType: 'avi:jira:created:issue' },
  { actorOf, categoryOf }: SiteView,
): IssueEvent | null {
  const { created, labels, priority, status, assignee, reporter, project, issuetype, issueType } = issue.fields;
  if (created == null || labels == null || priority === undefined || status == null) return null;
  const facts: IssueFacts = {
    key: issue.key,
    project: project.key,
    type: (issuetype ?? issueType)?.name ?? null,
    priority: priority?.name ?? null,
    labels,
    status: status.name ?? null,
    statusCategory:
      categoriesFrom([status])({ id: status.id ?? null, name: status.name ?? null }) ??
      categoryOf({ id: status.id ?? null, name: status.name ?? null }) ??
      'started',
    assignee: assignee?.accountId ?? null,
    reporter: reporterOf(reporter, actorOf),
  };
  return { kind: 'created', at: created, by: actorOf(reporter), id: 'created', facts };
}

function beforeOf(items: readonly JiraChangeItem[]): IssueNews['before'] {
  const first = (field: string) => items.find((item) => item.field.toLowerCase() === field);
  const [status, assignee] = [first('status'), first('assignee')];
  return {
    ...(status?.fromString == null ? {} : { status: status.fromString }),
    ...(assignee === undefined ? {} : { assignee: assignee.from || null }),
  };
}

/** Accounts that an event names, whose kind has to be known before it can be understood. */
export function accountsIn(event: ProductEvent): readonly string[] {
  const { fields } = event.issue;
  const comment = event.eventType === 'avi:jira:commented:issue' ? event.comment : null;
  const changed =
    event.eventType === 'avi:jira:updated:issue'
      ? (event.changelog?.items ?? []).filter(({ field }) => field === 'assignee').map(({ to }) => to)
      : [];
  const named = [event.atlassianId, fields.assignee?.accountId, fields.reporter?.accountId, comment?.author?.accountId];
  const mentioned = comment === null ? [] : mentionsIn(comment.body);
  return [...new Set([...named, ...changed, ...mentioned].filter((id) => id != null))];
}

/** Account ids that a document mentions. */
export function mentionsIn(document: unknown): readonly string[] {
  const found = new Set<string>();
  const visit = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > 60) return;
    const { type, attrs, content } = node as { type?: unknown; attrs?: { id?: unknown }; content?: unknown };
    if (type === 'mention' && typeof attrs?.id === 'string') found.add(attrs.id.replace(/^accountid:/, ''));
    if (Array.isArray(content)) for (const child of content) visit(child, depth + 1);
  };
  visit(document, 0);
  return [...found];
}
