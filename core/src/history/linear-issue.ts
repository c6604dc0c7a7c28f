import type { Actor, IssueEvent, IssueFacts } from '../issue/timeline';
import { pathText } from '../problem';
import type { CannotTellCode } from './cannot-tell';
import type { HistoryBuilder, OpenStatus } from './history-builder';
import { msOfIsoInstant } from './instants';
import { linearChanges } from './linear-changes';
import { LINEAR_PRIORITIES, linearPerson } from './linear-people';
import { type LinearComment, LinearIssue } from './linear-schemas';
import { categoryOfLinearType } from './status-categories';

const INSTANT = 'an instant such as 2026-03-04T09:00:00.000Z';

/**
 * Reads one issue as Linear's GraphQL API answers it and gives it to the builder; counts and names what it can't read.
 *
 * Without `history` its dates of starting and ending are the only status changes known.
 */
export function readLinearIssue(value: unknown, place: string, into: HistoryBuilder): void {
  const parsed = LinearIssue.safeParse(value);
  if (!parsed.success) {
    const [problem] = parsed.error.issues;
    into.leaveOut(
      `${place}: ${pathText(problem?.path ?? [])}`,
      valueAt(value, problem?.path ?? []),
      problem?.message ?? 'a Linear issue',
    );
    return;
  }
  const issue = parsed.data;
  const createdMs = msOfIsoInstant(issue.createdAt);
  if (Number.isNaN(createdMs)) {
    into.leaveOut(`${place}: ${issue.identifier}: createdAt`, issue.createdAt, INSTANT);
    return;
  }
  addIssue(issue, createdMs, `${place}: ${issue.identifier}`, into);
}

function addIssue(issue: LinearIssue, createdMs: number, place: string, into: HistoryBuilder): void {
  const leavesOpen = new Map<CannotTellCode, number>();
  const openStatuses: OpenStatus[] = [];
  const events: IssueEvent[] = [];
  const creator = linearPerson(issue.creator);
  const by = into.people.see(creator);
  if (issue.assignee) into.people.see(linearPerson(issue.assignee));
  const category = categoryOfLinearType(issue.state?.type);
  if (issue.state && category !== null) into.statuses.learn(issue.state, category);
  const facts: { -readonly [K in keyof IssueFacts]: IssueFacts[K] } = {
    key: issue.identifier,
    project: issue.identifier.replace(/-\d+$/, '') || null,
    type: null,
    priority: issue.priorityLabel ?? LINEAR_PRIORITIES[issue.priority ?? -1] ?? null,
    labels: issue.labels?.nodes.map(({ name }) => name) ?? [],
    status: issue.state?.name ?? null,
    statusCategory: category ?? 'new',
    assignee: issue.assignee?.id ?? null,
    reporter: creator?.isBot === false ? creator.id : null,
  };
  const changes = linearChanges(issue, { createdMs, place, facts, events, openStatuses, leavesOpen, into });
  if (!changes.hasStatusChanges) datedStatuses(issue, facts, events, place, into);
  if (issue.trashed && issue.archivedAt) {
    const atMs = msOfIsoInstant(issue.archivedAt);
    if (!Number.isNaN(atMs))
      events.push({ kind: 'removed', at: new Date(atMs), by: { kind: 'unknown' }, id: 'trashed' });
  }
  const comments = issue.comments?.nodes ?? [];
  let early = 0;
  comments.forEach((comment, index) => {
    const read = readComment(comment, `${place}: comment ${index + 1}`, into);
    if (read.some(({ kind, at }) => kind === 'commented' && at.getTime() < createdMs)) early++;
    if (read.some((event) => event.kind === 'commented' && event.reading === null)) {
      leavesOpen.set('no-comment-text', (leavesOpen.get('no-comment-text') ?? 0) + 1);
    }
    events.push(...read);
  });
  if (early > 0) leavesOpen.set('comments-before-creation', early);
  if (!issue.comments) leavesOpen.set('no-comments', 1);
  if (issue.comments?.pageInfo?.hasNextPage) leavesOpen.set('comments-cut', 1);
  into.add({
    issueId: issue.id ?? issue.identifier,
    facts,
    created: { kind: 'created', at: new Date(createdMs), by, id: 'created', facts },
    events,
    openStatuses,
    updatedMs: (issue.updatedAt ? msOfIsoInstant(issue.updatedAt) : 0) || 0,
    comments: comments.filter((comment) => comment !== null).length,
    changes: changes.count,
    leavesOpen,
  });
}

/** Where no change of state is known, the issue's own dates say when it started and ended. */
function datedStatuses(
  issue: LinearIssue,
  facts: { status: string | null; statusCategory: IssueFacts['statusCategory'] },
  events: IssueEvent[],
  place: string,
  into: HistoryBuilder,
): void {
  const by: Actor = { kind: 'unknown' };
  const at = (name: 'startedAt' | 'completedAt' | 'canceledAt'): Date | null => {
    const text = issue[name];
    if (!text) return null;
    const ms = msOfIsoInstant(text);
    if (Number.isNaN(ms)) into.leaveOut(`${place}: ${name}`, text, INSTANT);
    return Number.isNaN(ms) ? null : new Date(ms);
  };
  const startedAt = at('startedAt');
  const endedAt = at('completedAt') ?? at('canceledAt');
  const status = facts.status ?? 'Done';
  if (startedAt !== null || endedAt !== null || facts.statusCategory === 'done') facts.statusCategory = 'new';
  const changed = { kind: 'status-changed' as const, by };
  if (startedAt !== null)
    events.push({
      ...changed,
      at: startedAt,
      id: 'started',
      status: endedAt === null ? status : 'Started',
      category: 'started',
    });
  if (endedAt !== null) events.push({ ...changed, at: endedAt, id: 'ended', status, category: 'done' });
}

function readComment(comment: LinearComment | null, place: string, into: HistoryBuilder): IssueEvent[] {
  const atMs = comment === null ? Number.NaN : msOfIsoInstant(comment.createdAt);
  if (comment === null || Number.isNaN(atMs)) {
    into.leaveOut(place, comment?.createdAt ?? null, `a comment with an id and ${INSTANT}`);
    return [];
  }
  const author = linearPerson(comment.user);
  const at = new Date(atMs);
  const by: Actor =
    author === null && comment.botActor
      ? { kind: 'bot', id: comment.botActor.id ?? comment.botActor.type ?? 'bot' }
      : into.people.see(author);
  const context = { markup: 'markdown' as const, speaker: author?.id ?? null, people: into.people, at };
  const reading =
    comment.body == null
      ? null
      : into.readText(comment.body, { ...context, timeZone: author?.timeZone ?? into.assumedZone });
  const said: IssueEvent = {
    kind: 'commented',
    at,
    by,
    id: comment.id,
    inReplyToId: comment.parent?.id ?? null,
    reading,
  };
  const reactions = (comment.reactions ?? []).flatMap((reaction): IssueEvent[] => {
    const reactedMs = reaction === null ? Number.NaN : msOfIsoInstant(reaction.createdAt);
    if (reaction === null || Number.isNaN(reactedMs)) return [];
    return [
      {
        kind: 'reacted',
        at: new Date(reactedMs),
        by: into.people.see(linearPerson(reaction.user)),
        id: reaction.id,
        toId: comment.id,
      },
    ];
  });
  return [said, ...reactions];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return (
    path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value) ?? null
  );
}
