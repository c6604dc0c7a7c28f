import { addDays } from '../../calendar/local-time';
import { commonWorkingIntervals } from '../../calendar/overlap';
import type { WorkingCalendar } from '../../calendar/working-calendar';
import { addWorkingDays } from '../../calendar/working-days';
import { addWorkingMinutes } from '../../calendar/working-time';
import { instantAt, localDateAt, localTimeAt } from '../../calendar/zoned-time';
import type { PersonId } from '../../issue/timeline';
import type { Hours } from '../../text/argument';
import { shortDayText, timeText } from '../../text/dates';
import type { Reader } from '../../text/reader';
import { say } from '../../text/say';
import type { WorkingAmount } from '../amount';
import { rosterEntryOf } from '../roster';
import type { Playbook } from '../schema';
import { type Part, part, type Sentence, sentence } from './sentence';

/** Who reads the agreement, so that it can say what it means for them. */
export interface AgreementReader {
  readonly person: PersonId;
  /** When they may be told something (`Agreement.hoursOf`); `null` where their hours are not known. */
  readonly hours: WorkingCalendar | null;
  /** `Agreement.teamCalendar` */
  readonly teamHours: WorkingCalendar;
  readonly now: Date;
}

/** What the agreement means for one reader: their hours, those they share with the team, and when an answer would be due. */
export function youSentences(reader: Reader, playbook: Playbook, you: AgreementReader): readonly Sentence[] {
  const path = ['workingTime', 'people', you.person];
  const { hours } = you;
  if (hours === null) return [sentence(reader, path, {}, [part('playbook.you.unknown')])];
  return [
    sentence(reader, path, {}, [part('playbook.you.hours', { hours: weekOf(playbook, you.person, hours, you.now) })]),
    sentence(reader, ['workingTime', 'default'], {}, [overlapPart(reader, playbook, { ...you, hours })]),
    ...playbook.responses.flatMap((norm) => {
      const clock = norm.clock === 'team' ? you.teamHours : hours;
      const dueAt = dueAfter(clock, you.now, norm.within);
      if (dueAt === null) return [];
      return [
        sentence(reader, ['responses', norm.id], {}, [part('playbook.you.example', { askedAt: you.now, dueAt })]),
      ];
    }),
  ];
}

/** The week that a person set, as it stands at `now`; the team's where they set none. */
function weekOf(playbook: Playbook, person: PersonId, { timeZone }: WorkingCalendar, now: Date): Hours {
  const entry = rosterEntryOf(playbook, person);
  const today = localDateAt(timeZone, now);
  const inForce = entry?.changes.filter(({ from }) => from <= today) ?? [];
  const week = [playbook.workingTime.default, entry, ...inForce]
    .filter((hours) => hours?.weeklyHours !== undefined || hours?.alternatingWeeks !== undefined)
    .at(-1);
  return { timeZone, weeklyHours: week?.weeklyHours, alternatingWeeks: week?.alternatingWeeks };
}

/** The hours in common with the team from `now` on, for a week as the reader's wall clock counts it. */
function overlapPart(
  reader: Reader,
  { team }: Playbook,
  { hours, teamHours, now }: AgreementReader & { readonly hours: WorkingCalendar },
): Part {
  const { timeZone } = hours;
  const until = instantAt(timeZone, addDays(localDateAt(timeZone, now), 7), localTimeAt(timeZone, now));
  const common = commonWorkingIntervals([hours, teamHours], now, until);
  if (common.length === 0) return part('playbook.you.noOverlap', { name: team });
  const time = (at: Date) => timeText(reader.locale, localTimeAt(timeZone, at));
  const stretches = common.map(({ start, end }) =>
    say(reader, 'hours.ofDay', {
      day: shortDayText(reader, start),
      hours: say(reader, 'hours.range', { from: time(start), to: time(end) }),
    }),
  );
  return part('playbook.you.overlap', { name: team, stretches });
}

function dueAfter(clock: WorkingCalendar, since: Date, amount: WorkingAmount): Date | null {
  return amount.unit === 'days'
    ? addWorkingDays(clock, since, amount.days)
    : addWorkingMinutes(clock, since, amount.minutes);
}
