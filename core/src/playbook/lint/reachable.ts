import type { LocalTime } from '../../calendar/local-time';
import type { WorkingCalendar } from '../../calendar/working-calendar';
import { addWorkingDays } from '../../calendar/working-days';
import { addWorkingMinutes, workingMinutesBetween } from '../../calendar/working-time';
import { instantAt } from '../../calendar/zoned-time';
import { type WorkingAmount, workingAmountText } from '../amount';
import { usualDayMinutes } from '../norm-effect';
import type { Playbook } from '../schema';
import { askingInstants, ordinaryTeam, sampleMondays, type Worker, workersOf } from './sample';
import type { LintContext, PlaybookWarning } from './warning';

/** With less of one's own working time than that before something is due, it cannot be done. */
const LEAST_OWN_MINUTES = 30;

const NOON = '12:00' as LocalTime;

/** Most of a week: with less, the gaps between someone's days are longer than those between zones. */
const FULL_WEEK_MINUTES = 28 * 60;

/** Norms that the people of the roster cannot meet at some hours of the week, found on their real calendars. */
export function reachable(playbook: Playbook, context: LintContext): PlaybookWarning[] {
  const workers = workersOf(playbook, context);
  if (workers.length === 0) return [];
  return [...onTheTeamsClock(playbook, workers, context), ...onTheRespondersClock(playbook, workers, context)];
}

function dueAt(calendar: WorkingCalendar, since: Date, amount: WorkingAmount): Date | null {
  return amount.unit === 'days'
    ? addWorkingDays(calendar, since, amount.days)
    : addWorkingMinutes(calendar, since, amount.minutes);
}

/** While the team's clock runs, some people sleep: whether there is time of their own before something is due. */
function onTheTeamsClock(playbook: Playbook, workers: readonly Worker[], { now }: LintContext): PlaybookWarning[] {
  const team = ordinaryTeam(playbook);
  const instants = askingInstants(team, now);
  const norms = [
    ...playbook.responses.map(({ id, clock, ask, within }, i) => {
      return { id, clock, amount: within, path: `responses.${i}`, key: 'within', byAnyone: ask === 'new-issue' };
    }),
    ...playbook.updates.map(({ id, clock, every }, i) => {
      return { id, clock, amount: every, path: `updates.${i}`, key: 'every', byAnyone: false };
    }),
  ];
  return norms.flatMap(({ id, clock, amount, path, key, byAnyone }): PlaybookWarning[] => {
    if (clock !== 'team') return [];
    const stretches = instants.flatMap((since) => {
      const due = dueAt(team, since, amount);
      return due === null ? [] : [[since, due] as const];
    });
    const tooShortFor = ({ calendar }: Worker, [since, due]: readonly [Date, Date]) =>
      workingMinutesBetween(calendar, since, due) < LEAST_OWN_MINUTES;
    // A new issue may be answered by anyone, so it takes an hour of the week at which nobody can.
    const hit = byAnyone
      ? stretches.some((stretch) => workers.every((worker) => tooShortFor(worker, stretch))) && workers
      : workers.filter((worker) => stretches.some((stretch) => tooShortFor(worker, stretch)));
    if (hit === false || hit.length === 0) return [];
    return [
      {
        code: 'cannot-be-met',
        path: `${path}.${key}`,
        what: `${id} is due after ${workingAmountText(amount)} of the team’s clock (${team.timeZone}), and for some hours of the week that is less than ${LEAST_OWN_MINUTES} minutes of the working time of ${named(hit)}.`,
        why: 'A norm that somebody cannot meet within their own hours teaches everyone to work outside of theirs, or to ignore it.',
        whatToDo:
          'Set its clock to responder, so that only the hours of whoever is asked count, or allow a working day more.',
      },
    ];
  });
}

/** On the responder's own clock everything can be met, but whoever asks may wait for far longer than the norm sounds. */
function onTheRespondersClock(playbook: Playbook, workers: readonly Worker[], { now }: LintContext): PlaybookWarning[] {
  const byClock = fullWeekByClock(workers, now);
  if (byClock.length < 2) return [];
  const day = usualDayMinutes(playbook);
  const instantsOf = new Map(byClock.map(({ person, calendar }) => [person, askingInstants(calendar, now)]));
  return playbook.responses.flatMap(({ id, ask, clock, within }, i): PlaybookWarning[] => {
    if (clock !== 'responder' || ask === 'new-issue') return [];
    const promised = within.unit === 'days' ? within.days * day : within.minutes;
    // Over so many days a night more or less does not double anything.
    if (promised >= 4 * day) return [];
    let worst: { readonly asker: Worker; readonly responder: Worker; readonly minutes: number } | null = null;
    for (const asker of byClock) {
      for (const responder of byClock) {
        if (asker === responder) continue;
        for (const since of instantsOf.get(asker.person)!) {
          const due = dueAt(responder.calendar, since, within);
          const minutes = due === null ? 0 : workingMinutesBetween(asker.calendar, since, due);
          if (worst === null || minutes > worst.minutes) worst = { asker, responder, minutes };
        }
      }
    }
    if (worst === null || worst.minutes < 2 * promised) return [];
    const { asker, responder } = worst;
    return [
      {
        code: 'takes-longer-than-it-says',
        path: `responses.${i}.within`,
        what: `${id} says ${workingAmountText(within)}, but from ${asker.name} (${asker.calendar.timeZone}) to ${responder.name} (${responder.calendar.timeZone}) it takes up to ${Math.round(worst.minutes / 60)} working hours of whoever asks.`,
        why: 'Hours that hardly meet double a short norm: whoever asks counts on what it says, and thinks that nobody cares.',
        whatToDo: `Say ${workingAmountText({ unit: 'days', days: Math.max(2, Math.ceil(worst.minutes / day)) })}, which is what it takes, or agree on an hour in which both work.`,
      },
    ];
  });
}

/**
 * One person for each place on the clock, the one with the longest week; zones that agree in winter and in summer are one place.
 *
 * Whoever works a few hours a week answers later than others in any zone; that is known to all and no fault of a norm.
 */
function fullWeekByClock(workers: readonly Worker[], now: Date): Worker[] {
  const mondays = sampleMondays(now);
  const byClock = new Map<string, Worker>();
  for (const worker of workers) {
    const { timeZone } = worker.calendar;
    const clock = mondays.map((on) => instantAt(timeZone, on, NOON).getTime()).join();
    const longest = byClock.get(clock)?.weekMinutes ?? FULL_WEEK_MINUTES - 1;
    if (worker.weekMinutes > longest) byClock.set(clock, worker);
  }
  return [...byClock.values()];
}

function named(workers: readonly Worker[]): string {
  const names = workers.slice(0, 3).map(({ name }) => name);
  return workers.length > names.length
    ? `${names.join(', ')} and ${workers.length - names.length} more`
    : names.join(', ');
}
