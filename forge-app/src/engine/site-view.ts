import type { Actor } from '@async-norms/core';
import type { SiteView } from '../jira/jira-to-issue';
import type { CategoryOf } from '../jira/status-category';
import type { KnownPerson } from '../storage/people';
import { commentReader } from './read-as';

/** How events of the site are understood, with what is known of the accounts in them. */
export function siteViewOf(people: ReadonlyMap<string, KnownPerson>, categoryOf: CategoryOf): SiteView {
  const actorOf = (user: { readonly accountId: string } | null | undefined): Actor => {
    if (user == null) return { kind: 'unknown' };
    return { kind: people.get(user.accountId)?.isBot === true ? 'bot' : 'person', id: user.accountId };
  };
  return {
    actorOf,
    categoryOf,
    read: commentReader(people),
    isCustomer: (accountId) => people.get(accountId)?.isCustomer === true,
  };
}
