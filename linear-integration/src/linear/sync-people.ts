import type { Person } from '../store/person-store';
import { type LinearUser, USERS } from './documents';
import type { LinearSide } from './linear-side';
import { pages } from './pages';

/**
 * Takes in who is in the workspace, in which zone, and until when their status says that they are away. Where anything changed,
 * agreements are worked out anew and every issue is looked at again.
 *
 * @returns whether anything changed
 */
export async function syncPeople(side: LinearSide, workspaceId: string): Promise<boolean> {
  const api = await side.connections.of(workspaceId);
  const people: Person[] = [];
  for await (const users of pages(async (after) => (await api.request(USERS, { after }, 'background')).users))
    people.push(...users.map(personOf));
  const before = await side.people.all(workspaceId);
  const hasChanged = await side.people.save(workspaceId, people);
  if (hasChanged && mattersToClocks(before, people)) await side.agreements.changed(workspaceId);
  await side.reconciling.seen(workspaceId, 'people', side.clock());
  return hasChanged;
}

/** A new status or e-mail address moves no clock; a zone, or who is there at all, does. */
function mattersToClocks(before: readonly Person[], after: readonly Person[]): boolean {
  const clocks = (people: readonly Person[]) =>
    people
      .map(({ id, timeZone, isActive, isBot }) => JSON.stringify([id, timeZone, isActive, isBot]))
      .sort()
      .join('\n');
  return clocks(before) !== clocks(after);
}

function personOf(user: LinearUser): Person {
  return {
    id: user.id,
    displayName: user.displayName,
    timeZone: user.timezone,
    isActive: user.active,
    isBot: user.app,
    email: user.email,
    profileUrl: user.url,
    isAdmin: user.admin,
    awayUntil: user.statusUntilAt,
  };
}
