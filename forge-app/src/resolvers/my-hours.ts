import {
  asWritten,
  nextWorkingTime,
  Playbook,
  RosterEntry,
  rosterEntryOf,
  TimeZone,
  type WeeklyHours,
} from '@async-norms/core';
import type { Engine } from '../engine/engine';
import { compiled } from '../storage/agreement-store';
import { trackerPerson } from '../storage/people';
import { currentEntry, type PersonalSettings } from '../storage/personal-settings';
import type { MyPageView } from '../ui/resolver-types/personal-types';
import { weekFormOf } from './week-form';

/** When the caller works, and who says so: themselves, the playbook, or the zone of their profile. */
export async function myHours(
  settings: PersonalSettings,
  playbook: Playbook | null,
  engine: Engine,
): Promise<MyPageView['hours']> {
  const { accountId } = settings;
  const own = currentEntry(settings);
  const tracked = (await engine.people.of([accountId])).get(accountId);
  const team = playbook ?? Playbook.parse({ playbook: 1, team: '-' });
  const rostered = rosterEntryOf(team, accountId);
  const entry = RosterEntry.parse(own ?? asWritten(rostered ?? {}));
  const people = { ...team.workingTime.people, [accountId]: { ...(rostered ?? {}), ...entry } };
  const mine = { ...team, workingTime: { ...team.workingTime, people } };
  const { agreement } = compiled(
    [{ effectiveAt: null, playbook: mine }],
    tracked === undefined ? [] : [trackerPerson(tracked)],
  );
  const hours = agreement.hoursOf(accountId);
  const from = whoSays(own, rostered, tracked?.timeZone ?? null);
  const nextAt = hours === null ? null : nextWorkingTime(hours, engine.now);
  const week: WeeklyHours | undefined = entry.weeklyHours ?? team.workingTime.default.weeklyHours;
  return {
    from,
    timeZone: hours?.timeZone ?? null,
    week: from === 'unknown' || entry.alternatingWeeks !== undefined ? null : weekFormOf(week),
    nextAt: nextAt !== null && nextAt > engine.now ? nextAt.toISOString() : null,
  };
}

function whoSays(
  own: Readonly<Record<string, unknown>> | null,
  rostered: RosterEntry | null,
  profileZone: string | null,
): MyPageView['hours']['from'] {
  if (own !== null && (own.weeklyHours !== undefined || own.timeZone !== undefined)) return 'mine';
  const says = rostered?.weeklyHours ?? rostered?.alternatingWeeks ?? rostered?.timeZone;
  if (says !== undefined) return 'playbook';
  return TimeZone.safeParse(profileZone).success ? 'profile' : 'unknown';
}
