import type { Agreement } from '@async-norms/core';
import type { Person } from '../store/person-store';
import { type LinearIssue, WORKFLOW_STATE } from './documents';
import { isRefused } from './linear-failure';
import type { LinearSide } from './linear-side';

import { type AboutGate, sayGate } from './say-gate';
import { SET_STATE } from './writes';

/**
 * Moves an issue back to the state that it was closed from, with the word that explains it said first. Done again it is the same.
 *
 * @returns whether it was done. Where the state is gone, or Linear does not let us or takes no word now, the issue stays as it is
 *   and nobody is told otherwise.
 */
export async function moveBack(
  side: LinearSide,
  workspaceId: string,
  agreement: Agreement,
  issue: LinearIssue,
  people: readonly Person[],
  about: AboutGate,
  stateId: string,
): Promise<boolean> {
  const api = await side.connections.of(workspaceId);
  try {
    const { name } = (await api.request(WORKFLOW_STATE, { id: stateId }, 'gate')).workflowState;
    const said = await sayGate(side, workspaceId, agreement, issue, people, { ...about, revertedTo: name });
    if (said !== 'said') return false; // never without a word
    await api.request(SET_STATE, { id: issue.id, stateId }, 'gate');
    return true;
  } catch (error) {
    if (!isRefused(error)) throw error;
    return false; // the word is changed to what is true by whoever asked
  }
}
