import type { PersonId } from '../issue/timeline';
import type { JiraPerson } from './jira-schemas';
import type { SeenPerson } from './people-book';

/** The id that Jira itself writes into changelogs: the account id on Cloud, the user key on Server. `null` for nobody. */
export function jiraPersonId(person: JiraPerson): PersonId | null {
  return person?.accountId || person?.key || person?.name || null;
}

/** A person as Jira sends them. Cloud marks apps by their account type; Server marks none. */
export function jiraPerson(person: JiraPerson): SeenPerson | null {
  const id = jiraPersonId(person);
  if (id === null || !person) return null;
  return {
    id,
    name: person.name ?? null,
    displayName: person.displayName ?? null,
    timeZone: person.timeZone ?? null,
    isActive: person.active !== false,
    isBot: person.accountType === 'app',
  };
}
