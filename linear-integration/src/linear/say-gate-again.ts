import { isOpen } from '@async-norms/core';
import { LinearRequestFailed } from './linear-failure';
import type { LinearSide } from './linear-side';
import { stateKnown } from './read-again';
import { gateCommentId, readAtTheGate } from './read-at-the-gate';
import { isStillMissing, sayGate } from './say-gate';
import { GATE_LATER } from './say-gate-later';
import { settleGate } from './settle-gate';

const AT_ONCE = 20;

/** Says what Linear did not take of the gate's word before, as it is true now: that it still holds, or that it is settled. */
export async function sayGateAgain(side: LinearSide, workspaceId: string): Promise<void> {
  for (const key of await side.handled.startingWith(workspaceId, GATE_LATER, AT_ONCE)) {
    try {
      if (await sayOne(side, workspaceId, key.slice(GATE_LATER.length))) await side.handled.giveBack(workspaceId, key);
    } catch (error) {
      if (!(error instanceof LinearRequestFailed)) throw error;
      side.log('gate not said', { reason: error.failure.kind });
    }
  }
}

/** False where Linear does not take it now either. */
async function sayOne(side: LinearSide, workspaceId: string, issueId: string): Promise<boolean> {
  if (!(await settleGate(side, workspaceId, issueId))) return false;
  const agreement = await side.agreements.of(workspaceId);
  const state = await stateKnown(side, workspaceId, issueId);
  const comment = await side.ownComments.find(workspaceId, gateCommentId(workspaceId, issueId));
  if (agreement === null || state === null || comment?.about.kind !== 'gate') return true;
  if (isOpen(state) || !isStillMissing(state, agreement, side.clock())) return true;
  const issue = await readAtTheGate(side, workspaceId, issueId);
  if (issue === null) return true;
  const people = await side.people.all(workspaceId);
  const said = await sayGate(side, workspaceId, agreement, issue, people, comment.about);
  return said !== 'retry-later' && said !== 'unknown';
}
