import { ISSUE_AT_THE_GATE, type IssueAtTheGate } from './documents';
import { isOutOfSight } from './linear-failure';
import type { LinearSide } from './linear-side';

import { stableId } from './stable-id';

/** The id of what the gate says on an issue, however often it is closed. */
export function gateCommentId(workspaceId: string, issueId: string): string {
  return stableId(workspaceId, 'gate', issueId);
}

/** An issue as the gate looks at it; `null` where it is out of our sight. */
export async function readAtTheGate(
  side: LinearSide,
  workspaceId: string,
  issueId: string,
): Promise<IssueAtTheGate | null> {
  const api = await side.connections.of(workspaceId);
  try {
    return (await api.request(ISSUE_AT_THE_GATE, { id: issueId }, 'gate')).issue;
  } catch (error) {
    if (isOutOfSight(error)) return null;
    throw error;
  }
}
