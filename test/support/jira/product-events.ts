import { changelogBean, commentBean, issueBean, statusBean } from './beans';
import type { By, JiraSite } from './jira-site';
import type { JiraChange, JiraComment, JiraIssue, ProductEvent } from './site-data';

/**
 * The event that Forge would hand over, with the fields it documents.
 *
 * @see https://developer.atlassian.com/platform/forge/events-reference/jira/ (read November 2026)
 */
export function eventOf(
  site: JiraSite,
  eventType: string,
  issue: JiraIssue,
  by: By,
  { change, comment }: { readonly change?: JiraChange; readonly comment?: JiraComment },
): ProductEvent {
  const at = by.at ?? site.clock();
  const bean = issueBean(site, issue, EVENT_FIELDS);
  const status = site.statuses.get(issue.statusId);
  return {
    eventType,
    issue: { id: bean.id, key: bean.key, fields: withoutKinds(bean.fields) },
    atlassianId: by.accountId,
    associatedUsers: [{ accountId: by.accountId }],
    ...(status !== undefined && { associatedStatuses: [statusBean(status)] }),
    ...(change !== undefined && { changelog: { items: changelogBean(site, change).items } }),
    ...(comment !== undefined && {
      comment: withoutKinds(commentBean(site, issue, comment)),
      mentionedAccountIds: mentionsOf(comment.body),
    }),
    timestamp: at.getTime(),
    selfGenerated: by.throughApp ?? false,
  };
}

const EVENT_FIELDS = [
  'summary',
  'issuetype',
  'creator',
  'created',
  'project',
  'reporter',
  'assignee',
  'updated',
  'status',
];

/** People in events are known by id and name; the kind of their account and their zone are not told. */
function withoutKinds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKinds);
  if (typeof value !== 'object' || value === null) return value;
  const { accountType: _kind, timeZone: _zone, ...rest } = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, withoutKinds(inner)]));
}

function mentionsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, attrs, content } = node as { type?: string; attrs?: { id?: string }; content?: unknown[] };
  return [...(type === 'mention' && attrs?.id !== undefined ? [attrs.id] : []), ...(content ?? []).flatMap(mentionsOf)];
}
