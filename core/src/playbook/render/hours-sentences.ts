import type { Reader } from '../../text/reader';
import type { HoursChange, RosterEntry } from '../roster';
import type { Playbook } from '../schema';
import { type Part, part, partIf, type Sentence, sentence } from './sentence';

/** Who works when: the calm rule first, the team's hours, then each person's. */
export function hoursSentences(reader: Reader, { workingTime }: Playbook): readonly Sentence[] {
  const team = workingTime.default;
  return [
    sentence(reader, ['workingTime'], {}, [part('playbook.calm')]),
    sentence(reader, ['workingTime', 'default'], team, [
      part('playbook.hours.team', { hours: team }),
      ...dayParts(team),
    ]),
    ...Object.entries(workingTime.people).map(([key, entry]) =>
      sentence(reader, ['workingTime', 'people', key], entry, personParts(key, entry, workingTime.people)),
    ),
  ];
}

function personParts(key: string, entry: RosterEntry, people: Playbook['workingTime']['people']): readonly Part[] {
  const { name = key, language, changes, standIn, card } = entry;
  return [
    part('playbook.person.hours', { name, hours: entry }),
    ...dayParts(entry),
    ...changes.flatMap((change) => [changePart(change), ...dayParts(change)]),
    ...partIf(standIn, (it) => part('playbook.person.standIn', { standIn: people[it]?.name ?? it })),
    ...partIf(language, (it) => part('playbook.person.language', { language: it })),
    ...partIf(card?.preferredForm, (preferredForm) => part('playbook.person.form', { preferredForm })),
    ...partIf(card?.bestFor, (bestFor) => part('playbook.person.bestFor', { bestFor })),
    ...partIf(card?.notes, (notes) => part('playbook.person.notes', { notes })),
  ];
}

/** New hours from a date on; what a change leaves out stays as it was. */
function changePart(change: HoursChange): Part {
  const { from, timeZone, weeklyHours, alternatingWeeks } = change;
  if (weeklyHours !== undefined || alternatingWeeks !== undefined) {
    return timeZone === undefined
      ? part('playbook.change.week', { from, week: change })
      : part('playbook.change.hours', { from, hours: change });
  }
  return timeZone === undefined
    ? part('playbook.change.days', { from })
    : part('playbook.change.zone', { from, timeZone });
}

/** Single days that differ from the week. */
function dayParts(days: Pick<Partial<RosterEntry>, 'dateHours' | 'breaks' | 'holidays' | 'leave'>): readonly Part[] {
  const { dateHours = {}, breaks = {}, holidays = [], leave = [] } = days;
  return [
    ...partIf(notEmpty(dateHours), (it) => part('playbook.hours.dates', { dateHours: it })),
    ...partIf(notEmpty(breaks), (it) => part('playbook.hours.breaks', { breaks: it })),
    ...(holidays.length > 0 ? [part('playbook.hours.holidays', { holidays })] : []),
    ...(leave.length > 0 ? [part('playbook.hours.leave', { leave })] : []),
  ];
}

function notEmpty<Value extends object>(value: Value): Value | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}
