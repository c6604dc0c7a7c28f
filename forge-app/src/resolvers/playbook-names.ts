import { type Playbook, type RosterEntry, rosterEntryOf } from '@async-norms/core';
import type { NameOf } from './names';

/** Asks for the names of people. */
export type NamesFor = (accountIds: readonly string[]) => Promise<NameOf>;

/** Stands where somebody has no name that the reader is shown; the rule beside it names the account. */
const UNKNOWN = '—';

/** A playbook to be put into words. */
export interface NamedPlaybook {
  readonly named: Playbook;
  /** Whom it speaks of and says nothing about the hours of: they are in its roster for their names alone. */
  readonly added: ReadonlySet<string>;
}

/** The playbook with a name for everybody that it speaks of. A name that it says itself stays. */
export async function withNames(playbook: Playbook, namesFor: NamesFor): Promise<NamedPlaybook> {
  const { people } = playbook.workingTime;
  const spokenOf = [
    ...playbook.facilitator.rota,
    ...playbook.waivers.flatMap(({ person }) => person ?? []),
    ...Object.values(people).flatMap(({ standIn }) => standIn ?? []),
  ];
  const ids = [...new Set([...Object.keys(people), ...spokenOf])];
  const entries = ids.map((id) => [id, rosterEntryOf(playbook, id) ?? NOTHING_SAID] as const);
  const nameless = entries.flatMap(([id, { name }]) => (name === undefined ? [id] : []));
  if (nameless.length === 0) return { named: playbook, added: new Set() };
  const nameOf = await namesFor(nameless);
  const roster = entries.map(([id, entry]) => [id, { ...entry, name: entry.name ?? nameOf(id) ?? UNKNOWN }]);
  return {
    named: { ...playbook, workingTime: { ...playbook.workingTime, people: Object.fromEntries(roster) } },
    added: new Set(ids.filter((id) => rosterEntryOf(playbook, id) === null)),
  };
}

const NOTHING_SAID: RosterEntry = { dateHours: {}, breaks: {}, holidays: [], leave: [], changes: [] };
