import { useEffect } from 'react';
import type { DecisionView } from '../resolver-types/decision-types';
import { Answered } from '../shared/answered';
import { useAsked } from '../shared/use-asked';

/** Fetches a record in full before it is changed. */
export function OpenRecord({ id, onOpen }: { readonly id: string; readonly onOpen: (record: DecisionView) => void }) {
  const record = useAsked('getDecision', { id });
  const { asked } = record;
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once, when it is here.
  useEffect(() => {
    if (asked.state === 'here') onOpen(asked.value);
  }, [asked]);
  return <Answered of={record}>{() => null}</Answered>;
}
