import { agreementOf, nextWorkingTime, parsePlaybook } from '@async-norms/core';
import type { JiraSite } from '../support/jira/jira-site';
import { DEMO_AGREEMENT } from './demo-agreement';

/** As long as somebody who tries the preview may sit before it; no night of its zones lasts so long. */
const SITTING_MS = 8 * 60 * 60_000;

/**
 * When the first of the demo's people works again, where all of them are off for hours: a weekend, mostly. `null`: somebody
 * works now, or within eight hours.
 */
export function allOffUntil({ users }: Pick<JiraSite, 'users'>, now: Date): Date | null {
  const people = [...users.values()].map(({ accountId, timeZone, accountType }) => ({
    id: accountId,
    displayName: null,
    timeZone,
    isActive: true,
    isBot: accountType !== 'atlassian',
  }));
  const agreement = agreementOf(
    [{ effectiveAt: null, playbook: parsePlaybook(DEMO_AGREEMENT) }],
    (id) => people.find((person) => person.id === id) ?? null,
  );
  const next = people
    .filter(({ id, isBot }) => !isBot && agreement.canAct(id))
    .map(({ id }) => agreement.hoursOf(id))
    .flatMap((hours) => (hours === null ? [] : [nextWorkingTime(hours, now)?.getTime() ?? Number.POSITIVE_INFINITY]));
  const firstMs = Math.min(...next);
  return firstMs - now.getTime() <= SITTING_MS ? null : new Date(firstMs);
}
