import { addDays, daysBetween, type LocalDate, type LocalTime } from '../calendar/local-time';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { nextWorkingTime } from '../calendar/working-time';
import { instantAt, localDateAt } from '../calendar/zoned-time';
import type { PersonId } from '../issue/timeline';
import type { Playbook } from './schema';

/** What the rota has to know of people to pass over those who are away. */
export interface FacilitatorPeople {
  hoursOf(person: PersonId): WorkingCalendar | null;
  canAct(person: PersonId): boolean;
}

/**
 * Whose week it is, by the rota: weeks run from Monday to Monday in the team's zone, whatever week somebody asks in.
 *
 * Someone who has left, or who does not work at all in that week, is passed over in favour of the next of the rota; unknown
 * hours pass nobody over. Where everyone is away the rota stands as written. `null` for an empty rota.
 */
export function facilitatorsOf(people: FacilitatorPeople): (playbook: Playbook, at: Date) => PersonId | null {
  const weeks = new WeakMap<Playbook, Map<LocalDate, PersonId>>();
  return (playbook, at) => {
    if (playbook.facilitator.rota.length === 0) return null;
    const known = weeks.get(playbook) ?? new Map<LocalDate, PersonId>();
    weeks.set(playbook, known);
    const week = weekOf(playbook, at);
    const facilitator = known.get(week.monday) ?? facilitatorOfWeek(playbook, week, people);
    known.set(week.monday, facilitator);
    return facilitator;
  };
}

interface Week {
  readonly monday: LocalDate;
  /** Weeks since the rota began; negative before it. */
  readonly number: number;
}

function weekOf({ facilitator, workingTime }: Playbook, at: Date): Week {
  const today = localDateAt(workingTime.default.timeZone, at);
  const number = Math.floor(daysBetween(facilitator.startsOn, today) / 7);
  return { monday: addDays(facilitator.startsOn, number * 7), number };
}

function facilitatorOfWeek({ facilitator, workingTime }: Playbook, week: Week, people: FacilitatorPeople): PersonId {
  const { rota, weeksEach } = facilitator;
  const { timeZone } = workingTime.default;
  const turn = Math.floor(week.number / weeksEach);
  const first = ((turn % rota.length) + rota.length) % rota.length;
  const order = [...rota.slice(first), ...rota.slice(0, first)];
  const startAt = instantAt(timeZone, week.monday, '00:00' as LocalTime);
  const endAt = instantAt(timeZone, addDays(week.monday, 7), '00:00' as LocalTime);
  const worksThen = (person: PersonId) => {
    if (!people.canAct(person)) return false;
    const hours = people.hoursOf(person);
    if (hours === null) return true;
    const workingAt = nextWorkingTime(hours, startAt);
    return workingAt !== null && workingAt < endAt;
  };
  return order.find(worksThen) ?? order[0]!;
}
