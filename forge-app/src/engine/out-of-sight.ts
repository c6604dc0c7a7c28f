import { type IssueEvent, inOrder } from '@async-norms/core';
import { type Clock, stateNow, withShortTail } from '../storage/clock';

/** Whether the issue was last not there for us: what is known of it is from before. */
export function isOutOfSight(clock: Pick<Clock, 'base' | 'tail'>): boolean {
  return stateNow(clock).presence === 'removed';
}

/**
 * The clock of an issue that is no longer there for us: deleted with no event, or hidden by a permission. Nothing is owed on it
 * any more. Kept, for the retention of the agreement, is what was filed with us: Jira does not know it, and the issue may come back.
 */
export function outOfSight(clock: Clock, now: Date): Clock {
  if (isOutOfSight(clock)) return clock;
  const at = new Date(Math.max(now.getTime(), stateNow(clock).lastEvent.at.getTime() + 1));
  const removed: IssueEvent = { kind: 'removed', at, by: { kind: 'self' }, id: `out-of-sight/${at.getTime()}` };
  const tail = inOrder([...clock.tail, removed]);
  return { ...clock, ...withShortTail({ base: clock.base, tail }) };
}
