/** @jsxImportSource hono/jsx */
import { type WorkingCalendar, workingIntervalsBetween } from '@async-norms/core';

interface DayBarProps {
  readonly hours: WorkingCalendar | null;
  readonly from: Date;
  readonly to: Date;
  readonly now: Date;
  readonly label: string;
}

/** Somebody's working hours in a stretch of time, as a bar. The label says the same in words. */
export function DayBar({ hours, from, to, now, label }: DayBarProps) {
  const length = to.getTime() - from.getTime();
  const x = (at: Date) => Math.round(((at.getTime() - from.getTime()) / length) * 10_000) / 10;
  const intervals = hours === null ? [] : [...workingIntervalsBetween(hours, from, to)];
  return (
    <svg class="day" viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class="off" x="0" y="6" width="1000" height="8" rx="4" />
      {intervals.map(({ start, end }) => (
        <rect class="on" x={x(start)} y="3" width={Math.max(1, x(end) - x(start))} height="14" rx="3" />
      ))}
      <line class="now" x1={x(now)} x2={x(now)} y1="0" y2="20" />
    </svg>
  );
}
