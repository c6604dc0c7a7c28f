import { type IssueEvent, inOrder } from '@async-norms/core';
import { changeIdsIn, isSameEvent } from '../jira/change-id';
import { mentionsIn } from '../jira/event-to-issue';
import type { JiraIssue } from '../jira/jira-schemas';
import { eventsOfIssue } from '../jira/jira-to-issue';
import { type Clock, foldedOf } from '../storage/clock';
import { siteStatuses } from '../storage/statuses';
import type { Engine } from './engine';
import { siteViewOf } from './site-view';

/**
 * A clock from an issue as Jira has it, with all that was filed with us. Nothing is saved.
 *
 * @param known The clock so far. Its ids stay: what was said about an ask is never said again because it was read anew.
 */
export async function clockFrom(issue: JiraIssue, known: Clock | null, engine: Engine): Promise<Clock | null> {
  const people = await engine.people.of(accountsOf(issue));
  const categoryOf = await siteStatuses(statusIdsOf(issue), () => engine.issues.statuses());
  const told = eventsOfIssue(issue, siteViewOf(people, categoryOf));
  const own = known?.own ?? [];
  const folded = foldedOf(issue.id, inOrder([...withKnownIds(told, known), ...own]));
  if (folded === null) return null;
  return {
    issueId: issue.id,
    issueKey: issue.key,
    projectId: issue.fields.project.id,
    dueAt: null,
    people: [],
    ...folded,
    own,
    seenAt: issue.fields.updated,
    isService: issue.fields.project.projectTypeKey === 'service_desk',
    said: known?.said ?? 0,
    published: known?.published ?? null,
    rev: known?.rev ?? 0,
  };
}

/** Reads one issue from Jira; `gone` where it is no longer there for us. @throws JiraBusy */
export async function rereadIssue(issueId: string, known: Clock | null, engine: Engine): Promise<Clock | 'gone'> {
  const [issue] = await engine.issues.inFull([issueId]);
  return issue === undefined ? 'gone' : ((await clockFrom(issue, known, engine)) ?? 'gone');
}

/** The same events, by the ids under which they are known. */
function withKnownIds(events: readonly IssueEvent[], known: Clock | null): readonly IssueEvent[] {
  if (known === null) return events;
  const ids = changeIdsIn([known.base, known.tail]);
  if (ids.length === 0) return events;
  return events.map((event) => {
    const id = ids.find((candidate) => isSameEvent(candidate, event.id));
    return id === undefined ? event : { ...event, id };
  });
}

/** Everyone whose kind or zone it takes to understand an issue. */
function accountsOf({ fields, changelog }: JiraIssue): readonly string[] {
  const comments = fields.comment?.comments ?? [];
  const changes = changelog?.histories ?? [];
  const assigned = changes.flatMap(({ items }) =>
    items.filter(({ field }) => field === 'assignee').flatMap(({ from, to }) => [from, to]),
  );
  const ids = [
    fields.assignee?.accountId,
    fields.reporter?.accountId,
    ...comments.flatMap(({ author, body }) => [author?.accountId, ...mentionsIn(body)]),
    ...changes.map(({ author }) => author?.accountId),
    ...assigned,
  ];
  return [...new Set(ids.filter((id) => id != null))];
}

function statusIdsOf({ fields, changelog }: JiraIssue): readonly string[] {
  const moved = (changelog?.histories ?? []).flatMap(({ items }) =>
    items.filter(({ field }) => field === 'status').flatMap(({ from, to }) => [from, to]),
  );
  return [...new Set([fields.status?.id, ...moved].filter((id) => id != null))];
}
