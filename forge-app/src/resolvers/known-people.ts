import type { DecisionRecord } from '@async-norms/core';
import { sitePeople } from '../jira/jira-people';
import { mentionedIn } from '../storage/decision-store';
import { forgePeople } from '../storage/people';
import { AccountId } from '../ui/resolver-types/answer';
import { Refused } from './refused';
import type { Session } from './session';

/**
 * Goes on only if Jira knows everyone whom a record newly names: what a page sends is believed of nobody. Whoever was in it
 * before may stay, with an account or without.
 *
 * @param before The record that is revised; `null` for a new one.
 * @throws Refused `invalid` for somebody whom Jira does not know, `busy` where it does not say
 */
export async function demandKnownPeople(
  { user, now }: Pick<Session, 'user' | 'now'>,
  { deciders }: Pick<DecisionRecord, 'deciders'>,
  before: Pick<DecisionRecord, 'deciders'> | null,
): Promise<void> {
  const isNew = (text: string) => !(before?.deciders ?? []).includes(text);
  const named = deciders.map((text) => (isNew(text) ? mentionedIn(text) : null));
  const ids = named.filter((id) => id !== null && AccountId.safeParse(id).success) as string[];
  const users = ids.length === 0 ? new Map() : await sitePeople(forgePeople(), user, now).namesOf(ids);
  if (users === null) throw new Refused('busy', [], TRY_AGAIN_SECONDS);
  const unknown = named.findIndex((id) => id !== null && !users.has(id));
  if (unknown < 0) return;
  const [path, expected] = [`draft.deciders.${unknown}`, 'somebody whom Jira knows'];
  throw new Refused('invalid', [{ path, problem: 'Jira knows no such account', expected }]);
}

const TRY_AGAIN_SECONDS = 60;
