import { type IssueEvent, stateOf } from '@async-norms/core';
import type { LinearParts } from '../linear/linear-parts';
import type { IssueStore } from '../store/issue-store';
import type { IssueNews } from './event-to-issue';

/** What recording needs. */
export interface RecordParts {
  readonly issues: Pick<IssueStore, 'append' | 'find'>;
  readonly fetchIssue: LinearParts['fetchIssue'];
  readonly categoryOfState: LinearParts['categoryOfState'];
  readonly clock: () => Date;
}

/**
 * Puts news of an issue into the store; the sweep looks at it next. Known news changes nothing but that. The beginning of an issue
 * that was never seen comes from the event where it tells, else from Linear; an issue that we may not see is left alone.
 */
export async function recordNews(workspaceId: string, news: IssueNews, parts: RecordParts): Promise<void> {
  const isKnown = (await parts.issues.find(workspaceId, news.issueId)) !== null;
  const beginning = isKnown ? { shown: {}, events: [] } : await beginningOf(workspaceId, news, parts);
  if (beginning === null) return;
  await parts.issues.append(
    workspaceId,
    { issueId: news.issueId, ...beginning.shown, ...news.shown },
    { beginning: beginning.events, events: news.events },
    (events) => {
      const state = stateOf({ issueId: news.issueId, events });
      return { issueKey: state?.key ?? news.issueId, category: state?.category ?? 'new' };
    },
    parts.clock(),
  );
}

async function beginningOf(
  workspaceId: string,
  news: IssueNews,
  parts: RecordParts,
): Promise<(Pick<IssueNews, 'shown'> & { readonly events: readonly IssueEvent[] }) | null> {
  const { issueId, events, facts, createdAt } = news;
  if (events.some(({ kind }) => kind === 'created')) return { shown: {}, events: [] };
  if (facts !== null && createdAt !== null) {
    const isMoved = events.some(({ kind }) => kind === 'status-changed');
    // Closed before we came: when, and whether with its decision, nobody told us.
    if (facts.statusCategory === 'done' && !(isMoved && (await wasOpen(workspaceId, news, parts)))) return null;
    const by =
      facts.reporter === null ? ({ kind: 'unknown' } as const) : ({ kind: 'person', id: facts.reporter } as const);
    // The facts are those after the event: an issue that was closed just now was not closed when it was made.
    const atFirst = isMoved ? { ...facts, statusCategory: 'new' as const } : facts;
    return { shown: {}, events: [{ kind: 'created', at: createdAt, by, id: 'created', facts: atFirst }] };
  }
  return parts.fetchIssue(workspaceId, issueId);
}

/** Whether an issue that was moved was open before; where its former state is gone nobody knows, and nobody is asked. */
async function wasOpen(
  workspaceId: string,
  { movedFrom }: IssueNews,
  { categoryOfState }: RecordParts,
): Promise<boolean> {
  const before = movedFrom == null ? null : await categoryOfState(workspaceId, movedFrom);
  return before !== null && before !== 'done';
}
