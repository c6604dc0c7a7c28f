import { nextWorkingTime } from '../../calendar/working-time';
import { localTimeAt, TimeZone } from '../../calendar/zoned-time';
import { pathText } from '../../problem';
import { hoursUnder } from '../person-calendar';
import { rosterEntryOf } from '../roster';
import type { Playbook } from '../schema';
import { askingInstants, workersOf } from './sample';
import type { LintContext, PlaybookWarning } from './warning';

/** People and settings that something relies on and that are not there. */
export function holes(playbook: Playbook, context: LintContext): PlaybookWarning[] {
  return [
    ...peopleMissing(playbook, context),
    ...hoursUnknown(playbook, context),
    ...neverWorking(playbook, context),
    ...digestAfterHours(playbook, context),
    ...settingsMissing(playbook),
  ];
}

function peopleMissing(playbook: Playbook, { people }: LintContext): PlaybookWarning[] {
  const isKnown = (person: string) => rosterEntryOf(playbook, person) !== null || (people?.(person) ?? null) !== null;
  const standIns = Object.entries(playbook.workingTime.people).flatMap(([person, { standIn }]) => {
    return standIn === undefined
      ? []
      : [{ person, standIn, path: pathText(['workingTime', 'people', person, 'standIn']) }];
  });
  const mentioned = [
    ...standIns.map(({ standIn, path }) => ({ person: standIn, path })),
    ...playbook.waivers.flatMap(({ person }, i) =>
      person === undefined ? [] : [{ person, path: `waivers.${i}.person` }],
    ),
  ];
  const missing = mentioned.flatMap(({ person, path }): PlaybookWarning[] => {
    if (isKnown(person)) return [];
    return [
      {
        code: 'not-in-roster',
        path,
        what: `${person} is nobody in the roster.`,
        why: 'A misspelt id names nobody, and nothing will ever be done by it.',
        whatToDo: 'Add them under workingTime.people, or put the id right.',
      },
    ];
  });
  const own = standIns.flatMap(({ person, standIn, path }): PlaybookWarning[] => {
    if (person !== standIn) return [];
    return [
      {
        code: 'own-stand-in',
        path,
        what: `${person} stands in for themselves.`,
        why: 'While they are away nobody acts for them.',
        whatToDo: 'Name somebody who agreed to it, or leave it out.',
      },
    ];
  });
  return [...missing, ...own];
}

function hoursUnknown(playbook: Playbook, { people, now }: LintContext): PlaybookWarning[] {
  return playbook.facilitator.rota.flatMap((person, i): PlaybookWarning[] => {
    const zone = TimeZone.safeParse(people?.(person)?.timeZone).data ?? null;
    const current = hoursUnder(playbook, person, zone).findLast(({ fromMs }) => fromMs <= now.getTime());
    if (current?.isKnown === true) return [];
    return [
      {
        code: 'hours-unknown',
        path: `facilitator.rota.${i}`,
        what: `${person} is in the rota, and nothing here says when they work.`,
        why: 'Nothing is delivered to someone whose hours are not known, so what is left to the facilitator reaches nobody in their week.',
        whatToDo: `Let them set a time zone or weekly hours under workingTime.people; where the tracker knows their zone, this can stay.`,
      },
    ];
  });
}

function neverWorking(playbook: Playbook, context: LintContext): PlaybookWarning[] {
  return workersOf(playbook, context).flatMap(({ person, name, calendar }): PlaybookWarning[] => {
    if (nextWorkingTime(calendar, context.now) !== null) return [];
    return [
      {
        code: 'never-works',
        path: pathText(['workingTime', 'people', person, 'weeklyHours']),
        what: `${name} has no working hours at all.`,
        why: 'Their clocks never run and nothing is ever delivered to them.',
        whatToDo: 'Name their hours; for a time away use leave, which ends.',
      },
    ];
  });
}

/** A digest waits for its time of day within someone's hours; for those who are gone by then it never has one. */
function digestAfterHours(playbook: Playbook, context: LintContext): PlaybookWarning[] {
  const { digestAt } = playbook.nudges;
  const gone = workersOf(playbook, context).filter(({ calendar }) => {
    const instants = askingInstants(calendar, context.now);
    return instants.length > 0 && instants.every((at) => localTimeAt(calendar.timeZone, at) < digestAt);
  });
  if (gone.length === 0) return [];
  return [
    {
      code: 'digest-after-hours',
      path: 'nudges.digestAt',
      what: `At ${digestAt} ${gone
        .slice(0, 3)
        .map(({ name }) => name)
        .join(', ')}${gone.length > 3 ? ' and others' : ''} have always finished their day.`,
      why: 'Their digest comes with the last minute of their hours, when nothing can be done about it that day.',
      whatToDo: 'Choose an earlier time: for those who start later it waits for their first hour anyway.',
    },
  ];
}

function settingsMissing({
  facilitator,
  nudges,
  workingTime,
  responses,
  updates,
  staleness,
  decisions,
}: Playbook): PlaybookWarning[] {
  const warnings: PlaybookWarning[] = [];
  const isChanged =
    nudges.escalateAfter.unit !== 'days' ||
    nudges.escalateAfter.days !== 1 ||
    (nudges.remindAfter.unit === 'days' && nudges.remindAfter.days !== 2);
  if (facilitator.rota.length === 0 && isChanged) {
    warnings.push({
      code: 'nobody-to-escalate-to',
      path: 'facilitator.rota',
      what: 'Nobody is facilitator, yet the steps towards asking one were set.',
      why: 'With an empty rota nothing escalates, so those steps have no effect.',
      whatToDo:
        'Name who looks after the agreement, week by week, or leave out nudges.remindAfter and nudges.escalateAfter.',
    });
  }
  if (workingTime.default.timeZone === 'UTC') {
    warnings.push({
      code: 'team-zone-missing',
      path: 'workingTime.default.timeZone',
      what: 'The team’s hours are on UTC.',
      why: 'UTC knows no summer time, so the hours of people who live anywhere else move by an hour twice a year.',
      whatToDo: 'Name the zone of a place, such as Europe/Lisbon.',
    });
  }
  if (responses.length + updates.length + staleness.length + decisions.length === 0) {
    warnings.push({
      code: 'no-norms',
      path: 'responses',
      what: 'Nothing is agreed on yet.',
      why: 'Without a norm nobody is ever told anything.',
      whatToDo: 'Begin with one: extends: level-1 has the smallest first step.',
    });
  }
  return warnings;
}
