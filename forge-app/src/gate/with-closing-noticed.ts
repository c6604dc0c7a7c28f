import { type Agreement, inOrder } from '@async-norms/core';
import { type Clock, stateNow, withShortTail } from '../storage/clock';
import { standing } from '../storage/standing-store';
import { unknownFilings } from './filed-events';
import { noticeClosing } from './notice-closing';

/**
 * A clock with what was filed about its issue and not told to the engine, where the issue is closed or was opened again; and
 * its closing noticed where it lacked a record. An issue that was never closed costs nothing here.
 */
export async function withClosingNoticed(
  clock: Clock,
  here: { readonly agreement: Agreement; readonly retentionDays: number },
  now: Date,
): Promise<Clock> {
  const state = stateNow(clock);
  if (state.category !== 'done' && state.resumed === null) return clock;
  const at = new Date(Math.max(now.getTime(), state.lastEvent.at.getTime() + 1));
  if (state.category !== 'done') {
    await noticeClosing(clock.projectId, state, here, now);
    return clock;
  }
  const events = unknownFilings(state, await standing(clock.issueId, clock.projectId), at);
  const next = events.length === 0 ? clock : filedInto(clock, events);
  await noticeClosing(next.projectId, stateNow(next), here, now);
  return next;
}

function filedInto(clock: Clock, events: Clock['own']): Clock {
  const tail = inOrder([...clock.tail, ...events]);
  return { ...clock, own: [...clock.own, ...events], ...withShortTail({ base: clock.base, tail }) };
}
