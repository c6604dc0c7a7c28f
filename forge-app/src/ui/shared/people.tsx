import { Inline, User } from '@forge/react';
import type { AccountId } from '../resolver-types/answer';

/** People as Jira shows them to the reader. */
export function People({ people }: { readonly people: readonly AccountId[] }) {
  return (
    <Inline space="space.050" rowSpace="space.050" shouldWrap alignBlock="center">
      {people.map((accountId) => (
        <User key={accountId} accountId={accountId} />
      ))}
    </Inline>
  );
}

/** What a person picker gives: the person chosen, several, or nothing. */
export function chosenIds(chosen: unknown): readonly AccountId[] {
  const list = Array.isArray(chosen) ? chosen : chosen === null || chosen === undefined ? [] : [chosen];
  return list.flatMap((person: { readonly id?: unknown }) => (typeof person.id === 'string' ? [person.id] : []));
}
