import type { Promised } from '../issue/ask';
import { type IssueState, isOpen } from '../issue/issue-state';
import type { Agreement } from '../playbook/agreement';
import type { Clearing, ClearingAction } from '../turn/clearing';
import { those } from '../turn/whose-turn';
import { type Obligation, PROMISE_NORM } from './obligation';
import { owed } from './owed';

/**
 * The promises that are to be kept: due at the date the person named themselves. Kept by any sign of work in words or deeds,
 * renewed by a later date, dropped when the issue is closed.
 */
export function promisesOwed(state: IssueState, agreement: Agreement, now: Date): readonly Obligation[] {
  if (!isOpen(state)) return [];
  return state.promises.map((promise) => promiseOwed(state, promise, agreement, now));
}

function promiseOwed(state: IssueState, promise: Promised, agreement: Agreement, now: Date): Obligation {
  const { id, by, waiting, madeAt, untilAt } = promise;
  return owed(
    state,
    {
      kind: 'promise',
      normId: PROMISE_NORM,
      askId: id,
      askKind: null,
      whose: those([by], agreement),
      waiting,
      sinceAt: madeAt,
      evidence: [{ what: 'promised', at: madeAt, eventId: id }],
      clears:
        waiting === null
          ? CLEARS
          : [...CLEARS.slice(0, -2), { action: 'withdrawal', by: 'asker' }, ...CLEARS.slice(-2)],
      clock: 'responder',
      due: untilAt,
      movedAt: null,
    },
    agreement,
    now,
  );
}

const BY_WHO_PROMISED: readonly ClearingAction[] = [
  'comment',
  'update',
  'status',
  'review',
  'decision',
  'work',
  'promise',
  'hand-over',
];
const CLEARS: readonly Clearing[] = [
  ...BY_WHO_PROMISED.map((action): Clearing => ({ action, by: 'asked' })),
  { action: 'close', by: 'any' },
  { action: 'remove', by: 'any' },
];
