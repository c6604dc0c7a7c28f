import type { LocalDate, LocalTime } from '../calendar/local-time';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { nextWorkingTime } from '../calendar/working-time';
import { instantAt } from '../calendar/zoned-time';
import type { DecisionRecord } from './record';

/** A review of a decision that comes due, as plain data that a nudge is made from. */
export interface DecisionReview {
  readonly id: string;
  readonly title: string;
  readonly reviewBy: LocalDate;
  /** Who is asked. Empty when the record names nobody; then it is the facilitator's to place. */
  readonly owner: string;
  /**
   * The first working instant of the owner on or after the date, in their own zone. Null when there is no owner, when
   * their hours are not known, or when they have no working time: then nobody is told, and only the board shows it.
   */
  readonly dueAt: Date | null;
  readonly state: 'upcoming' | 'due' | 'unplaced';
  readonly clears: readonly ReviewClearance[];
}

/** What clears a review: the date moved, or the decision no longer in force. "Still holds" is moving the date. */
export type ReviewClearance = 'set a later review-by date' | 'supersede it' | 'deprecate it';

const CLEARS: readonly ReviewClearance[] = ['set a later review-by date', 'supersede it', 'deprecate it'];
const MIDNIGHT = '00:00' as LocalTime;

/**
 * The reviews of the records in force that have a review-by date, soonest first.
 *
 * @param calendarOf The working calendar of a person, or null when their hours are not known.
 * @param now The instant it is asked at; a review is due from its `dueAt` on.
 */
export function decisionReviews(
  records: readonly DecisionRecord[],
  calendarOf: (person: string) => WorkingCalendar | null,
  now: Date,
): readonly DecisionReview[] {
  const reviews = records.flatMap((record) => {
    const { reviewBy, status } = record;
    if (reviewBy === null || status !== 'accepted') return [];
    return [reviewOf(record, reviewBy, calendarOf, now)];
  });
  return reviews.sort((a, b) => compare(a.reviewBy, b.reviewBy) || compare(a.id, b.id));
}

function reviewOf(
  { id, title, owner: named, deciders }: DecisionRecord,
  reviewBy: LocalDate,
  calendarOf: (person: string) => WorkingCalendar | null,
  now: Date,
): DecisionReview {
  const owner = named !== '' ? named : (deciders[0] ?? '');
  const calendar = owner === '' ? null : calendarOf(owner);
  const dueAt = calendar === null ? null : nextWorkingTime(calendar, instantAt(calendar.timeZone, reviewBy, MIDNIGHT));
  const state = dueAt === null ? 'unplaced' : dueAt <= now ? 'due' : 'upcoming';
  return { id, title, reviewBy, owner, dueAt, state, clears: CLEARS };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
