import { type IssueState, isOpen } from '../issue/issue-state';
import type { Agreement } from '../playbook/agreement';
import type { Staleness } from '../playbook/norms';
import type { ClearingAction } from '../turn/clearing';
import { ownerOf } from '../turn/whose-turn';
import { clearsOf, evidenceOf } from './cadence';
import { heldSince } from './in-force';
import { latest, matches, matchingSince } from './issue-filter';
import type { Obligation } from './obligation';
import { owed } from './owed';

/**
 * The word that is owed on issues gone quiet: since the last meaningful activity of a human, its creation or reopening at the
 * latest. One question to the owner; nothing is closed.
 */
export function wordsOwed(state: IssueState, agreement: Agreement, now: Date): readonly Obligation[] {
  if (!isOpen(state)) return [];
  return agreement
    .normsAt(now)
    .staleness.filter((norm) => matches(state, norm.of))
    .map((norm) => wordOwed(state, norm, agreement, now));
}

function wordOwed(state: IssueState, norm: Staleness, agreement: Agreement, now: Date): Obligation {
  const mark = latest([state.meaningful, state.resumed, matchingSince(state, norm.of)]);
  return owed(
    state,
    {
      kind: 'stale',
      normId: norm.id,
      askId: mark.eventId,
      askKind: null,
      whose: ownerOf(state, agreement),
      waiting: null,
      sinceAt: heldSince('staleness', norm, { since: mark.at, now, agreement }),
      evidence: [evidenceOf(state, mark)],
      clears: clearsOf(BY_HUMANS, norm.of),
      clock: norm.clock,
      due: norm.after,
      movedAt: null,
    },
    agreement,
    now,
  );
}

const BY_HUMANS: readonly ClearingAction[] = [
  'comment',
  'update',
  'status',
  'assignment',
  'work',
  'edit',
  'review-request',
  'review',
  'decision',
  'promise',
  'hand-over',
];
