import type { LocalDate } from '../calendar/local-time';
import type { AskKind, PersonId } from '../issue/timeline';
import type { Evidence, Obligation, ObligationKind } from '../norm/obligation';
import type { Clearing } from '../turn/clearing';
import type { Whose } from '../turn/whose-turn';

/**
 * Steps of the ladder. `nudge`: the first word · `reminder`: the second and last, where nothing follows · `notice`: the second
 * word, which says that the facilitator will be asked unless it is cleared · `facilitator`: the facilitator is asked to help.
 */
export const NUDGE_STEPS = ['nudge', 'reminder', 'notice', 'facilitator'] as const;
export type NudgeStep = (typeof NUDGE_STEPS)[number];

/** One friendly reminder to one person about one thing, as facts: which rule, the evidence, what would clear it. */
export interface Nudge {
  /** Names what is said: the obligation, the step, and to whom. Never an instant. */
  readonly key: string;
  readonly step: NudgeStep;
  /** Who is told. */
  readonly person: PersonId;
  readonly obligationKey: string;
  readonly issueId: string;
  readonly issueKey: string;
  readonly kind: ObligationKind;
  readonly normId: string;
  readonly askId: string;
  readonly askKind: AskKind | null;
  /** Whose turn it is: the person told, except on the step to the facilitator. */
  readonly whose: Whose;
  readonly waiting: PersonId | null;
  readonly sinceAt: Date;
  readonly dueAt: Date | null;
  /** Working minutes late, in the norm's clock; `null` for the facilitator, who is told what is stuck and not how slow somebody is. */
  readonly minutesLate: number | null;
  readonly evidence: readonly Evidence[];
  readonly clears: readonly Clearing[];
  /** For a notice: who would be asked, and not before when. */
  readonly escalation: { readonly facilitator: PersonId; readonly notBeforeAt: Date } | null;
}

/** A person's nudges of a working day in one message. */
export interface Digest {
  /** `digest/person/date`: one a person and working day. */
  readonly key: string;
  readonly person: PersonId;
  /** The person's working date that it belongs to. */
  readonly on: LocalDate;
  readonly nudges: readonly Nudge[];
  /** How many more things wait than the digest names. */
  readonly more: number;
}

/** The name of what is said to someone about an obligation. The facilitator is asked once, whoever it is by then. */
export function nudgeKey({ key }: Pick<Obligation, 'key'>, step: NudgeStep, person: PersonId): string {
  return step === 'facilitator' ? `${key}/facilitator` : `${key}/${step}/${person}`;
}
