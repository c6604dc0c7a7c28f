import { Spinner } from '@forge/react';
import type { ReactNode } from 'react';
import { SHARED } from '../texts/shared';
import { useSay } from './reader-context';
import { Refusal } from './refusal';
import type { UseAsked } from './use-asked';

/** Shows an answer once it is here; until then that it is on its way, or why it does not come. */
export function Answered<Value>({
  of: { asked, again },
  children,
}: {
  readonly of: UseAsked<Value>;
  readonly children: (value: Value) => ReactNode;
}) {
  const say = useSay(SHARED);
  if (asked.state === 'asking') return <Spinner label={say('loading')} />;
  if (asked.state === 'refused') return <Refusal refusal={asked.refusal} again={again} />;
  return <>{children(asked.value)}</>;
}
