import {
  type Actor,
  type CommentReading,
  type IssueEvent,
  type IssueFacts,
  inOrder,
  jiraFieldMeaning,
} from '@async-norms/core';
import { changeEvents, projectOf, words } from './change-events';
import type { JiraChange, JiraComment, JiraIssue, JiraUser } from './jira-schemas';
import type { CategoryOf } from './status-category';

/** What has to be known of the site to understand an issue. */
export interface SiteView {
  /** Who an account is; nobody named is a human, as far as anyone can tell. */
  readonly actorOf: (user: Pick<JiraUser, 'accountId'> | null | undefined) => Actor;
  readonly categoryOf: CategoryOf;
  readonly read: (body: unknown, speaker: string | null, at: Date) => CommentReading;
  /** Whether it is a customer of a service project. */
  readonly isCustomer: (accountId: string) => boolean;
}

/** An issue of Jira with its whole past, as what happened on it, in order. Pure; no words of people are in what comes out. */
export function eventsOfIssue(issue: JiraIssue, site: SiteView): readonly IssueEvent[] {
  const { fields } = issue;
  const changes = [...(issue.changelog?.histories ?? [])].sort((a, b) => a.created.getTime() - b.created.getTime());
  const facts = factsAtCreation(issue, changes, site);
  const created: IssueEvent = {
    kind: 'created',
    at: fields.created,
    by: site.actorOf(fields.reporter),
    id: 'created',
    facts,
  };
  const told = (at: Date) => (at < fields.created ? fields.created : at);
  const reporter = fields.reporter?.accountId ?? null;
  return inOrder([
    created,
    ...changes.flatMap(({ author, created: at, items }) =>
      changeEvents({ at: told(at), by: site.actorOf(author), items }, site.categoryOf),
    ),
    ...(fields.comment?.comments ?? []).map((comment) => commentEvent(comment, reporter, site)),
  ]);
}

/**
 * A comment as what happened. An internal one of a service project, under a customer's request, does not answer the customer:
 * it counts as work on it, unless it asks a colleague something.
 */
export function commentEvent(comment: JiraComment, reporter: string | null, site: SiteView): IssueEvent {
  const { id, author, created: at, jsdPublic, parentId } = comment;
  const by = site.actorOf(author);
  const reading = comment.body == null ? null : site.read(comment.body, author?.accountId ?? null, at);
  const isInternal = jsdPublic === false && reporter !== null && site.isCustomer(reporter);
  if (isInternal && (reading?.asks.length ?? 0) === 0) return { kind: 'work-moved', at, by, id };
  return { kind: 'commented', at, by, id, inReplyToId: parentId ?? null, reading };
}

/** What stood in the fields at creation: what the first change of each says it was before, else what stands there now. */
function factsAtCreation(
  issue: JiraIssue,
  changes: readonly JiraChange[],
  { actorOf, categoryOf }: SiteView,
): IssueFacts {
  const { key, fields } = issue;
  const facts: { -readonly [K in keyof IssueFacts]: IssueFacts[K] } = {
    key,
    project: fields.project.key,
    type: fields.issuetype?.name ?? null,
    priority: fields.priority?.name ?? null,
    labels: fields.labels ?? [],
    status: fields.status?.name ?? null,
    statusCategory: categoryOf({ id: fields.status?.id ?? null, name: fields.status?.name ?? null }) ?? 'started',
    assignee: fields.assignee?.accountId ?? null,
    reporter: reporterOf(fields.reporter, actorOf),
  };
  const seen = new Set<string>();
  for (const item of changes.flatMap(({ items }) => items)) {
    const meaning = jiraFieldMeaning(item.field);
    if (seen.has(meaning)) continue;
    seen.add(meaning);
    if (meaning === 'status') {
      facts.status = item.fromString ?? null;
      facts.statusCategory = categoryOf({ id: item.from ?? null, name: item.fromString ?? null }) ?? 'new';
    } else if (meaning === 'assignee') facts.assignee = item.from || null;
    else if (meaning === 'labels') facts.labels = words(item.fromString);
    else if (meaning === 'issuetype') facts.type = item.fromString ?? null;
    else if (meaning === 'priority') facts.priority = item.fromString ?? null;
    else if (meaning === 'key' && item.fromString) {
      facts.key = item.fromString;
      facts.project = projectOf(item.fromString);
    }
  }
  return facts;
}

/** Automations report nothing that asks anybody. */
export function reporterOf(
  user: Pick<JiraUser, 'accountId'> | null | undefined,
  actorOf: SiteView['actorOf'],
): string | null {
  const actor = user == null ? null : actorOf(user);
  return actor?.kind === 'person' ? actor.id : null;
}
