import type { IssueEvent } from './timeline';

/**
 * The order of things that a tracker stamps with one instant: an issue is there before anything happens on it, its fields
 * stand before anyone speaks, and it goes away last. Only for ties; an instant always comes first.
 */
const KINDS_IN_ORDER: readonly IssueEvent['kind'][] = [
  'created',
  'restored',
  'moved',
  'edited',
  'labelled',
  'assigned',
  'review-requested',
  'commented',
  'reacted',
  'reviewed',
  'update-posted',
  'work-moved',
  'decision-recorded',
  'decision-removed',
  'exempted',
  'promised',
  'handed-over',
  'ask-withdrawn',
  'snoozed',
  'status-changed',
  'removed',
];
const RANK = new Map(KINDS_IN_ORDER.map((kind, rank) => [kind, rank]));

/** Where an event stands among those of its issue. */
export interface EventPosition {
  readonly at: Date;
  readonly kind: IssueEvent['kind'];
  readonly id: string;
}

/**
 * Orders the events of one issue: by instant, then by kind, then by id, compared by code unit.
 *
 * Two trackers, or one tracker asked twice, may hand out events of one instant in different orders; with this order
 * they give the same state.
 */
export function compareEvents(a: EventPosition, b: EventPosition): number {
  const byInstant = a.at.getTime() - b.at.getTime();
  if (byInstant !== 0) return byInstant;
  const byKind = RANK.get(a.kind)! - RANK.get(b.kind)!;
  if (byKind !== 0) return byKind;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Events in the order in which they are folded, each once: of two with the same kind, instant and id the first is kept.
 *
 * Costs one pass where they are in order already, as they are in a history.
 */
export function inOrder(events: readonly IssueEvent[]): readonly IssueEvent[] {
  const isInOrder = events.every((event, i) => i === 0 || compareEvents(events[i - 1]!, event) < 0);
  if (isInOrder) return events;
  const sorted = [...events].sort(compareEvents);
  return sorted.filter((event, i) => i === 0 || compareEvents(sorted[i - 1]!, event) !== 0);
}
