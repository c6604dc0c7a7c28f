/**
 * What happened on an issue, whichever tracker it came from. Readers and adapters make these events; the engine sees
 * nothing else. No event holds a text that somebody wrote: a comment is known by what it asks and promises.
 */

/** The tracker's own id of a person: an account id in Jira, a user id in Linear, an e-mail address in some exports. */
export type PersonId = string;

/** Who did something. Only a `person` can ask, answer or update; `self` is this product, `bot` any other automation. */
export type Actor =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'bot'; readonly id: string }
  | { readonly kind: 'self' }
  /** The tracker names nobody: a deleted account, or an anonymous comment. A human, as far as anyone can tell. */
  | { readonly kind: 'unknown' };

/** Kinds of ask: a direct request to a person inside an issue. */
export const ASK_KINDS = ['new-issue', 'question', 'review', 'decision', 'blocker', 'hand-off'] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/** Kinds of written update. `nothing-changed` is a full answer. */
export const UPDATE_KINDS = ['progress', 'blocker', 'learning', 'decision', 'nothing-changed'] as const;
export type UpdateKind = (typeof UPDATE_KINDS)[number];

/** Where a status stands, whatever a team calls it. */
export const STATUS_CATEGORIES = ['new', 'started', 'done'] as const;
export type StatusCategory = (typeof STATUS_CATEGORIES)[number];

/** What a comment says, without its words. Made by `core/ask` from a text, or by a reader that knows mentions alone. */
export interface CommentReading {
  /** Direct requests, each to the people it names. cc, FYI, quotes and code make none. */
  readonly asks: readonly { readonly kind: Exclude<AskKind, 'new-issue'>; readonly of: readonly PersonId[] }[];
  /** A dated reply of the speaker ("by Thursday"): satisfies the response and opens a promise clock. */
  readonly promisedUntil: Date | null;
  /** The speaker hands what they owe to these people. */
  readonly handsOverTo: readonly PersonId[];
  /** The speaker takes back what they asked ("never mind, solved"). */
  readonly withdraws: boolean;
  /** The written update that the comment is, where it says so. */
  readonly updateKind: UpdateKind | null;
  /** False for a comment that says nothing in words: a recording without its text, an emoji, an empty body. */
  readonly saysSomething: boolean;
}

interface EventBase {
  readonly at: Date;
  readonly by: Actor;
  /** Tells two events of one issue apart that happened at one instant; the tracker's id where it has one. */
  readonly id: string;
}

/** What is known of an issue when it is first seen. */
export interface IssueFacts {
  readonly key: string;
  readonly project: string | null;
  readonly type: string | null;
  readonly priority: string | null;
  readonly labels: readonly string[];
  readonly status: string | null;
  readonly statusCategory: StatusCategory;
  readonly assignee: PersonId | null;
  /** `null` where the tracker names nobody; then the new issue asks nothing. */
  readonly reporter: PersonId | null;
}

export type IssueEvent = EventBase &
  (
    | { readonly kind: 'created'; readonly facts: IssueFacts }
    /** `reading` is `null` where the text is not known: then it asks nothing, and counts as a comment. */
    | { readonly kind: 'commented'; readonly reading: CommentReading | null; readonly inReplyToId: string | null }
    /** A reaction answers an ask where a norm lets it; it is never an update. */
    | { readonly kind: 'reacted'; readonly toId: string | null }
    | { readonly kind: 'status-changed'; readonly status: string; readonly category: StatusCategory }
    | { readonly kind: 'assigned'; readonly to: PersonId | null }
    | { readonly kind: 'labelled'; readonly labels: readonly string[] }
    /** Title, description or another field was edited by hand; `type` and `priority` where they are what changed. */
    | { readonly kind: 'edited'; readonly type?: string | null; readonly priority?: string | null }
    /** Work visibly moved outside the text: a commit, a pull request, logged work, an attachment. */
    | { readonly kind: 'work-moved' }
    | { readonly kind: 'review-requested'; readonly of: readonly PersonId[] }
    | { readonly kind: 'reviewed' }
    | { readonly kind: 'update-posted'; readonly updateKind: UpdateKind }
    | { readonly kind: 'decision-recorded'; readonly recordId: string; readonly complete: boolean }
    | { readonly kind: 'decision-removed'; readonly recordId: string }
    /** Closed without a record for a reason the agreement names. */
    | { readonly kind: 'exempted'; readonly code: string }
    /** A person asks not to be reminded of this issue until then. Stops no clock; `until` in the past ends a snooze. */
    | { readonly kind: 'snoozed'; readonly until: Date }
    | { readonly kind: 'promised'; readonly until: Date }
    /** "Not me": what the actor owes here goes to these people; nobody named: back to whoever asked. */
    | { readonly kind: 'handed-over'; readonly to: readonly PersonId[] }
    | { readonly kind: 'ask-withdrawn'; readonly askId: string }
    | { readonly kind: 'moved'; readonly key: string; readonly project: string | null }
    /** Trashed, deleted or out of our sight; `restored` brings it back with what was open. */
    | { readonly kind: 'removed' }
    | { readonly kind: 'restored' }
  );

/** One issue and all that is known to have happened on it, in order of time. */
export interface Timeline {
  readonly issueId: string;
  readonly events: readonly IssueEvent[];
}

/** A person as the tracker knows them. Never their hours: those come from the agreement, or from `timeZone` with its default week. */
export interface TrackerPerson {
  readonly id: PersonId;
  readonly displayName: string | null;
  readonly timeZone: string | null;
  readonly isActive: boolean;
  readonly isBot: boolean;
}
