import type { CommentReading, PersonId } from '../issue/timeline';
import type { AskEvidence } from './evidence';
import type { LanguageCode } from './languages/language';
import type { People } from './people';

/** The markups that comments come in: Linear's Markdown, Jira's wiki markup (Server, REST v2), Jira Cloud's ADF, e-mail. */
export const MARKUPS = ['markdown', 'jira-wiki', 'adf', 'plain'] as const;
export type Markup = (typeof MARKUPS)[number];

/** What has to be known of a comment besides its text. */
export interface CommentContext {
  readonly markup: Markup;
  /** Never asked by their own comment. `null` where the tracker names nobody. */
  readonly speaker: PersonId | null;
  readonly people: People;
  /** When it was written; promises count from here. */
  readonly at: Date;
  /** The speaker's IANA zone: "tomorrow" is their tomorrow. */
  readonly timeZone: string;
  /** The language the team writes, where known; without it the words themselves tell. */
  readonly language?: LanguageCode;
}

/** A comment's reading, and which sentences made it so. */
export interface ReadComment {
  readonly reading: CommentReading;
  readonly evidence: readonly AskEvidence[];
}

/**
 * Reads who is asked what, what is promised until when, and what kind of update a comment is.
 *
 * Where it is ambiguous nobody is asked. Never throws on any body: what can't be read asks nothing.
 *
 * @param body The comment as the tracker sent it: a string, or for `adf` the document (or its JSON text).
 */
export function readComment(_body: unknown, _context: CommentContext): ReadComment {
  return {
    reading: {
      asks: [],
      promisedUntil: null,
      handsOverTo: [],
      withdraws: false,
      updateKind: null,
      saysSomething: true,
    },
    evidence: [],
  };
}
