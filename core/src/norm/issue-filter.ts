import type { IssueState, Mark } from '../issue/issue-state';
import type { IssueFilter } from '../playbook/norms';

/** Whether a filter means an issue as it stands. Names compare without case; `started` and `done` mean the category of its status. */
export function matches(state: IssueState, filter: IssueFilter): boolean {
  return matchesStatus(state, filter.status) && matchesFields(state, filter);
}

/** As `matches`, whatever its status. */
export function matchesFields(state: IssueState, filter: IssueFilter): boolean {
  const { projects, types, priorities, labels, withoutLabels } = filter;
  return (
    (projects === undefined || isOneOf(state.project, projects)) &&
    (types === undefined || isOneOf(state.type, types)) &&
    (priorities === undefined || isOneOf(state.priority, priorities)) &&
    (labels === undefined || state.labels.some((label) => isOneOf(label, labels))) &&
    (withoutLabels === undefined || !state.labels.some((label) => isOneOf(label, withoutLabels)))
  );
}

/**
 * Since when an issue that matches a filter has matched it: the latest of the facts that the filter looks at.
 *
 * A label counts from the first time it was put on, or, where the filter excludes it, first taken off: putting it on and
 * off again moves no clock. The creation of the issue, where nothing that the filter looks at has changed.
 */
export function matchingSince(state: IssueState, filter: IssueFilter): Mark {
  const since = fieldsMatchingSince(state, filter);
  return filter.status === 'started' || filter.status === 'done' ? latest([since, state.categorySince]) : since;
}

/** As `matchingSince`, whatever its status. */
export function fieldsMatchingSince(state: IssueState, filter: IssueFilter): Mark {
  const { fieldSince, labelSince } = state;
  const marks: (Mark | undefined)[] = [state.created];
  if (filter.projects !== undefined) marks.push(fieldSince.project);
  if (filter.types !== undefined) marks.push(fieldSince.type);
  if (filter.priorities !== undefined) marks.push(fieldSince.priority);
  if (filter.labels !== undefined) {
    const on = state.labels
      .filter((label) => isOneOf(label, filter.labels!))
      .map((label) => labelSince[label.toLowerCase()]?.on);
    marks.push(on.sort(byInstant)[0]);
  }
  for (const label of filter.withoutLabels ?? []) marks.push(labelSince[label.toLowerCase()]?.off);
  return latest(marks);
}

/** The latest of some marks; of two at one instant the one that comes first in the list. */
export function latest(marks: readonly (Mark | undefined | null)[]): Mark {
  let found: Mark | undefined;
  for (const mark of marks) if (mark != null && (found === undefined || mark.at > found.at)) found = mark;
  if (found === undefined) throw new Error('latest: expected at least one mark');
  return found;
}

function matchesStatus({ category }: IssueState, status: IssueFilter['status']): boolean {
  if (status === undefined) return true;
  return status === 'open' ? category !== 'done' : category === status;
}

function isOneOf(value: string | null, names: readonly string[]): boolean {
  if (value === null) return false;
  const small = value.toLowerCase();
  return names.some((name) => name.toLowerCase() === small);
}

function byInstant(a: Mark | undefined, b: Mark | undefined): number {
  return (a?.at.getTime() ?? Number.NEGATIVE_INFINITY) - (b?.at.getTime() ?? Number.NEGATIVE_INFINITY);
}
