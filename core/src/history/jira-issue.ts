import type { IssueEvent, IssueFacts } from '../issue/timeline';
import { pathText } from '../problem';
import type { CannotTellCode } from './cannot-tell';
import type { HistoryBuilder, IssueDraft, OpenStatus } from './history-builder';
import { msOfIsoInstant } from './instants';
import { jiraChanges } from './jira-changelog';
import { jiraPerson, jiraPersonId } from './jira-people';
import { type JiraComment, JiraIssue } from './jira-schemas';
import { categoryOfJiraKey } from './status-categories';

const INSTANT = 'an instant such as 2026-03-04T09:00:00.000+0000';

/**
 * Reads one issue as Jira's REST API sends it and gives it to the builder; counts and names what it can't read.
 *
 * Without a changelog, what stands in the export is taken as from creation and the resolution date alone closes the issue.
 * With one, the first change of each field says what stood there at creation.
 */
export function readJiraIssue(value: unknown, place: string, into: HistoryBuilder): void {
  const parsed = JiraIssue.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = [place, pathText(issue?.path ?? [])].filter((part) => part !== '').join(': ');
    into.leaveOut(path, valueAt(value, issue?.path ?? []), issue?.message ?? 'a Jira issue');
    return;
  }
  const issue = parsed.data;
  const { fields } = issue;
  const createdMs = msOfIsoInstant(fields.created);
  if (Number.isNaN(createdMs)) {
    into.leaveOut(`${place}: ${issue.key}: fields.created`, fields.created, INSTANT);
    return;
  }
  into.add(draftOf(issue, createdMs, `${place}: ${issue.key}`, into));
}

function draftOf(issue: JiraIssue, createdMs: number, place: string, into: HistoryBuilder): IssueDraft {
  const { fields } = issue;
  const leavesOpen = new Map<CannotTellCode, number>();
  const openStatuses: OpenStatus[] = [];
  const events: IssueEvent[] = [];
  const reporter = jiraPerson(fields.reporter);
  const by = into.people.see(reporter);
  if (fields.assignee) into.people.see(jiraPerson(fields.assignee));
  const category = categoryOfJiraKey(fields.status?.statusCategory?.key);
  if (fields.status && category !== null) into.statuses.learn(fields.status, category);

  const facts: { -readonly [K in keyof IssueFacts]: IssueFacts[K] } = {
    key: issue.key,
    project: fields.project?.key ?? (issue.key.replace(/-\d+$/, '') || null),
    type: fields.issuetype?.name ?? null,
    priority: fields.priority?.name ?? null,
    labels: fields.labels ?? [],
    status: fields.status?.name ?? null,
    statusCategory: category ?? 'new',
    assignee: jiraPersonId(fields.assignee),
    reporter: reporter?.id ?? null,
  };
  const changes = jiraChanges(issue, { createdMs, place, facts, events, openStatuses, leavesOpen, into });
  const resolvedMs = fields.resolutiondate ? msOfIsoInstant(fields.resolutiondate) : Number.NaN;
  if (fields.resolutiondate && Number.isNaN(resolvedMs)) {
    into.leaveOut(`${place}: fields.resolutiondate`, fields.resolutiondate, INSTANT);
  }
  if (!changes.hasStatusChanges)
    closeAtResolution(facts, events, resolvedMs, category === 'done' ? fields.status?.name : null);
  if (!changes.hasStatusChanges && !changes.isKnown && facts.statusCategory === 'done') facts.statusCategory = 'new';

  const comments = fields.comment?.comments ?? [];
  comments.forEach((comment, index) => {
    readComment(comment, index);
  });
  if ((fields.comment?.total ?? 0) > comments.length) leavesOpen.set('comments-cut', 1);
  if (!fields.comment) leavesOpen.set('no-comments', 1);
  return {
    issueId: issue.id ?? issue.key,
    facts,
    created: { kind: 'created', at: new Date(createdMs), by, id: 'created', facts },
    events,
    openStatuses,
    updatedMs: (fields.updated ? msOfIsoInstant(fields.updated) : 0) || 0,
    comments: comments.filter((comment) => comment !== null).length,
    changes: changes.count,
    leavesOpen,
  };

  function readComment(comment: JiraComment | null, index: number): void {
    const atMs = comment === null ? Number.NaN : msOfIsoInstant(comment.created);
    if (comment === null || Number.isNaN(atMs)) {
      into.leaveOut(`${place}: comment ${index + 1}`, comment?.created ?? null, `a comment with an id and ${INSTANT}`);
      return;
    }
    const author = jiraPerson(comment.author);
    const event: IssueEvent = {
      kind: 'commented',
      at: new Date(atMs),
      by: into.people.see(author),
      id: comment.id,
      inReplyToId: null,
      reading: readingOf(comment.body, atMs, author, into),
    };
    if (event.reading === null) leavesOpen.set('no-comment-text', (leavesOpen.get('no-comment-text') ?? 0) + 1);
    if (atMs < createdMs)
      leavesOpen.set('comments-before-creation', (leavesOpen.get('comments-before-creation') ?? 0) + 1);
    events.push(event);
  }
}

function readingOf(body: unknown, atMs: number, author: ReturnType<typeof jiraPerson>, into: HistoryBuilder) {
  if (body === undefined || body === null) return null;
  return into.readText(body, {
    markup: typeof body === 'string' ? 'jira-wiki' : 'adf',
    speaker: author?.id ?? null,
    people: into.people,
    at: new Date(atMs),
    timeZone: author?.timeZone ?? into.assumedZone,
  });
}

/** Where no status change is known, an issue is open until its resolution date. */
function closeAtResolution(
  facts: { statusCategory: IssueFacts['statusCategory'] },
  events: IssueEvent[],
  resolvedMs: number,
  status: string | null | undefined,
): void {
  if (Number.isNaN(resolvedMs)) return;
  facts.statusCategory = facts.statusCategory === 'started' ? 'started' : 'new';
  const at = new Date(resolvedMs);
  events.push({
    kind: 'status-changed',
    at,
    by: { kind: 'unknown' },
    id: 'resolved',
    status: status ?? 'Resolved',
    category: 'done',
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return (
    path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value) ?? null
  );
}
