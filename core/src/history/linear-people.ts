import type { LinearUser } from './linear-schemas';
import type { SeenPerson } from './people-book';

/** Linear's numbers of priorities. @see `Issue.priority` in @linear/sdk 98.0.0 (November 2026) */
export const LINEAR_PRIORITIES = ['No priority', 'Urgent', 'High', 'Medium', 'Low'];

/** A person as Linear sends them; apps are users too, marked as such. */
export function linearPerson(user: LinearUser): SeenPerson | null {
  if (!user) return null;
  return {
    id: user.id,
    name: user.displayName ?? null,
    displayName: user.name ?? user.displayName ?? null,
    profileUrl: user.url ?? null,
    timeZone: user.timezone ?? null,
    isActive: user.active !== false,
    isBot: user.app === true,
  };
}
