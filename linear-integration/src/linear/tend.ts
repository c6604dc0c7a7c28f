import type { LinearSide } from './linear-side';
import { publishDecision, UNPUBLISHED } from './publish-decision';
import { putWaitingCards } from './put-cards';
import { remindLeads } from './remind-leads';
import { sayGateAgain } from './say-gate-again';
import { sayWaiting } from './say-waiting';

const AT_ONCE = 20;

/** Does whatever has its hour now: comments that waited, the gate's word where Linear took no change of it, links and cards that could not be made, reminders to project leads. */
export async function tend(side: LinearSide, workspaceId: string): Promise<void> {
  await sayWaiting(side, workspaceId);
  await sayGateAgain(side, workspaceId);
  for (const key of await side.handled.startingWith(workspaceId, UNPUBLISHED, AT_ONCE)) {
    const decision = await side.decisions.get(workspaceId, key.slice(UNPUBLISHED.length));
    if (decision === null) await side.handled.giveBack(workspaceId, key);
    else await publishDecision(side, workspaceId, decision, false);
  }
  await putWaitingCards(side, workspaceId);
  await remindLeads(side, workspaceId);
}
