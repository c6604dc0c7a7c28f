import { subDays } from 'date-fns/subDays';
import { isStandIn } from '../storage/erasures';
import type { KnownPerson, PersonStore } from '../storage/people';
import { type JiraApi, jiraPath } from './jira-api';
import { type JiraUser, UserPage } from './jira-schemas';

/** The people of the site, asked of Jira where we don't know them. */
export interface SitePeople {
  /** What is known of these accounts. Jira is asked for new ones, and for those last seen over a week ago. */
  of(ids: readonly string[]): Promise<ReadonlyMap<string, KnownPerson>>;
  /** What to call these people; asked anew, as no name is kept. `null` where Jira does not answer now. */
  namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, JiraUser> | null>;
}

const FRESH_DAYS = 7;
/** @see the Jira Cloud v3 OpenAPI document of December 2025: `GET /rest/api/3/user/bulk` takes up to 200 accounts */
const AT_ONCE = 100;

export function sitePeople(store: PersonStore, jira: JiraApi, now: Date): SitePeople {
  const kept = new Map<string, KnownPerson>();

  async function users(ids: readonly string[]): Promise<readonly JiraUser[] | null> {
    const found: JiraUser[] = [];
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      const query = new URLSearchParams(ids.slice(i, i + AT_ONCE).map((id): [string, string] => ['accountId', id]));
      query.set('maxResults', String(AT_ONCE));
      const answer = await jira.ask({ method: 'GET', path: jiraPath`/rest/api/3/user/bulk?${query}` });
      if (answer.outcome !== 'ok') return null;
      found.push(...UserPage.parse(answer.body).values);
    }
    return found;
  }

  return {
    async of(ids) {
      for (const id of ids) if (isStandIn(id)) kept.set(id, absent(id, now));
      const wanted = [...new Set(ids)].filter((id) => !kept.has(id));
      for (const [id, person] of await store.findMany(wanted)) kept.set(id, person);
      const stale = subDays(now, FRESH_DAYS);
      const unknown = wanted.filter((id) => (kept.get(id)?.seenAt ?? new Date(0)) < stale);
      if (unknown.length > 0) {
        const found = await users(unknown);
        if (found !== null) {
          const people = withAbsent(
            unknown,
            found.map((user) => personOf(user, now)),
            now,
          );
          await store.save(people);
          for (const person of people) kept.set(person.id, person);
        }
      }
      return new Map(ids.flatMap((id) => (kept.has(id) ? [[id, kept.get(id)!] as const] : [])));
    },

    async namesOf(ids) {
      const found = await users([...new Set(ids)]);
      return found === null ? null : new Map(found.map((user) => [user.accountId, user]));
    },
  };
}

function personOf({ accountId, accountType, active, timeZone }: JiraUser, now: Date): KnownPerson {
  return {
    id: accountId,
    timeZone: timeZone ?? null,
    isActive: active !== false,
    isBot: accountType === 'app',
    isCustomer: accountType === 'customer',
    seenAt: now,
  };
}

/** An account that Jira no longer knows is nobody's to be told. */
function withAbsent(ids: readonly string[], found: readonly KnownPerson[], now: Date): readonly KnownPerson[] {
  const known = new Set(found.map(({ id }) => id));
  return [...found, ...ids.filter((id) => !known.has(id)).map((id) => absent(id, now))];
}

function absent(id: string, now: Date): KnownPerson {
  return { id, timeZone: null, isActive: false, isBot: false, isCustomer: false, seenAt: now };
}
