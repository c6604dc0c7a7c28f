import type { LinearSide } from './linear-side';

/** Begins the key of an issue on which the word of the gate is to be changed once Linear takes it. */
export const GATE_LATER = 'gate-later:';

/** Linear does not take now what the gate's word on an issue is to become; `tend` says it, as it is true then. */
export async function sayGateLater(side: LinearSide, workspaceId: string, issueId: string): Promise<void> {
  await side.handled.take(workspaceId, `${GATE_LATER}${issueId}`, side.clock());
}
