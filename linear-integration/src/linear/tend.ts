import type { LinearSide } from './linear-side';
import { publishDecision, unpublishedKey } from './publish-decision';
import { remindLeads } from './remind-leads';
import { sayWaiting } from './say-waiting';

/** Does whatever has its hour now: comments that waited, links that could not be made, reminders to project leads. */
export async function tend(side: LinearSide, workspaceId: string): Promise<void> {
  await sayWaiting(side, workspaceId);
  for (const decision of await side.decisions.list(workspaceId))
    if (await side.handled.has(workspaceId, unpublishedKey(decision.key)))
      await publishDecision(side, workspaceId, decision, false);
  await remindLeads(side, workspaceId);
}
