import type { WorkingAmount } from '../amount';
import { workingAmountText } from '../amount';
import { usualDayMinutes, weekMinutes } from '../norm-effect';
import type { Playbook } from '../schema';
import type { PlaybookWarning } from './warning';

/**
 * Under three working hours, an answer in time takes looking more often than three times a day.
 *
 * @see Kushlev and Dunn, "Checking email less frequently reduces stress", Computers in Human Behavior 43 (2015) 220–228,
 *   https://doi.org/10.1016/j.chb.2014.11.005 (read 2026-11-22): people asked to look three times a day were less stressed.
 */
const LEAST_RESPONSE_MINUTES = 180;
const RESPONSE_WHY =
  'Keeping it takes watching for messages all day. People who looked three times a day were less stressed (Kushlev and Dunn 2015, doi:10.1016/j.chb.2014.11.005), and three looks a day are about three hours apart.';

/** @see Directive 2003/88/EC, article 6: 48 hours a week on average, overtime included. https://eur-lex.europa.eu/eli/dir/2003/88/oj */
const MOST_WEEK_MINUTES = 48 * 60;

/** Norms and hours that make people be there all the time. */
export function alwaysOn(playbook: Playbook): PlaybookWarning[] {
  const minutes = (amount: WorkingAmount) =>
    amount.unit === 'minutes' ? amount.minutes : amount.days * usualDayMinutes(playbook);
  const responses = playbook.responses.flatMap(({ id, within }, i): PlaybookWarning[] => {
    if (minutes(within) >= LEAST_RESPONSE_MINUTES) return [];
    return [
      {
        code: 'always-on-response',
        path: `responses.${i}.within`,
        what: `${id} expects an answer within ${workingAmountText(within)}.`,
        why: RESPONSE_WHY,
        whatToDo: 'Give it half a working day or more; agree on another way, such as a call, for what cannot wait.',
      },
    ];
  });
  const cadences = [
    ...playbook.updates.map(({ id, every }, i) => ({ id, amount: every, path: `updates.${i}.every` })),
    ...playbook.staleness.map(({ id, after }, i) => ({ id, amount: after, path: `staleness.${i}.after` })),
  ].flatMap(({ id, amount, path }): PlaybookWarning[] => {
    if (minutes(amount) >= usualDayMinutes(playbook)) return [];
    return [
      {
        code: 'always-on-cadence',
        path,
        what: `${id} asks for something new after ${workingAmountText(amount)}.`,
        why: 'More than once a working day is a stopwatch on people, and writing takes the time of the work it is about.',
        whatToDo: 'Make it a working day at least; two updates a week are plenty for most work.',
      },
    ];
  });
  return [...responses, ...cadences, ...longWeeks(playbook)];
}

function longWeeks({ workingTime }: Playbook): PlaybookWarning[] {
  const calendars = [
    { who: 'The team’s week', path: 'workingTime.default', hours: workingTime.default },
    ...Object.entries(workingTime.people).map(([person, entry]) => ({
      who: `The week of ${entry.name ?? person}`,
      path: `workingTime.people.${person}`,
      hours: entry,
    })),
  ];
  return calendars.flatMap(({ who, path, hours }): PlaybookWarning[] => {
    const week = weekMinutes(hours);
    if (week <= MOST_WEEK_MINUTES) return [];
    return [
      {
        code: 'always-on-hours',
        path: `${path}.${hours.alternatingWeeks === undefined ? 'weeklyHours' : 'alternatingWeeks'}`,
        what: `${who} has ${Math.round(week / 60)} hours.`,
        why: 'Clocks run and messages are delivered in all of them. European law allows 48 hours a week on average (Directive 2003/88/EC, article 6).',
        whatToDo:
          'Name the hours in which people are really expected to work; let several people cover a long day between them.',
      },
    ];
  });
}
