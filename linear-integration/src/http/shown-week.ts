import { type Agreement, localDateAt, type PersonId, TimeZone, timeZoneAt } from '@async-norms/core';
import type { ShownWeek } from '../admin/pages/people-page';

/** The week that somebody works now: their own, the latest of those that have begun; else the team's. */
export function shownWeek(agreement: Agreement, person: PersonId, now: Date): ShownWeek {
  const { people, default: team } = agreement.playbookAt(now).workingTime;
  const entry = Object.hasOwn(people, person) ? people[person] : undefined;
  const today = localDateAt(TimeZone.parse(timeZoneAt(agreement.clockOf(person), now)), now);
  const begun = entry?.changes.filter(({ from }) => from <= today) ?? [];
  const own = [team, entry, ...begun]
    .filter((hours) => hours?.weeklyHours !== undefined || hours?.alternatingWeeks !== undefined)
    .at(-1);
  return { weeklyHours: own?.weeklyHours, alternatingWeeks: own?.alternatingWeeks };
}
