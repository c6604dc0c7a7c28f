import { retellRecords } from '../decisions/file-decision';
import { statusCategoryOf } from '../webhook/event-to-issue';
import { afterComment } from './after-comment';
import { isCommand } from './command';
import { fileComment, fileDocument } from './decision-sources';
import {
  COMMENTS_SINCE,
  DOCUMENTS_SINCE,
  ISSUES_SINCE,
  type LinearComment,
  type LinearDocumentPage,
  type LinearIssue,
  OPEN_ISSUES,
} from './documents';
import { commentEvents, isGone, wholeNewsOf } from './issue-news';
import type { LinearSide } from './linear-side';
import { onMissedMove } from './on-missed-move';
import { pages } from './pages';
import { putCards } from './put-cards';
import { fetchWhole, stateKnown, takeIn } from './read-again';
import { watchWebhooks } from './watch-webhooks';
import { type LinearView, linearViewOf } from './workspace-view';

/** What catching up found. */
export interface Reconciled {
  readonly issues: number;
  readonly comments: number;
  /** Of these, what the store did not know. */
  readonly missed: number;
}

/** What is asked for again, so that nothing falls between two looks. */
const OVERLAP_MS = 2 * 60_000;
/** Most rounds find next to nothing, and Linear charges for the page that is asked for, whether it is full or not. */
const FIRST_ISSUES = 5;
const MORE_ISSUES = 25;
/** Documents that were written this long before we came may hold decisions; what was decided is worth finding for years. */
const DOCUMENTS_FROM = new Date('2019-01-01T00:00:00Z');

/**
 * Fetches what webhooks missed, from where the last time ended. The first time, and after our sight has widened, it takes in
 * all that is open. The same is polling, for servers that Linear can't reach.
 *
 * How far we are is told by Linear's own stamps, so that no difference between two clocks loses anything.
 */
export async function reconcile(side: LinearSide, workspaceId: string): Promise<Reconciled> {
  const startedAt = side.clock();
  const view = await linearViewOf(side, workspaceId);
  const watermark = await side.reconciling.seenUpTo(workspaceId, 'watermark');
  const since = watermark === null ? null : new Date(watermark.getTime() - OVERLAP_MS);
  const found = new Found(watermark);
  if (since === null) await takeInOpen(side, workspaceId, view, found);
  else {
    await takeInIssues(side, workspaceId, view, since, found);
    await takeInComments(side, workspaceId, view, since, found);
  }
  await takeInDocuments(side, workspaceId, view, since ?? DOCUMENTS_FROM, found);
  await side.reconciling.seen(workspaceId, 'watermark', found.seenUpTo(startedAt, side.clock()));
  await putCards(side, workspaceId, [...found.changed]);
  await watchWebhooks(side, workspaceId, since === null ? [] : found.missedAt);
  return { issues: found.issues, comments: found.comments, missed: found.missedAt.length };
}

/** What a round of catching up has come across so far. */
class Found {
  issues = 0;
  comments = 0;
  /** When what nobody told us of happened. */
  readonly missedAt: Date[] = [];
  /** Issues on which something was missed. */
  readonly changed = new Set<string>();

  private latestAt: Date | null;

  constructor(private readonly watermark: Date | null) {
    this.latestAt = watermark;
  }

  saw(at: Date): void {
    if (this.latestAt === null || at > this.latestAt) this.latestAt = at;
  }

  /**
   * Nothing stamped by then is missing. A round may take hours, and what changed behind it is stamped before what it saw last:
   * so the latest stamp, less the time the round took.
   */
  seenUpTo(startedAt: Date, endedAt: Date): Date {
    if (this.latestAt === null) return startedAt;
    const ms = this.latestAt.getTime() - Math.max(0, endedAt.getTime() - startedAt.getTime());
    return new Date(Math.max(ms, this.watermark?.getTime() ?? ms));
  }

  missed(issueId: string, at: Date): void {
    this.missedAt.push(at);
    this.changed.add(issueId);
  }
}

async function takeInOpen(side: LinearSide, workspaceId: string, view: LinearView, found: Found): Promise<void> {
  const api = await side.connections.of(workspaceId);
  for await (const page of pages(async (after) => (await api.request(OPEN_ISSUES, { after }, 'background')).issues))
    for (const issue of page) {
      found.issues += 1;
      found.saw(issue.updatedAt);
      const state = await stateKnown(side, workspaceId, issue.id);
      if (state === null) await begin(side, workspaceId, issue, issue.comments.nodes, view);
      else await takeIn(side, workspaceId, issue, state, issue.comments.nodes, view);
      found.changed.add(issue.id);
    }
}

async function takeInIssues(
  side: LinearSide,
  workspaceId: string,
  view: LinearView,
  since: Date,
  found: Found,
): Promise<void> {
  const api = await side.connections.of(workspaceId);
  const ask = async (after: string | null) => {
    const first = after === null ? FIRST_ISSUES : MORE_ISSUES;
    return (await api.request(ISSUES_SINCE, { since: since.toISOString(), first, after }, 'background')).issues;
  };
  for await (const page of pages(ask))
    for (const issue of page) {
      found.issues += 1;
      found.saw(issue.updatedAt);
      const state = await stateKnown(side, workspaceId, issue.id);
      if (state === null) {
        if (isOver(issue)) continue; // closed before we came: nothing is asked of anyone for it
        const whole = await fetchWhole(side, workspaceId, issue.id);
        if (whole === null) continue;
        await begin(side, workspaceId, whole, whole.comments.nodes, view);
        found.missed(issue.id, issue.updatedAt);
      } else if (await takeIn(side, workspaceId, issue, state, [], view)) {
        found.missed(issue.id, issue.updatedAt);
        await onMissedMove(side, workspaceId, issue, state);
      }
    }
}

async function takeInComments(
  side: LinearSide,
  workspaceId: string,
  view: LinearView,
  since: Date,
  found: Found,
): Promise<void> {
  const api = await side.connections.of(workspaceId);
  const ask = async (after: string | null) =>
    (await api.request(COMMENTS_SINCE, { since: since.toISOString(), after }, 'background')).comments;
  for await (const page of pages(ask))
    for (const comment of page) {
      found.comments += 1;
      found.saw(comment.updatedAt);
      const issueId = comment.issue?.id;
      if (issueId === undefined || (await side.issues.find(workspaceId, issueId)) === null) continue;
      if ((await side.ownComments.find(workspaceId, comment.id)) !== null) continue;
      const known = (await side.issues.eventsOf(workspaceId, [issueId])).get(issueId) ?? [];
      const isKnown = known.some(({ id }) => id === `comment:${comment.id}`);
      if (!isKnown && !isCommand(comment.body)) {
        const events = commentEvents(comment, view);
        await side.record(workspaceId, { issueId, createdAt: null, facts: null, shown: {}, events });
        found.missed(issueId, comment.createdAt);
      }
      await afterComment(side, workspaceId, issueId, comment, view);
    }
}

async function takeInDocuments(
  side: LinearSide,
  workspaceId: string,
  view: LinearView,
  since: Date,
  found: Found,
): Promise<void> {
  const api = await side.connections.of(workspaceId);
  const ask = async (after: string | null) =>
    (await api.request(DOCUMENTS_SINCE, { since: since.toISOString(), after }, 'background')).documents;
  const documents: LinearDocumentPage[] = [];
  for await (const page of pages(ask)) documents.push(...page);
  // Linear gives the latest first; records are numbered in the order in which they were written.
  for (const document of documents.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())) {
    found.saw(document.updatedAt);
    await fileDocument(side, workspaceId, document, view);
  }
}

/** Begins to follow an issue, with all that was said on it so far. */
async function begin(
  side: LinearSide,
  workspaceId: string,
  issue: LinearIssue,
  comments: readonly LinearComment[],
  view: LinearView,
): Promise<void> {
  await side.record(workspaceId, wholeNewsOf(issue, comments, view));
  for (const comment of comments) await fileComment(side, workspaceId, issue.id, comment, view);
  await retellRecords(side, workspaceId, issue.id, {});
}

/** Closed, trashed or archived. */
export function isOver(issue: LinearIssue): boolean {
  return isGone(issue) || statusCategoryOf(issue.state.type) === 'done';
}
