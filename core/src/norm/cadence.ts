import { type IssueState, isOpen, type Mark } from '../issue/issue-state';
import type { Agreement } from '../playbook/agreement';
import type { Cadence, IssueFilter } from '../playbook/norms';
import type { Clearing, ClearingAction } from '../turn/clearing';
import { ownerOf } from '../turn/whose-turn';
import { heldSince } from './in-force';
import { latest, matches, matchingSince } from './issue-filter';
import type { Evidence, Obligation } from './obligation';
import { owed } from './owed';

/**
 * The updates that are owed: one for each cadence in force that speaks of the issue as it stands, since the last thing that
 * counts: its creation, its reopening, or the instant from which the cadence speaks of it, at the latest.
 */
export function updatesOwed(state: IssueState, agreement: Agreement, now: Date): readonly Obligation[] {
  if (!isOpen(state)) return [];
  return agreement
    .normsAt(now)
    .updates.filter((norm) => matches(state, norm.of))
    .map((norm) => updateOwed(state, norm, agreement, now));
}

/** The last thing that counts as an update under a cadence, for an issue it speaks of. */
export function lastCounted(state: IssueState, { counts, of }: Pick<Cadence, 'counts' | 'of'>): Mark {
  return latest([...counts.map((activity) => state.last[activity]), state.resumed, matchingSince(state, of)]);
}

function updateOwed(state: IssueState, norm: Cadence, agreement: Agreement, now: Date): Obligation {
  const mark = lastCounted(state, norm);
  return owed(
    state,
    {
      kind: 'update',
      normId: norm.id,
      askId: mark.eventId,
      askKind: null,
      whose: ownerOf(state, agreement),
      waiting: null,
      sinceAt: heldSince('updates', norm, { since: mark.at, now, agreement }),
      evidence: [evidenceOf(state, mark)],
      clears: clearsOf(norm.counts, norm.of),
      clock: norm.clock,
      due: norm.every,
      movedAt: state.moved !== null && state.moved.at > mark.at ? state.moved.at : null,
    },
    agreement,
    now,
  );
}

/** What a mark since which something is owed stands for. */
export function evidenceOf(state: IssueState, mark: Mark): Evidence {
  const isOf = (other: Mark | null) => other?.eventId === mark.eventId && other.at.getTime() === mark.at.getTime();
  const { created, resumed, categorySince, last, meaningful } = state;
  if (isOf(created)) return { what: 'created', ...mark };
  if (isOf(meaningful) || Object.values(last).some((activity) => isOf(activity)))
    return { what: 'last-activity', ...mark };
  if (isOf(resumed)) return { what: 'resumed', ...mark };
  return { what: isOf(categorySince) ? 'started' : 'matched', ...mark };
}

/** What clears something that is owed as long as a filter means an open issue, and until a human does one of these. */
export function clearsOf(actions: readonly ClearingAction[], { status }: IssueFilter): readonly Clearing[] {
  return [
    ...actions.map((action): Clearing => ({ action, by: 'human' })),
    ...(status === 'started' ? SET_ASIDE : []),
    { action: 'close', by: 'any' },
    { action: 'remove', by: 'any' },
  ];
}

const SET_ASIDE: readonly Clearing[] = [{ action: 'set-aside', by: 'any' }];
