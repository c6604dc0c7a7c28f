import type { LocalDate, LocalTime } from '../calendar/local-time';
import { spliceCalendars } from '../calendar/splice';
import { type WorkingCalendar, workingCalendar } from '../calendar/working-calendar';
import type { WorkingCalendarInput } from '../calendar/working-calendar-input';
import { instantAt, TimeZone } from '../calendar/zoned-time';
import type { PersonId } from '../issue/timeline';
import { type OwnHours, type RosterEntry, rosterEntryOf } from './roster';
import type { Playbook } from './schema';
import type { PlaybookTimeline } from './version';

/** The two calendars of a person: the one that clocks run in, and the one in which they may be told something. */
export interface PersonCalendars {
  readonly clock: WorkingCalendar;
  /** `null` where their hours were never known. */
  readonly hours: WorkingCalendar | null;
}

/** Hours from an instant on, in milliseconds; `-Infinity` for always. */
interface Stretch {
  readonly fromMs: number;
  readonly input: WorkingCalendarInput;
  /** Whether the person or their tracker says when they work; otherwise it is the team's week, good for clocks alone. */
  readonly isKnown: boolean;
}

const ALWAYS = Number.NEGATIVE_INFINITY;
const MIDNIGHT = '00:00' as LocalTime;

/** The team's default calendar over all versions of a playbook. */
export function teamCalendarOf(timeline: PlaybookTimeline): WorkingCalendar {
  return spliced(
    overVersions(timeline, ({ workingTime }) => [{ fromMs: ALWAYS, input: workingTime.default, isKnown: true }]),
  );
}

/**
 * A person's calendars over all versions of a playbook. Each stretch of time is worked out by the version in force then, so
 * that a change of hours, of zone or of leave never reaches back before its version.
 *
 * @param trackerZone The zone that the tracker knows; `null`, or a name that is no zone, for none.
 */
export function personCalendarsOf(
  timeline: PlaybookTimeline,
  person: PersonId,
  trackerZone: string | null,
): PersonCalendars {
  const zone = TimeZone.safeParse(trackerZone).data ?? null;
  const stretches = overVersions(timeline, (playbook) => hoursUnder(playbook, person, zone));
  const clock = spliced(stretches);
  if (!stretches.some(({ isKnown }) => isKnown)) return { clock, hours: null };
  if (stretches.every(({ isKnown }) => isKnown)) return { clock, hours: clock };
  return { clock, hours: spliced(stretches.map((stretch) => (stretch.isKnown ? stretch : withoutHours(stretch)))) };
}

/**
 * The hours of one person under one playbook, from the first on; the roster's own, else the tracker's zone with the default
 * week, else the team's. For `lint` and `diff` too, which look at one playbook alone.
 */
export function hoursUnder(playbook: Playbook, person: PersonId, trackerZone: TimeZone | null): Stretch[] {
  const entry = rosterEntryOf(playbook, person);
  const team = playbook.workingTime.default;
  const base: WorkingCalendarInput = {
    ...team,
    timeZone: trackerZone ?? team.timeZone,
    leave: [...team.leave, ...(entry?.leave ?? [])],
  };
  const stretches: Stretch[] = [];
  for (const { from, own } of ownHoursInOrder(entry)) {
    const input = withOwnHours(stretches.at(-1)?.input ?? base, own);
    // Never before the change it follows: a move around the globe may begin a date before the last one ended.
    const begins = from === null ? ALWAYS : instantAt(input.timeZone, from, MIDNIGHT).getTime();
    const fromMs = Math.max(begins, stretches.at(-1)?.fromMs ?? ALWAYS);
    const isKnown = (stretches.at(-1)?.isKnown ?? trackerZone !== null) || saysHours(own);
    stretches.push({ fromMs, input, isKnown });
  }
  return stretches;
}

function ownHoursInOrder(entry: RosterEntry | null): { readonly from: LocalDate | null; readonly own: OwnHours }[] {
  if (entry === null) return [{ from: null, own: {} }];
  return [{ from: null, own: entry }, ...entry.changes.map((change) => ({ from: change.from, own: change }))];
}

/** A week of one's own replaces the other's week whole, alternating or not; every other key replaces its like. */
function withOwnHours(base: WorkingCalendarInput, own: OwnHours): WorkingCalendarInput {
  const { weeklyHours, alternatingWeeks, ...rest } = base;
  const ownWeek =
    own.weeklyHours !== undefined
      ? { weeklyHours: own.weeklyHours }
      : own.alternatingWeeks !== undefined
        ? { alternatingWeeks: own.alternatingWeeks }
        : null;
  const week = ownWeek ?? (weeklyHours === undefined ? { alternatingWeeks } : { weeklyHours });
  return {
    ...rest,
    ...(week as Pick<WorkingCalendarInput, 'weeklyHours'>),
    timeZone: own.timeZone ?? base.timeZone,
    dateHours: own.dateHours ?? base.dateHours,
    breaks: own.breaks ?? base.breaks,
    holidays: own.holidays ?? base.holidays,
  };
}

/** Whether they say when they work; days off alone do not. */
function saysHours({ timeZone, weeklyHours, alternatingWeeks }: OwnHours): boolean {
  return timeZone !== undefined || weeklyHours !== undefined || alternatingWeeks !== undefined;
}

function withoutHours({ fromMs, input }: Stretch): Stretch {
  const { timeZone } = input;
  return {
    fromMs,
    input: { timeZone, weeklyHours: {}, dateHours: {}, breaks: {}, holidays: [], leave: [] },
    isKnown: false,
  };
}

/** The stretches of each version, cut to the time in which that version holds. */
function overVersions(timeline: PlaybookTimeline, stretchesOf: (playbook: Playbook) => readonly Stretch[]): Stretch[] {
  return timeline.versions.flatMap(({ playbook }, position) => {
    const from = timeline.fromMs[position]!;
    const until = timeline.fromMs[position + 1] ?? Number.POSITIVE_INFINITY;
    const all = stretchesOf(playbook);
    // The last one that has begun when the version does, and those that begin while it holds.
    const first = Math.max(
      0,
      all.findLastIndex(({ fromMs }) => fromMs <= from),
    );
    return all
      .slice(first)
      .filter(({ fromMs }, i) => i === 0 || fromMs < until)
      .map((stretch, i) => (i === 0 ? { ...stretch, fromMs: from } : stretch));
  });
}

function spliced(stretches: readonly Stretch[]): WorkingCalendar {
  return spliceCalendars(
    stretches.map(({ fromMs, input }, i) => ({
      // The first one holds before its version too: an ask is never made then, but an hour may be looked up.
      from: i === 0 ? null : new Date(fromMs),
      calendar: workingCalendar(input),
    })),
  );
}
