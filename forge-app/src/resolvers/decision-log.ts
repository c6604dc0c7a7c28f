import { type DecisionFilter, decisionIndex, LocalDate } from '@async-norms/core';
import type { z } from 'zod';
import type { KeptDecision } from '../storage/decision-store';
import type { DecisionFilterInput } from '../ui/resolver-types/project-page-types';

type FilterInput = z.output<typeof DecisionFilterInput>;

/** The records of a log that a filter lets through: the best first for words, else the newest. */
export function found(all: readonly KeptDecision[], input: FilterInput): readonly KeptDecision[] {
  const byId = new Map(all.map((kept) => [kept.id, kept]));
  const index = decisionIndex(all.map(({ id, record }) => ({ key: id, record })));
  const hits = index.search(input.query, filterOf(input), all.length);
  return hits.flatMap(({ key }) => byId.get(key) ?? []);
}

/** All tags of a log with how often, most used first. */
export function tagsOf(all: readonly KeptDecision[]): readonly { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const tag of all.flatMap(({ record }) => record.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}

function filterOf({ status, tags, issue, decidedFrom, decidedTo }: FilterInput): DecisionFilter {
  const date = (text: string | null) => (text === null ? undefined : LocalDate.safeParse(text).data);
  const [from, to] = [date(decidedFrom), date(decidedTo)];
  return {
    ...(status.length === 0 ? {} : { status }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(issue === null ? {} : { issues: [issue] }),
    ...(from === undefined ? {} : { decidedFrom: from }),
    ...(to === undefined ? {} : { decidedTo: to }),
  };
}
