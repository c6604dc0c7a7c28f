import type { Actor, IssueEvent } from './timeline';

/** Kinds of activity that a norm may count as an update. */
export type Activity = 'comment' | 'update' | 'status' | 'work' | 'edit' | 'decision';

/** Kinds of activity that may answer an ask, beside the promise, the hand-over and the withdrawal that always do. */
export type Answer = 'comment' | 'reaction' | 'status' | 'assignment' | 'review' | 'decision' | 'update';

/** A person, or someone the tracker no longer names. Never this product, never another automation. */
export function isHuman(by: Actor): boolean {
  return by.kind === 'person' || by.kind === 'unknown';
}

/** What an event of a human counts as, where a norm lists it. An event of anyone else counts as nothing. */
export function activitiesOf(event: IssueEvent): readonly Activity[] {
  if (!isHuman(event.by)) return NOTHING;
  switch (event.kind) {
    case 'commented':
      return event.reading?.updateKind != null && event.reading.saysSomething ? COMMENT_AND_UPDATE : COMMENT;
    case 'update-posted':
      return UPDATE;
    case 'status-changed':
      return STATUS;
    case 'work-moved':
      return WORK;
    case 'edited':
      return EDIT;
    case 'decision-recorded':
      // Half a record is a text that somebody worked on.
      return event.complete ? DECISION : EDIT;
    default:
      return NOTHING;
  }
}

/** Whether a human did something that moves the issue along. Not: reactions, labels, snoozes, moves between projects, housekeeping. */
export function isMeaningful(event: IssueEvent): boolean {
  if (!isHuman(event.by)) return false;
  switch (event.kind) {
    case 'commented':
      return event.reading === null || event.reading.saysSomething;
    case 'status-changed':
    case 'assigned':
    case 'edited':
    case 'work-moved':
    case 'review-requested':
    case 'reviewed':
    case 'update-posted':
    case 'decision-recorded':
    case 'promised':
    case 'handed-over':
      return true;
    default:
      return false;
  }
}

/** Whether the work visibly moved, whoever wrote about it: nobody is asked for an update in that period. */
export function isMovement(event: IssueEvent): boolean {
  if (!isHuman(event.by)) return false;
  switch (event.kind) {
    case 'status-changed':
    case 'work-moved':
    case 'reviewed':
    case 'edited':
    case 'decision-recorded':
    case 'update-posted':
      return true;
    default:
      return false;
  }
}

/**
 * How an event of a person answers what they were asked.
 *
 * @param askKind A new issue is answered by any comment; a direct ask by one that says something in words (a lone emoji is a
 *   reaction to it).
 */
export function answersOf(event: IssueEvent, askKind: string): readonly Answer[] {
  switch (event.kind) {
    case 'commented': {
      const { reading } = event;
      if (reading === null || askKind === 'new-issue')
        return reading?.updateKind != null ? COMMENT_AND_UPDATE : COMMENT;
      if (!reading.saysSomething) return REACTION;
      return reading.updateKind !== null ? COMMENT_AND_UPDATE : COMMENT;
    }
    case 'reacted':
      return REACTION;
    case 'status-changed':
      return STATUS;
    case 'assigned':
      return ASSIGNMENT;
    case 'reviewed':
      return REVIEW;
    case 'decision-recorded':
      return event.complete ? DECISION : NOTHING;
    case 'update-posted':
      return UPDATE;
    default:
      return NOTHING;
  }
}

const NOTHING: readonly never[] = [];
const COMMENT = ['comment'] as const;
const COMMENT_AND_UPDATE = ['comment', 'update'] as const;
const UPDATE = ['update'] as const;
const STATUS = ['status'] as const;
const WORK = ['work'] as const;
const EDIT = ['edit'] as const;
const DECISION = ['decision'] as const;
const REACTION = ['reaction'] as const;
const ASSIGNMENT = ['assignment'] as const;
const REVIEW = ['review'] as const;
