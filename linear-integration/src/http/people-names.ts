import type { Agreement, PersonId } from '@async-norms/core';
import type { Person, PersonStore } from '../store/person-store';

/** The people of a workspace, and what to call them. */
export interface Everyone {
  readonly people: readonly Person[];
  /** Those who act: no bots, nobody who left; by name. */
  readonly active: readonly Person[];
  readonly nameOf: (person: PersonId) => string;
}

/** Everyone of a workspace. The roster's name wins; somebody nobody knows is called by their id. */
export async function everyoneOf(
  people: PersonStore,
  workspaceId: string,
  agreement: Agreement | null,
  now: Date,
): Promise<Everyone> {
  const all = await people.all(workspaceId);
  const byId = new Map(all.map((person) => [person.id, person]));
  const roster = agreement?.playbookAt(now).workingTime.people ?? {};
  const nameOf = (id: PersonId) => roster[id]?.name ?? (byId.get(id)?.displayName || id);
  const active = all
    .filter(({ isActive, isBot }) => isActive && !isBot)
    .sort((a, b) => nameOf(a.id).localeCompare(nameOf(b.id)));
  return { people: all, active, nameOf };
}
