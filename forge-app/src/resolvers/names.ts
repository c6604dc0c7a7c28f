import { sitePeople } from '../jira/jira-people';
import { forgePeople } from '../storage/people';
import type { Session } from './session';

/** What to call somebody in a sentence; `null` for someone that the caller is not shown. */
export type NameOf = (accountId: string) => string | null;

/** The names of these people as Jira shows them to the caller. Names are asked anew each time, as none is kept. */
export async function namesFor(
  { user, now }: Session,
  accountIds: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): Promise<NameOf> {
  const wanted = [...new Set(accountIds)].filter((id) => !known.has(id));
  const found = wanted.length === 0 ? null : await sitePeople(forgePeople(), user, now).namesOf(wanted);
  return (accountId) => known.get(accountId) ?? found?.get(accountId)?.displayName ?? null;
}

/** The same, for whoever has no business with the session. */
export function namesAskedBy(session: Session): (accountIds: readonly string[]) => Promise<NameOf> {
  return (accountIds) => namesFor(session, accountIds);
}
