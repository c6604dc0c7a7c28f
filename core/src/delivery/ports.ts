import type { LocalDate } from '../calendar/local-time';
import type { PersonId } from '../issue/timeline';
import type { Digest, NudgeStep } from '../nudge/nudge';
import type { Resolution } from '../nudge/resolutions';

/** Nudges of a message that surely were not in what arrived, by their keys; none by default. */
export interface LeftOut {
  /** Those that this person can't be told: nothing builds on them, and they are not tried again. */
  readonly refused?: readonly string[];
  /** Those that could not be told this time: nobody counts them as told, and another day may tell them. */
  readonly unsaid?: readonly string[];
}

/** What became of a message. `unknown`: it may have arrived. `retry-later`: surely nothing was said. */
export type PostOutcome =
  | ({ readonly outcome: 'posted'; readonly messageId: string | null } & LeftOut)
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'retry-later'; readonly afterSeconds: number }
  | ({ readonly outcome: 'unknown'; readonly reason: string } & LeftOut);

/** What became of marking a message as cleared. */
export type ResolveOutcome =
  | { readonly outcome: 'resolved' }
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'retry-later'; readonly afterSeconds: number };

/** Says things to one person, where that person alone is notified. Translates outcomes and decides nothing. */
export interface NudgeChannel {
  /** Says a digest. Called once a digest, unless an earlier call came back with `retry-later`. */
  post(digest: Digest): Promise<PostOutcome>;
  /** Marks what was said as cleared, without notifying anyone. Harmless to repeat. */
  resolve(resolution: Resolution): Promise<ResolveOutcome>;
}

/** One thing that is about to be said or marked, by the key that nobody else may use for it. */
export interface Claim {
  readonly key: string;
  readonly of: 'digest' | 'nudge';
  readonly person: PersonId;
  /** The person's working date on which it is said. */
  readonly on: LocalDate;
  readonly at: Date;
  /** What a nudge is about; `null` for a digest. */
  readonly nudge: { readonly obligationKey: string; readonly issueId: string; readonly step: NudgeStep } | null;
}

/** What is known in the end about something that was claimed. */
export type Settlement =
  | { readonly outcome: 'posted'; readonly messageId: string | null; readonly at: Date }
  | { readonly outcome: 'refused' | 'unknown'; readonly at: Date }
  | { readonly outcome: 'resolved'; readonly at: Date };

/**
 * Knows what was said, so that nothing is said twice: by this process, by another one beside it, or after a crash.
 *
 * A claim without a settlement is of unknown outcome: what it was made for may have happened.
 */
export interface NudgeLedger {
  /** Takes a key. Of any number of calls for one key, at once or one after another, exactly one answers true. */
  claim(claim: Claim): Promise<boolean>;
  /** Gives a key back, as surely nothing was said: it can be claimed again. A key that nobody holds is left alone. */
  release(key: string): Promise<void>;
  /** Writes down what became of a key. A key that nobody holds is left alone. */
  settle(key: string, settlement: Settlement): Promise<void>;
}
