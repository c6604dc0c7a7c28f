import type { LanguageCode } from './languages/language';

/** The rules by which a text is read; `docs/asks.md` has a line for each. */
const ASK_RULES = [
  'request',
  'question',
  'blocked-by',
  'hand-over',
  'withdrawal',
  'promise',
  'update-marker',
  'nothing-changed',
  'recording-without-text',
] as const;
export type AskRule = (typeof ASK_RULES)[number];

/**
 * Why a comment was read as it was: the rule and where in the source its sentence stands. Positions only: the words stay
 * with the tracker.
 */
export interface AskEvidence {
  readonly rule: AskRule;
  /** Half-open range in the source text, in UTF-16 units; in ADF, in its text nodes joined one after another. */
  readonly start: number;
  readonly end: number;
  /** The language whose words decided; `null` where punctuation alone did. */
  readonly language: LanguageCode | null;
}
