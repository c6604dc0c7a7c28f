import { localDateAt, RosterEntry, TimeZone } from '@async-norms/core';
import type { PersonalSettings } from './personal-settings';

/** The parts of an entry that say when somebody works. */
const HOURS = ['timeZone', 'weeklyHours', 'alternatingWeeks', 'dateHours', 'breaks', 'holidays'] as const;

/** Hours as somebody wrote them, from a date on. */
interface WrittenChange {
  readonly from: string;
  readonly hours: Readonly<Record<string, unknown>>;
}

/**
 * What a person set for themselves, as one entry of a roster: leave and card as they stand, hours as changes from the date on
 * which each was set, so that none reaches back.
 *
 * @returns `null` where they set nothing, or took it all away.
 */
export function ownEntryOf({ versions }: PersonalSettings): RosterEntry | null {
  const latest = versions.at(-1)?.entry ?? null;
  if (latest === null) return null;
  const changes = new Map<string, WrittenChange>();
  for (const { at, entry } of versions) {
    const hours = Object.fromEntries(HOURS.flatMap((key) => (entry?.[key] === undefined ? [] : [[key, entry[key]]])));
    const from = localDateAt(zoneIn(hours), at);
    if (Object.keys(hours).length > 0) changes.set(from, { from, hours });
  }
  const said = Object.entries(latest).filter(([key]) => !(HOURS as readonly string[]).includes(key));
  const inOrder = [...changes.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  const told = inOrder.filter(({ hours }, i) => JSON.stringify(hours) !== JSON.stringify(inOrder[i - 1]?.hours));
  return RosterEntry.parse({
    ...Object.fromEntries(said),
    changes: told.map(({ from, hours }) => ({ from, ...hours })),
  });
}

function zoneIn({ timeZone }: Readonly<Record<string, unknown>>): TimeZone {
  return TimeZone.safeParse(timeZone).data ?? TimeZone.parse('UTC');
}
