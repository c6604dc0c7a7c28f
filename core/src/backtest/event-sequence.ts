import type { ReplayedIssue } from './replayed-issue';

/** Which issue something happens on next, over all of a history: positions in the list of issues, in order of time. */
export function eventSequence(issues: readonly ReplayedIssue[]): {
  readonly issueAt: Uint32Array;
  readonly atMs: Float64Array;
} {
  const count = issues.reduce((sum, { events }) => sum + events.length, 0);
  const issueOf = new Uint32Array(count);
  const instants = new Float64Array(count);
  let i = 0;
  for (const [position, { events }] of issues.entries()) {
    for (const { at } of events) {
      issueOf[i] = position;
      instants[i++] = at.getTime();
    }
  }
  // At one instant the issue that comes first in the list goes first; within an issue the order of its events is kept.
  const order = new Uint32Array(count).map((_, position) => position);
  order.sort((a, b) => instants[a]! - instants[b]! || a - b);
  return {
    issueAt: order.map((position) => issueOf[position]!),
    atMs: Float64Array.from(order, (position) => instants[position]!),
  };
}
