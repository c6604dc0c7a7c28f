import { workingMinutesBetween } from '../calendar/working-time';
import type { Answered, Ask } from '../issue/ask';
import type { IssueState } from '../issue/issue-state';
import type { Agreement } from '../playbook/agreement';
import type { ResponseExpectation } from '../playbook/norms';
import { clearingsOfAsk, isAnswered } from '../turn/open-asks';
import { type Whose, whoseTurn } from '../turn/whose-turn';
import { dueAfter, later, minutesLate } from './due';
import { fieldsMatchingSince, matches, matchesFields } from './issue-filter';
import type { Obligation } from './obligation';
import { clockOf, owed } from './owed';
import { sinceWaived } from './waived';

/**
 * The answers that are owed: each open ask under each norm that was in force when it was asked, still is in some form, and
 * speaks of the issue as it stands.
 *
 * Nothing is owed while the issue is closed (unless the norm is about closed issues) or out of sight.
 */
export function responsesOwed(state: IssueState, agreement: Agreement, now: Date): readonly Obligation[] {
  if (state.presence === 'removed' || state.asks.length === 0) return [];
  const current = agreement.normsAt(now).responses;
  return state.asks.flatMap((ask) => {
    if (ask.left !== null) return [];
    return agreement
      .normsAt(ask.askedAt)
      .responses.filter(
        (norm) =>
          norm.ask === ask.kind &&
          (current.includes(norm) || current.some(({ id }) => id === norm.id)) &&
          (state.category !== 'done' || norm.of.status === 'done') &&
          matches(state, norm.of) &&
          !isAnswered(ask, norm.satisfiedBy),
      )
      .map((norm) => answerOwed(state, ask, norm, agreement, now));
  });
}

function answerOwed(
  state: IssueState,
  ask: Ask,
  norm: ResponseExpectation,
  agreement: Agreement,
  now: Date,
): Obligation {
  const whose = whoseTurn(state, ask, agreement);
  const matching = fieldsMatchingSince(state, norm.of);
  return owed(
    state,
    {
      kind: 'response',
      normId: norm.id,
      askId: ask.id,
      askKind: ask.kind,
      whose,
      waiting: ask.asker,
      sinceAt: later(matching.at, ask.sinceAt),
      evidence: [
        {
          what: ask.origin === 'creation' ? 'created' : ask.handedFrom === null ? 'asked' : 'handed-over',
          at: ask.askedAt,
          eventId: ask.eventId,
        },
        ...(state.resumed !== null && ask.sinceAt > ask.askedAt
          ? [{ what: 'resumed' as const, ...state.resumed }]
          : []),
        ...(matching.at > ask.sinceAt ? [{ what: 'matched' as const, ...matching }] : []),
      ],
      clears: clearingsOfAsk(ask, norm.satisfiedBy, whose, norm.of.status),
      clock: norm.clock,
      due: norm.within,
      movedAt: null,
    },
    agreement,
    now,
  );
}

/** How an ask turned out under one norm, for reports on a history. Never shown about a single person. */
export interface ResponseOutcome {
  readonly normId: string;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
  /** In the norm's clock, fractions kept; `null` while there is no answer. */
  readonly workingMinutes: number | null;
  /** `null` while there is no answer. An answer is in time exactly when nothing was overdue at its instant. */
  readonly isMet: boolean | null;
}

/**
 * How an ask turned out, under each norm that was in force when it was asked and speaks of the issue.
 *
 * Asks that were handed over count where they were asked first. A direct ask answered after a reopening is timed from the
 * reopening; a new issue always from its creation.
 *
 * @param state The issue with that ask among its `asks` or `endedAsks`: the filters of norms look at it.
 */
export function responseOutcomes(state: IssueState, ask: Ask, agreement: Agreement): readonly ResponseOutcome[] {
  if (ask.handedFrom !== null) return [];
  return agreement
    .normsAt(ask.askedAt)
    .responses.filter((norm) => norm.ask === ask.kind && matchesFields(state, norm.of))
    .map((norm) => outcome(state, ask, norm, agreement));
}

function outcome(state: IssueState, ask: Ask, norm: ResponseExpectation, agreement: Agreement): ResponseOutcome {
  const { id: normId, within } = norm;
  const { askedAt } = ask;
  const first = firstAnswer(ask, norm);
  if (first === null) return { normId, askedAt, answeredAt: null, workingMinutes: null, isMet: null };
  const person = onlyPerson(whoseTurn(state, ask, agreement), first);
  const start = ask.sinceAt <= first.at ? ask.sinceAt : askedAt;
  const since = sinceWaived(state, { norm: normId, person, since: start }, agreement, first.at);
  const clock = clockOf(person, norm.clock, agreement);
  const workingMinutes = workingMinutesBetween(clock, start, first.at);
  const dueAt = dueAfter(clock, since, within);
  return { normId, askedAt, answeredAt: first.at, workingMinutes, isMet: minutesLate(clock, dueAt, first.at) === 0 };
}

function firstAnswer(ask: Ask, { satisfiedBy }: ResponseExpectation): Answered | null {
  let first: Answered | null = null;
  for (const answer of satisfiedBy) {
    const answered = ask.answers[answer];
    if (answered !== undefined && (first === null || answered.at < first.at)) first = answered;
  }
  return first;
}

/** Whose clock an answer is timed in: of whoever answered where it was their turn, else of the one whose turn it was, else the team's. */
function onlyPerson(whose: Whose, { by }: Answered): string | null {
  if (whose.of !== 'people') return null;
  return whose.people.includes(by) ? by : whose.people.length === 1 ? whose.people[0]! : null;
}
