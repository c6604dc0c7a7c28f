import type { PersonId } from '../issue/timeline';
import type { MentionHandle } from './markup/block';

/** Who a mention names. `null` for a name nobody knows, a group, a bot: such a mention asks nobody. */
export interface People {
  find(handle: MentionHandle): PersonId | null;
}

/** A person as texts may name them. Every way is optional but the id. */
export interface NamedPerson {
  readonly id: PersonId;
  /** Jira's user name, or Linear's display name: what follows `@` or `[~`. */
  readonly name?: string | null;
  /** "Ada Lovelace", as `@Ada Lovelace` in a plain text. */
  readonly displayName?: string | null;
  /** Linear's `User.url`. */
  readonly profileUrl?: string | null;
}

/**
 * Finds people by id, name, display name or profile address; letter case and surrounding blanks don't matter.
 *
 * A name that two people share finds nobody: who is meant is ambiguous, and then no clock starts. First names alone are
 * not tried for the same reason.
 */
export function peopleFrom(people: readonly NamedPerson[]): People {
  const byHandle = new Map<string, PersonId | null>();
  const add = (form: MentionHandle['form'], value: string | null | undefined, id: PersonId): void => {
    if (value === null || value === undefined || value.trim() === '') return;
    const key = handleKey({ form, value });
    const known = byHandle.get(key);
    byHandle.set(key, known === undefined || known === id ? id : null);
  };
  for (const person of people) {
    add('account-id', person.id, person.id);
    add('name', person.id, person.id);
    add('name', person.name, person.id);
    add('name', person.displayName, person.id);
    add('profile-url', person.profileUrl, person.id);
  }
  return { find: (handle) => byHandle.get(handleKey(handle)) ?? null };
}

function handleKey(handle: MentionHandle): string {
  const value = handle.value.trim().normalize('NFKC').toLowerCase();
  if (handle.form !== 'profile-url') return `${handle.form} ${value}`;
  return `profile-url ${value
    .replace(/^https?:\/\//, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')}`;
}
