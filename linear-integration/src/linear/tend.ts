import { LinearRequestFailed } from './linear-failure';
import type { LinearSide } from './linear-side';
import { publishDecision, UNPUBLISHED } from './publish-decision';
import { putWaitingCards } from './put-cards';
import { remindLeads } from './remind-leads';
import { sayGateAgain } from './say-gate-again';
import { sayWaiting } from './say-waiting';

const AT_ONCE = 20;

/**
 * Does whatever has its hour now: comments that waited, changes of the gate's word, links and cards that Linear did not take,
 * reminders to project leads. What Linear does not take now either comes with the next call, and keeps nothing else from its hour.
 */
export async function tend(side: LinearSide, workspaceId: string): Promise<void> {
  await sayWaiting(side, workspaceId);
  await sayGateAgain(side, workspaceId);
  for (const key of await side.handled.startingWith(workspaceId, UNPUBLISHED, AT_ONCE)) {
    const decision = await side.decisions.get(workspaceId, key.slice(UNPUBLISHED.length));
    try {
      if (decision === null) await side.handled.giveBack(workspaceId, key);
      else await publishDecision(side, workspaceId, decision, false);
    } catch (error) {
      if (!(error instanceof LinearRequestFailed)) throw error;
      side.log('decision not linked yet', { reason: error.failure.kind });
    }
  }
  await putWaitingCards(side, workspaceId);
  await remindLeads(side, workspaceId);
}
