import { Lozenge } from '@forge/react';
import type { DecisionLine } from '../resolver-types/decision-types';
import { useSay } from '../shared/reader-context';
import { DECISIONS } from '../texts/decisions';

const APPEARANCE = {
  draft: 'default',
  proposed: 'inprogress',
  accepted: 'success',
  rejected: 'removed',
  deprecated: 'moved',
  superseded: 'moved',
} as const;

/** Where a record stands. */
export function StatusLozenge({ status }: { readonly status: DecisionLine['status'] }) {
  const say = useSay(DECISIONS);
  if (status === null) return <Lozenge>{say('status.none')}</Lozenge>;
  return <Lozenge appearance={APPEARANCE[status]}>{say(`status.${status}`)}</Lozenge>;
}
