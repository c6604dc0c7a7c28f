/**
 * The public surface of `@async-norms/core`, and nothing else. One section a folder, in the order in which they build on
 * each other.
 */

// calendar

// issue

// playbook

// ask
export type { AskEvidence, AskRule } from './ask/evidence';
export { LANGUAGE_CODES, type LanguageCode } from './ask/languages/language';
export { type NamedPerson, type People, peopleFrom } from './ask/people';
export { type CommentContext, MARKUPS, type Markup, type ReadComment, readComment } from './ask/read-comment';

// norm

// turn

// nudge

// delivery

// decision

// history

// backtest
