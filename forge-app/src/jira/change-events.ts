import { type Actor, type IssueEvent, jiraFieldMeaning } from '@async-norms/core';
import { changeId } from './change-id';
import type { JiraChangeItem } from './jira-schemas';
import type { CategoryOf } from './status-category';

/** A change as an event tells of it, or the changelog. */
export interface ChangeSource {
  readonly at: Date;
  readonly by: Actor;
  readonly items: readonly JiraChangeItem[];
}

type EventRest<E> = E extends IssueEvent ? Omit<E, 'at' | 'by' | 'id'> : never;

/** What happened in one change. A status that nobody can place counts as started: it is neither new nor done. */
export function changeEvents({ at, by, items }: ChangeSource, categoryOf: CategoryOf): readonly IssueEvent[] {
  let isEdited = false;
  return items.flatMap((item) => {
    const isFirstEdit = !isEdited;
    const rest = meaningOf(item, categoryOf);
    if (rest === null) return [];
    const isPlainEdit = rest.kind === 'edited' && rest.type === undefined && rest.priority === undefined;
    if (isPlainEdit && !isFirstEdit) return [];
    isEdited ||= isPlainEdit;
    return [{ ...rest, at, by, id: changeId(item, at) } as IssueEvent];
  });
}

function meaningOf(item: JiraChangeItem, categoryOf: CategoryOf): EventRest<IssueEvent> | null {
  switch (jiraFieldMeaning(item.field)) {
    case 'status': {
      const category = categoryOf({ id: item.to ?? null, name: item.toString ?? null }) ?? 'started';
      return { kind: 'status-changed', status: item.toString ?? '', category };
    }
    case 'assignee':
      return { kind: 'assigned', to: item.to || null };
    case 'labels':
      return { kind: 'labelled', labels: words(item.toString) };
    case 'issuetype':
      return { kind: 'edited', type: item.toString ?? null };
    case 'priority':
      return { kind: 'edited', priority: item.toString ?? null };
    case 'key':
      return item.toString ? { kind: 'moved', key: item.toString, project: projectOf(item.toString) } : null;
    case 'work':
      return { kind: 'work-moved' };
    case 'edit':
      return { kind: 'edited' };
    case 'silent':
      return null;
  }
}

/** Labels as Jira writes them into a changelog: one after another, blanks between. */
export function words(text: string | null | undefined): string[] {
  return (text ?? '').split(' ').filter((word) => word !== '');
}

/** The project's key in the key of an issue. */
export function projectOf(issueKey: string): string {
  return issueKey.replace(/-\d+$/, '');
}
