import type { IssueEvent, IssueState } from '@async-norms/core';
import type { Standing } from '../storage/standing-store';

/**
 * What was filed about an issue and the engine does not know of: its records and its reason for none. There is something
 * where an issue was let through by its resolution, or its clock was begun anew.
 */
export function unknownFilings(state: IssueState, { records, exemption }: Standing, now: Date): readonly IssueEvent[] {
  const recorded = Object.entries(records)
    .filter(([recordId, complete]) => state.records[recordId] !== complete)
    .map(([recordId, complete]) => recordedEvent({ recordId, complete, by: null, now }));
  const removed = Object.keys(state.records)
    .filter((recordId) => records[recordId] === undefined)
    .map((recordId) => removedEvent({ recordId, by: null, now }));
  const isKnown = exemption === null || state.exemption?.code === exemption.code;
  return [...recorded, ...removed, ...(isKnown ? [] : [exemptedEvent({ ...exemption, by: null, now })])];
}

interface Filing {
  /** `null`: nobody in particular, so the tool itself. */
  readonly by: string | null;
  readonly now: Date;
}

export function recordedEvent({
  recordId,
  complete,
  by,
  now,
}: Filing & { readonly recordId: string; readonly complete: boolean }): IssueEvent {
  const id = `record/${recordId}/${complete}/${now.getTime()}`;
  return { kind: 'decision-recorded', at: now, by: actor(by), id, recordId, complete };
}

export function removedEvent({ recordId, by, now }: Filing & { readonly recordId: string }): IssueEvent {
  return { kind: 'decision-removed', at: now, by: actor(by), id: `record/${recordId}/gone/${now.getTime()}`, recordId };
}

export function exemptedEvent({ code, by, now }: Filing & { readonly code: string }): IssueEvent {
  return { kind: 'exempted', at: now, by: actor(by), id: `exempted/${now.getTime()}`, code };
}

function actor(by: string | null): IssueEvent['by'] {
  return by === null ? { kind: 'self' } : { kind: 'person', id: by };
}
