import type { Actor, IssueEvent, IssueFacts, StatusCategory } from '../issue/timeline';
import type { CannotTellCode } from './cannot-tell';
import type { HistoryBuilder, OpenStatus } from './history-builder';
import { msOfIsoInstant } from './instants';
import { LINEAR_PRIORITIES, linearPerson } from './linear-people';
import type { LinearChange, LinearIssue } from './linear-schemas';
import { categoryOfLinearType } from './status-categories';

interface Writing {
  readonly createdMs: number;
  readonly place: string;
  readonly facts: { -readonly [K in keyof IssueFacts]: IssueFacts[K] };
  readonly events: IssueEvent[];
  readonly openStatuses: OpenStatus[];
  readonly leavesOpen: Map<CannotTellCode, number>;
  readonly into: HistoryBuilder;
}

type EventRest<E> = E extends IssueEvent ? Omit<E, 'at' | 'by' | 'id'> : never;

/**
 * Turns an issue's `history` into events and winds its facts back to what they were at creation.
 *
 * One node may hold several changes. Linear keeps no history of the first three minutes.
 *
 * @see https://linear.app/docs/creating-issues (November 2026)
 */
export function linearChanges(
  issue: LinearIssue,
  writing: Writing,
): { readonly count: number; readonly hasStatusChanges: boolean } {
  const { leavesOpen, into, place, createdMs } = writing;
  if (!issue.history) {
    leavesOpen.set('no-status-changes', 1);
    leavesOpen.set('no-assignee-changes', 1);
    return { count: 0, hasStatusChanges: false };
  }
  if (issue.history.pageInfo?.hasNextPage) leavesOpen.set('changelog-cut', 1);
  const changes = issue.history.nodes.flatMap((change, index) => {
    const atMs = change === null ? Number.NaN : msOfIsoInstant(change.createdAt);
    if (change !== null && !Number.isNaN(atMs)) return [{ change, atMs: Math.max(atMs, createdMs) }];
    into.leaveOut(`${place}: change ${index + 1}`, change?.createdAt ?? null, 'a change with an id and an instant');
    return [];
  });
  changes.sort((a, b) => a.atMs - b.atMs || (a.change.id < b.change.id ? -1 : 1));
  windBack(
    changes.map(({ change }) => change),
    writing,
  );
  for (const { change, atMs } of changes) writeChange(change, atMs, writing);
  return { count: changes.length, hasStatusChanges: changes.some(({ change }) => isStatusChange(change)) };
}

/** Undoes the changes, newest first, so that the facts are those of creation. */
function windBack(changes: readonly LinearChange[], { facts, openStatuses, into }: Writing): void {
  let first: LinearChange | null = null;
  for (const change of [...changes].reverse()) {
    if (isStatusChange(change)) first = change;
    if (isAssignment(change)) facts.assignee = change.fromAssignee?.id ?? change.fromAssigneeId ?? null;
    if (isPriorityChange(change)) facts.priority = LINEAR_PRIORITIES[change.fromPriority ?? 0] ?? null;
    facts.labels = labelsAfter(facts.labels, change.removedLabels, change.addedLabels);
  }
  if (first === null) return;
  const category = categoryOfLinearType(first.fromState?.type);
  facts.status = first.fromState?.name ?? null;
  if (category !== null && first.fromState) into.statuses.learn(first.fromState, category);
  const set = (found: StatusCategory): void => {
    facts.statusCategory = found;
  };
  openStatuses.push({ id: first.fromState?.id ?? first.fromStateId ?? null, name: first.fromState?.name ?? null, set });
}

function writeChange(
  change: LinearChange,
  atMs: number,
  { facts, events, openStatuses, into, createdMs }: Writing,
): void {
  const at = new Date(atMs);
  const by = actorOf(change, into);
  let count = 0;
  const id = (): string => `${change.id}/${count++}`;
  const add = (rest: EventRest<IssueEvent>): void => {
    events.push({ ...rest, at, by, id: id() } as IssueEvent);
  };
  if (isStatusChange(change)) {
    const state = change.toState;
    const category = categoryOfLinearType(state?.type);
    if (state && category !== null) into.statuses.learn(state, category);
    const event = {
      kind: 'status-changed' as const,
      at,
      by,
      id: id(),
      status: state?.name ?? '',
      category: category ?? ('started' as StatusCategory),
    };
    events.push(event);
    const set = (found: StatusCategory): void => {
      event.category = found;
    };
    if (category === null)
      openStatuses.push({ id: state?.id ?? change.toStateId ?? null, name: state?.name ?? null, set });
  }
  if (isAssignment(change)) {
    if (change.toAssignee) into.people.see(linearPerson(change.toAssignee));
    add({ kind: 'assigned', to: change.toAssignee?.id ?? change.toAssigneeId ?? null });
  }
  if (change.addedLabels?.length || change.removedLabels?.length) {
    const before = labelsBefore(events) ?? facts.labels;
    add({ kind: 'labelled', labels: labelsAfter(before, change.addedLabels, change.removedLabels) });
  }
  if (isPriorityChange(change)) add({ kind: 'edited', priority: LINEAR_PRIORITIES[change.toPriority ?? 0] ?? null });
  else if (change.toTitle || change.updatedDescription || change.toDueDate || change.toEstimate != null) {
    if (atMs > createdMs) add({ kind: 'edited' });
  }
  if (change.attachmentId) add({ kind: 'work-moved' });
  if (change.trashed === true) add({ kind: 'removed' });
  if (change.trashed === false) add({ kind: 'restored' });
}

/** An entry without an actor is one of Linear's own automations. */
function actorOf(change: LinearChange, into: HistoryBuilder): Actor {
  if (change.actor) return into.people.see(linearPerson(change.actor));
  return { kind: 'bot', id: change.botActor?.id ?? change.botActor?.type ?? 'automation' };
}

function isStatusChange(change: LinearChange): boolean {
  return (
    Boolean(change.toState ?? change.toStateId) &&
    (change.toState?.id ?? change.toStateId) !== (change.fromState?.id ?? change.fromStateId ?? null)
  );
}

function isAssignment(change: LinearChange): boolean {
  return Boolean(change.fromAssignee ?? change.fromAssigneeId ?? change.toAssignee ?? change.toAssigneeId);
}

function isPriorityChange(change: LinearChange): boolean {
  return change.fromPriority != null || change.toPriority != null;
}

function labelsBefore(events: readonly IssueEvent[]): readonly string[] | null {
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i]!;
    if (event.kind === 'labelled') return event.labels;
  }
  return null;
}

type Labels = readonly { readonly name: string }[] | null | undefined;

function labelsAfter(labels: readonly string[], added: Labels, removed: Labels): readonly string[] {
  if (!added?.length && !removed?.length) return labels;
  const gone = new Set(removed?.map(({ name }) => name));
  return [...new Set([...labels.filter((label) => !gone.has(label)), ...(added ?? []).map(({ name }) => name)])];
}
