import type { IssueState } from '@async-norms/core';
import { retellRecords } from '../decisions/file-decision';
import { statusCategoryOf } from '../webhook/event-to-issue';
import { moveAsWebhook } from './as-webhook';
import { ISSUE_HISTORY, type LinearIssue } from './documents';
import { keepGate } from './gate';
import type { LinearSide } from './linear-side';
import { settleGate } from './settle-gate';

/** An issue was closed or opened again and no webhook told: what that sets off happens now. */
export async function onMissedMove(
  side: LinearSide,
  workspaceId: string,
  issue: LinearIssue,
  before: IssueState,
): Promise<void> {
  const category = statusCategoryOf(issue.state.type);
  if (category === before.category) return;
  if (category !== 'done') {
    await settleGate(side, workspaceId, issue.id);
    return;
  }
  await retellRecords(side, workspaceId, issue.id, before.records);
  const api = await side.connections.of(workspaceId);
  const { history } = (await api.request(ISSUE_HISTORY, { id: issue.id }, 'gate')).issue;
  const entry = [...history.nodes]
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .find(({ toState }) => toState?.id === issue.state.id);
  await keepGate(side, workspaceId, moveAsWebhook(workspaceId, issue, entry));
}
