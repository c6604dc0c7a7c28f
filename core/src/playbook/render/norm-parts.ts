import type { LocalDate } from '../../calendar/local-time';
import type { IssueFilter } from '../norms';
import { type Part, part, partIf } from './sentence';

/** What every norm may say beside its own: which issues it goes for, and from when to when it holds. */
export function normParts(norm: {
  readonly of: IssueFilter;
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
}): readonly Part[] {
  return [
    ...filterParts(norm.of),
    ...partIf(norm.from, (from) => part('playbook.from', { from })),
    ...partIf(norm.until, (until) => part('playbook.until', { until })),
  ];
}

function filterParts({ status, types, projects, labels, withoutLabels, priorities }: IssueFilter): readonly Part[] {
  const conditions = [
    ...partIf(status, (it) => part('condition.status', { status: it })),
    ...partIf(types, (it) => part('condition.types', { types: it })),
    ...partIf(projects, (it) => part('condition.projects', { projects: it })),
    ...partIf(labels, (it) => part('condition.labels', { labels: it })),
    ...partIf(withoutLabels, (it) => part('condition.withoutLabels', { withoutLabels: it })),
    ...partIf(priorities, (it) => part('condition.priorities', { priorities: it })),
  ];
  if (conditions.length === 0) return [];
  return [(reader) => part('playbook.applies', { conditions: conditions.map((said) => said(reader)) })(reader)];
}
