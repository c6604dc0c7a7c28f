import type { Audit } from '../../core/src/audit/audit';
import type { Backtest } from '../../core/src/backtest/backtest';
import type { WeekCounts } from '../../core/src/backtest/weeks';
import { addDays, type LocalDate } from '../../core/src/calendar/local-time';
import type { Playbook } from '../../core/src/playbook/schema';
import { at } from './at';
import { aPlaybook } from './playbooks';

/** The agreement that the sample reports are about. */
export const samplePlaybook: Playbook = aPlaybook({
  responses: [
    { id: 'first-response', ask: 'new-issue', within: '8 working hours', clock: 'team' },
    { id: 'reviews', ask: 'review', within: '1 working day' },
  ],
  updates: [{ id: 'moving-work', of: 'open', every: '10 working days', counts: ['comment'], clock: 'team' }],
  staleness: [{ id: 'still', after: '40 working days' }],
  decisions: [{ id: 'why-closed', of: { types: ['Story'] } }],
});

/** A year and a half of a team of our own making. */
export const sampleBacktest: Backtest = {
  history: {
    kind: 'jira-rest',
    issues: 2905,
    comments: 10473,
    changes: 41200,
    people: 61,
    from: at('2024-09-02 08:00 +02:00'),
    to: at('2026-03-06 17:00 +01:00'),
    unreadable: 0,
    unreadables: [],
    duplicates: 0,
  },
  window: { from: at('2024-09-02 08:00 +02:00'), to: at('2026-03-06 17:00 +01:00') },
  responses: {
    'first-response': {
      asked: 2710,
      answered: 2402,
      met: 1630,
      workingMinutes: { p25: 38.5, p50: 214, p75: 1260, p90: 6480 },
    },
    reviews: { asked: 840, answered: 811, met: 702, workingMinutes: { p25: 21, p50: 96, p75: 301.25, p90: 880 } },
  },
  updates: { 'moving-work': { due: 5120, posted: 2210, skipped: 2910 } },
  decisions: { 'why-closed': { closed: 412, recorded: 131, exempt: 88, wouldBlock: 193 } },
  nudges: {
    total: 3120,
    perPersonWorkingDay: { p50: 1, p95: 4, max: 5 },
    outsideHours: 0,
    bySteps: { nudge: 2400, reminder: 500, notice: 180, facilitator: 40 },
    byNorm: { 'first-response': 800, reviews: 120, 'moving-work': 2100, 'why-closed': 100 },
    distribution: { '1': 940, '2': 420, '3': 210, '4': 110, '5': 56 },
  },
  callOuts: [{ norm: 'moving-work', items: 5120, fires: 2910, share: 0.568 }],
  weeks: sampleWeeks(),
  notJudged: [{ norm: 'reviews', because: 'no-reviews' }],
  cannotTell: [
    { code: 'no-reviews', count: null, detail: null },
    { code: 'no-status-changes', count: 312, detail: null },
    { code: 'no-decision-records', count: null, detail: null },
  ],
};

/** Seventy-nine weeks with a slow rise and two quiet stretches; the same every time. */
function sampleWeeks(): readonly WeekCounts[] {
  return Array.from({ length: 79 }, (_, week) => {
    const isQuiet = week % 52 === 16 || week % 52 === 17;
    const asked = isQuiet ? 4 : 24 + Math.floor(week / 4) + ((week * 7) % 13);
    const met = Math.floor((asked * (55 + ((week * 5) % 25))) / 100);
    const due = 50 + ((week * 11) % 30);
    return {
      on: addDays('2024-09-02' as LocalDate, week * 7),
      ...{
        asked,
        met,
        due,
        posted: Math.floor(due * 0.45),
        closed: 5 + (week % 4),
        recorded: week % 4,
        nudges: isQuiet ? 6 : 30 + ((week * 17) % 23),
      },
    };
  });
}

/** One morning of that team. */
export const sampleAudit: Audit = {
  at: at('2026-03-06 09:00 +01:00'),
  open: 318,
  responses: { 'first-response': { open: 24, overdue: 9 }, reviews: { open: 11, overdue: 0 } },
  updates: { 'moving-work': { applies: 204, overdue: 87 } },
  staleness: { still: { applies: 204, overdue: 31 } },
  promises: { open: 4, overdue: 1 },
  decisions: { 'why-closed': { missing: 12 } },
  items: Array.from({ length: 120 }, (_, index) => ({
    key: `HARBOUR-${1400 + index * 3}`,
    norm: index % 4 === 0 ? 'first-response' : 'moving-work',
    kind: index % 4 === 0 ? ('response' as const) : ('update' as const),
    since: new Date(at('2025-11-03 10:00 +01:00').getTime() + index * 7_200_000),
    dueAt: new Date(at('2025-11-17 10:00 +01:00').getTime() + index * 7_200_000),
    isOverdue: index < 110,
    clears: [
      { action: 'comment' as const, by: 'human' as const },
      { action: 'update' as const, by: 'human' as const },
      { action: 'close' as const, by: 'any' as const },
    ],
  })),
  notJudged: [],
  cannotTell: [{ code: 'no-time-zones', count: null, detail: null }],
};
