import { agreementOf, nextWorkingTime, parsePlaybook } from '@async-norms/core';
import type { Demo } from './demo';

/** As long as somebody who tries the demo may sit before it; no night of its three zones lasts so long. */
const SITTING_MS = 8 * 60 * 60_000;

/**
 * Whether the demo's whole team is off, so that it tells nobody anything for hours: a weekend, mostly. `null`: somebody works
 * now, or within eight hours. Else the instant at which the first of them works again, `null` for never.
 *
 * @param playbook The playbook (YAML) that is in force there.
 */
export function allOffAt(
  { store }: Pick<Demo, 'store'>,
  playbook: string,
  now: Date,
): { readonly until: Date | null } | null {
  const people = store.all('User').map(({ id, timezone, active, app }) => ({
    id,
    displayName: null,
    timeZone: typeof timezone === 'string' ? timezone : null,
    isActive: active !== false,
    isBot: app === true,
  }));
  const agreement = agreementOf(
    [{ effectiveAt: null, playbook: parsePlaybook(playbook) }],
    (id) => people.find((person) => person.id === id) ?? null,
  );
  const next = people
    .filter(({ id }) => agreement.canAct(id))
    .map(({ id }) => agreement.hoursOf(id))
    .flatMap((hours) => (hours === null ? [] : [nextWorkingTime(hours, now)?.getTime() ?? Number.POSITIVE_INFINITY]));
  const firstMs = Math.min(...next);
  if (firstMs - now.getTime() <= SITTING_MS) return null;
  return { until: Number.isFinite(firstMs) ? new Date(firstMs) : null };
}
