import { DAY_MS, MINUTE_MS, msOfTime } from '../calendar/local-time';
import type { Hours } from '../calendar/working-calendar-input';
import type { WorkingAmount } from './amount';
import type { IssueFilter } from './norms';
import type { Playbook } from './schema';

/** What a change asks of people: more or sooner, less or later, or neither can be said. */
export type Effect = 'stricter' | 'looser' | 'other';

interface AnyNorm {
  readonly of: IssueFilter;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly within?: WorkingAmount;
  readonly every?: WorkingAmount;
  readonly after?: WorkingAmount;
  readonly grace?: WorkingAmount;
  readonly satisfiedBy?: readonly string[];
  readonly counts?: readonly string[];
  readonly exemptions?: readonly { readonly code: string }[];
  readonly clock?: string;
  readonly ask?: string;
}

/**
 * Whether a norm asks more or less than it did. Where some of it asks more and some less, or it asks something else: `other`.
 *
 * Amounts in hours and in days are compared by the team's usual day.
 */
export function effectOf(before: AnyNorm, after: AnyNorm, playbook: Playbook): Effect {
  const day = usualDayMinutes(playbook);
  const minutes = (amount: WorkingAmount | undefined) =>
    amount === undefined ? 0 : amount.unit === 'days' ? amount.days * day : amount.minutes;
  const codes = (norm: AnyNorm) => norm.exemptions?.map(({ code }) => code) ?? [];
  const effects: (Effect | null)[] = [
    ...(['within', 'every', 'after', 'grace'] as const).map((key) => more(minutes(after[key]), minutes(before[key]))),
    wider(after.satisfiedBy ?? [], before.satisfiedBy ?? []),
    wider(after.counts ?? [], before.counts ?? []),
    wider(codes(after), codes(before)),
    ...filterEffects(before.of, after.of),
    opposite(more(after.until ?? '9999', before.until ?? '9999')),
    more(after.from ?? '', before.from ?? ''),
    before.clock === after.clock ? null : 'other',
    before.ask === after.ask ? null : 'other',
  ];
  const told = new Set(effects.filter((effect) => effect !== null));
  return told.size === 1 ? [...told][0]! : 'other';
}

/** Working minutes on most dates of the default week; eight hours, where the team has none. */
export function usualDayMinutes({ workingTime }: Playbook): number {
  const days = weeksOf(workingTime.default)
    .flatMap((week) => Object.values(week).map(minutesOf))
    .filter((minutes) => minutes > 0)
    .sort((a, b) => a - b);
  return days[Math.floor(days.length / 2)] ?? 480;
}

/** Working minutes of a week as written, of the longest one where weeks alternate; 0 where none is written. */
export function weekMinutes(hours: Week): number {
  const weeks = weeksOf(hours).map((week) => Object.values(week).reduce((sum, day) => sum + minutesOf(day), 0));
  return Math.max(...weeks);
}

type Week = Pick<Playbook['workingTime']['default'], 'weeklyHours' | 'alternatingWeeks'>;

function weeksOf({ weeklyHours, alternatingWeeks }: Week) {
  return alternatingWeeks?.weeks ?? [weeklyHours ?? {}];
}

function minutesOf(day: readonly Hours[] | undefined): number {
  return (day ?? []).reduce((sum, [from, to]) => {
    const [start, end] = [msOfTime(from), msOfTime(to)];
    // An end that is not after its start is on the next date.
    return sum + ((end > start ? end : end + DAY_MS) - start) / MINUTE_MS;
  }, 0);
}

/** More time, or a later start, asks less. */
function more<T extends number | string>(after: T, before: T): Effect | null {
  return after === before ? null : after > before ? 'looser' : 'stricter';
}

/** More that counts as an answer asks less. */
function wider(after: readonly string[], before: readonly string[]): Effect | null {
  const gained = after.some((item) => !before.includes(item));
  const lost = before.some((item) => !after.includes(item));
  return gained && lost ? 'other' : gained ? 'looser' : lost ? 'stricter' : null;
}

function opposite(effect: Effect | null): Effect | null {
  return effect === 'stricter' ? 'looser' : effect === 'looser' ? 'stricter' : effect;
}

/** More issues that a norm speaks of ask more. A key that is not there speaks of all. */
function filterEffects(before: IssueFilter, after: IssueFilter): (Effect | null)[] {
  const names = ['projects', 'types', 'labels', 'priorities'] as const;
  const narrowed = names.map((key) => {
    if (before[key] === undefined || after[key] === undefined) {
      return before[key] === after[key] ? null : after[key] === undefined ? 'stricter' : 'looser';
    }
    return opposite(wider(lower(after[key]), lower(before[key])));
  });
  const status = before.status === after.status ? null : statusEffect(before.status, after.status);
  return [...narrowed, wider(lower(after.withoutLabels ?? []), lower(before.withoutLabels ?? [])), status];
}

function statusEffect(before: IssueFilter['status'], after: IssueFilter['status']): Effect {
  if (after === undefined || (after === 'open' && before === 'started')) return 'stricter';
  if (before === undefined || (before === 'open' && after === 'started')) return 'looser';
  return 'other';
}

function lower(names: readonly string[]): string[] {
  return names.map((name) => name.toLowerCase());
}
