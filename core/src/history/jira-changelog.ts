import type { Actor, IssueEvent, IssueFacts, StatusCategory } from '../issue/timeline';
import type { CannotTellCode } from './cannot-tell';
import type { HistoryBuilder, OpenStatus } from './history-builder';
import { msOfIsoInstant } from './instants';
import { jiraFieldMeaning } from './jira-fields';
import { jiraPerson } from './jira-people';
import type { JiraChange, JiraChangeItem, JiraIssue } from './jira-schemas';

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

/** Turns an issue's changelog into events and winds its facts back to what they were at creation. */
export function jiraChanges(
  issue: JiraIssue,
  writing: Writing,
): { readonly count: number; readonly hasStatusChanges: boolean; readonly isKnown: boolean } {
  const { leavesOpen, into, place, createdMs } = writing;
  if (!issue.changelog) {
    leavesOpen.set('no-status-changes', 1);
    leavesOpen.set('no-assignee-changes', 1);
    return { count: 0, hasStatusChanges: false, isKnown: false };
  }
  const { histories, total } = issue.changelog;
  if ((total ?? 0) > histories.length) leavesOpen.set('changelog-cut', 1);
  const changes = histories.flatMap((change, index) => {
    const atMs = change === null ? Number.NaN : msOfIsoInstant(change.created);
    if (change !== null && !Number.isNaN(atMs)) return [{ change, atMs: Math.max(atMs, createdMs) }];
    into.leaveOut(`${place}: change ${index + 1}`, change?.created ?? null, 'a change with items and an instant');
    return [];
  });
  changes.sort((a, b) => a.atMs - b.atMs || Number(a.change.id) - Number(b.change.id) || 0);
  const initial = new Set<string>();
  for (const { change, atMs } of changes) writeChange(change, atMs, initial, writing);
  return {
    count: changes.reduce((count, { change }) => count + change.items.length, 0),
    hasStatusChanges: initial.has('status'),
    isKnown: true,
  };
}

/** `initial` holds the fields whose first change was seen: that one says what stood there at creation. */
function writeChange(change: JiraChange, atMs: number, initial: Set<string>, writing: Writing): void {
  const { facts, events, openStatuses, leavesOpen, into } = writing;
  const at = new Date(atMs);
  const by: Actor = into.people.see(jiraPerson(change.author));
  // Padded, so that ids that Jira counts up sort as text too.
  const idOf = (index: number): string => `${(change.id || String(atMs)).padStart(12, '0')}/${index}`;
  let isEdited = false;
  change.items.forEach((item, index) => {
    const add = (rest: EventRest<IssueEvent>): void => {
      events.push({ ...rest, at, by, id: idOf(index) } as IssueEvent);
    };
    const field = item.field.toLowerCase();
    const isFirst = !initial.has(field);
    switch (jiraFieldMeaning(field)) {
      case 'status': {
        if (isFirst) {
          facts.status = item.fromString ?? null;
          const set = (category: StatusCategory): void => {
            facts.statusCategory = category;
          };
          openStatuses.push({ id: item.from ?? null, name: item.fromString ?? null, set });
        }
        const rest = {
          kind: 'status-changed' as const,
          status: item.toString ?? '',
          category: 'started' as StatusCategory,
        };
        const event = { ...rest, at, by, id: idOf(index) };
        events.push(event);
        const set = (category: StatusCategory): void => {
          event.category = category;
        };
        openStatuses.push({ id: item.to ?? null, name: item.toString ?? null, set });
        break;
      }
      case 'assignee':
        if (namesNobody(item)) {
          leavesOpen.set('assignee-changes-unnamed', (leavesOpen.get('assignee-changes-unnamed') ?? 0) + 1);
          return;
        }
        if (isFirst) facts.assignee = item.from ?? null;
        add({ kind: 'assigned', to: item.to ?? null });
        break;
      case 'labels':
        if (isFirst) facts.labels = words(item.fromString);
        add({ kind: 'labelled', labels: words(item.toString) });
        break;
      case 'issuetype':
        if (isFirst) facts.type = item.fromString ?? null;
        add({ kind: 'edited', type: item.toString ?? null });
        break;
      case 'priority':
        if (isFirst) facts.priority = item.fromString ?? null;
        add({ kind: 'edited', priority: item.toString ?? null });
        break;
      case 'key':
        if (!item.toString) return;
        if (isFirst && item.fromString) {
          facts.key = item.fromString;
          facts.project = item.fromString.replace(/-\d+$/, '');
        }
        add({ kind: 'moved', key: item.toString, project: item.toString.replace(/-\d+$/, '') });
        break;
      case 'work':
        add({ kind: 'work-moved' });
        break;
      case 'edit':
        if (!isEdited) add({ kind: 'edited' });
        isEdited = true;
        break;
      case 'silent':
        break;
    }
    initial.add(field);
  });
}

/** Jira never writes a change from nobody to nobody: an export with the names left out does. */
function namesNobody(item: JiraChangeItem): boolean {
  return !item.from && !item.to && !item.fromString && !item.toString;
}

function words(text: string | null | undefined): string[] {
  return (text ?? '').split(' ').filter((word) => word !== '');
}
