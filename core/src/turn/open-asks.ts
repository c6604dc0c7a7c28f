import type { Answer } from '../issue/activity';
import type { Ask } from '../issue/ask';
import { type IssueState, isOpen } from '../issue/issue-state';
import type { AskKind, PersonId } from '../issue/timeline';
import { matches } from '../norm/issue-filter';
import type { Agreement } from '../playbook/agreement';
import type { IssueFilter } from '../playbook/norms';
import type { Clearing } from './clearing';
import { type Whose, whoseTurn } from './whose-turn';

/** One open ask with whoever is expected to act. Shown on the issue to everyone; a list across issues to that person alone. */
export interface Turn {
  readonly askId: string;
  readonly kind: AskKind;
  readonly whose: Whose;
  /** Who waits; `null` where that is not known. */
  readonly waiting: PersonId | null;
  readonly sinceAt: Date;
  readonly eventId: string;
  readonly clears: readonly Clearing[];
}

/** What answers an ask that no norm speaks of: the same as a norm's own default, and for a review the review. */
const USUAL_ANSWERS: Readonly<Partial<Record<AskKind, readonly Answer[]>>> = { review: ['comment', 'review'] };

/**
 * The open asks of an issue, oldest first: a turn enters with a direct ask and leaves on reply, hand-over, promise or
 * withdrawal. Nobody's turn while the issue is closed or out of sight.
 *
 * What a reply is says the first norm in force when it was asked that speaks of the issue; without one, a comment.
 */
export function openAsks(state: IssueState, agreement: Agreement): readonly Turn[] {
  if (!isOpen(state)) return [];
  const open = state.asks.filter((ask) => ask.left === null && !isAnswered(ask, answersTo(state, ask, agreement)));
  return open.map((ask) => {
    const whose = whoseTurn(state, ask, agreement);
    return {
      askId: ask.id,
      kind: ask.kind,
      whose,
      waiting: ask.asker,
      sinceAt: ask.sinceAt,
      eventId: ask.eventId,
      clears: clearingsOfAsk(ask, answersTo(state, ask, agreement), whose),
    };
  });
}

/** Whether one of these answers was given. */
export function isAnswered(ask: Ask, answers: readonly Answer[]): boolean {
  return answers.some((answer) => ask.answers[answer] !== undefined);
}

/**
 * Everything that takes the turn away: the answers, and what always does.
 *
 * @param status The status that the issue has to have for a norm to speak of it, where there is one.
 */
export function clearingsOfAsk(
  ask: Ask,
  answers: readonly Answer[],
  whose: Whose,
  status?: IssueFilter['status'],
): readonly Clearing[] {
  const by = ask.of.length === 0 ? 'other' : 'asked';
  const clearings: Clearing[] = answers.map((action) => ({ action, by }));
  clearings.push({ action: 'promise', by });
  if (whose.of === 'people') clearings.push({ action: 'hand-over', by: 'asked' });
  if (ask.asker !== null) clearings.push({ action: 'withdrawal', by: 'asker' });
  if (ask.origin === 'assignment') clearings.push({ action: 'reassign', by: 'any' });
  if (status === 'started') clearings.push({ action: 'set-aside', by: 'any' });
  clearings.push({ action: status === 'done' ? 'reopen' : 'close', by: 'any' }, { action: 'remove', by: 'any' });
  return clearings;
}

function answersTo(state: IssueState, ask: Ask, agreement: Agreement): readonly Answer[] {
  const { responses } = agreement.normsAt(ask.askedAt);
  const norm = responses.find((candidate) => candidate.ask === ask.kind && matches(state, candidate.of));
  return norm?.satisfiedBy ?? USUAL_ANSWERS[ask.kind] ?? ['comment'];
}
