import { z } from 'zod';

/**
 * Where a decision record stands.
 *
 * There is no "amended": a decision that was amended is still in force, so it stays `accepted` and names what amends it
 * in `amendedBy`. A record that a later one replaces in part is amended too.
 */
export const DecisionStatus = z.enum(
  ['draft', 'proposed', 'accepted', 'rejected', 'deprecated', 'superseded'],
  'one of draft, proposed, accepted, rejected, deprecated, superseded',
);
export type DecisionStatus = z.infer<typeof DecisionStatus>;

/** What may follow what. A rejected or superseded record is history: a new record takes the question up again. */
const NEXT: Readonly<Record<DecisionStatus, readonly DecisionStatus[]>> = {
  draft: ['proposed', 'rejected'],
  proposed: ['draft', 'accepted', 'rejected'],
  accepted: ['deprecated', 'superseded'],
  rejected: [],
  deprecated: ['accepted', 'superseded'],
  superseded: [],
};

/** The statuses a record may move to from `status`; none for one that is history. */
export function nextStatuses(status: DecisionStatus): readonly DecisionStatus[] {
  return NEXT[status];
}

/** Whether a record may move from one status to the other. Staying where it is is no move, and always allowed. */
export function canMove(from: DecisionStatus, to: DecisionStatus): boolean {
  return from === to || NEXT[from].includes(to);
}

/** Whether work may rely on a record in this status: it was accepted and nothing has taken its place. */
export function isInForce(status: DecisionStatus | null): boolean {
  return status === 'accepted';
}

/** Whether the status will not change any more. */
export function isFinal(status: DecisionStatus): boolean {
  return NEXT[status].length === 0;
}

/** What came of asking for a status: the new one, or why not and what would be possible. */
export type StatusMove =
  | { readonly outcome: 'moved'; readonly status: DecisionStatus }
  | { readonly outcome: 'refused'; readonly reason: string; readonly possible: readonly DecisionStatus[] };

/**
 * Moves a status, or says why it can't.
 *
 * `superseded` is not reached here: a record is superseded only by another one, see `supersede` in `graph.ts`, so that no
 * record says it was replaced without saying by what.
 */
export function moveStatus(from: DecisionStatus, to: DecisionStatus): StatusMove {
  const possible = NEXT[from].filter((status) => status !== 'superseded');
  if (to === 'superseded' && from !== to) {
    return { outcome: 'refused', reason: 'a record is superseded by naming the record that replaces it', possible };
  }
  if (!canMove(from, to)) return { outcome: 'refused', reason: `${from} can not become ${to}`, possible };
  return { outcome: 'moved', status: to };
}
