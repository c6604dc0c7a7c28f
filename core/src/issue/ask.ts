import type { Answer } from './activity';
import type { AskKind, PersonId } from './timeline';

/** Who answered and when: the first time in one way. */
export interface Answered {
  readonly at: Date;
  readonly by: PersonId;
}

/** How a turn ended other than by an answer. `asked-again`: a later ask of the same kind stands for it. */
export type LeftBy = 'promised' | 'handed-over' | 'withdrawn' | 'reassigned' | 'asked-again';

/** A direct request to people inside an issue, and what has happened to it: facts alone, which norms judge later. */
export interface Ask {
  /** Unique in its issue: the id of the event that made it, and its position there. */
  readonly id: string;
  /** The event that made it; a reaction to that event is a reaction to the ask. */
  readonly eventId: string;
  readonly kind: AskKind;
  /** What made it: being created, words in a comment, a request of the tracker, an assignment, a hand-over. */
  readonly origin: 'creation' | 'comment' | 'review-request' | 'assignment' | 'hand-over';
  readonly asker: PersonId | null;
  /** The people asked; any of them may answer. Empty for a new issue, which anyone but its reporter may answer. */
  readonly of: readonly PersonId[];
  readonly askedAt: Date;
  /** Since when its clock runs: `askedAt`, or the instant at which the issue was reopened or came back, if that is later. */
  readonly sinceAt: Date;
  /** The first answer in each way, by someone entitled to it. */
  readonly answers: Readonly<Partial<Record<Answer, Answered>>>;
  readonly left: { readonly how: LeftBy; readonly at: Date; readonly by: PersonId | null } | null;
  /** The ask that it was handed over from; `null` for one that was asked by somebody. */
  readonly handedFrom: string | null;
}

/** A dated reply and whom it was given to. One a person and issue: a later one takes the place of the former. */
export interface Promised {
  /** The id of the event in which it was made. */
  readonly id: string;
  readonly by: PersonId;
  /** Who waits for it; `null` where nobody had asked. */
  readonly waiting: PersonId | null;
  readonly madeAt: Date;
  readonly untilAt: Date;
}

/**
 * Whether a person may answer an ask: one of those asked, or, for a new issue that is nobody's in particular, anyone known
 * but its reporter.
 */
export function mayAnswer(ask: Ask, person: PersonId): boolean {
  return ask.of.length === 0 ? person !== ask.asker : ask.of.includes(person);
}

/** Whether anyone has answered in words or with a judgement, whatever a norm asks for: asked again after that, it is a new ask. */
export function isSettled({ answers, left }: Ask): boolean {
  return (
    left !== null ||
    answers.comment !== undefined ||
    answers.review !== undefined ||
    answers.decision !== undefined ||
    answers.update !== undefined
  );
}
