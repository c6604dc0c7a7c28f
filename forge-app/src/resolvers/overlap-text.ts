import { commonWorkingIntervals, type Reader, type WorkingCalendar } from '@async-norms/core';
import { addDays } from 'date-fns/addDays';
import { sayResolver } from './texts/say-resolver';

const MINUTE_MS = 60_000;

/** When two people next work at the same time, in words; `null` where somebody's hours are not known. */
export function overlapText(
  mine: WorkingCalendar | null,
  theirs: WorkingCalendar | null,
  now: Date,
  reader: Reader,
): string | null {
  if (mine === null || theirs === null) return null;
  const [next] = commonWorkingIntervals([mine, theirs], now, addDays(now, 7));
  if (next === undefined) return sayResolver(reader, 'overlap.none');
  const minutes = (next.end.getTime() - next.start.getTime()) / MINUTE_MS;
  return sayResolver(reader, 'overlap.next', { from: next.start, minutes });
}
