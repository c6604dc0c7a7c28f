import type { StatusCategory } from '@async-norms/core';
import { statusCategoryOf } from '../webhook/event-to-issue';
import { WORKFLOW_STATE } from './documents';
import { isOutOfSight } from './linear-failure';
import type { LinearSide } from './linear-side';

/** What a state of a workflow means; `null` for one that is gone or out of our sight. */
export async function categoryOfState(
  side: LinearSide,
  workspaceId: string,
  stateId: string,
): Promise<StatusCategory | null> {
  const api = await side.connections.of(workspaceId);
  try {
    return statusCategoryOf((await api.request(WORKFLOW_STATE, { id: stateId }, 'nudge')).workflowState.type);
  } catch (error) {
    if (isOutOfSight(error)) return null;
    throw error;
  }
}
