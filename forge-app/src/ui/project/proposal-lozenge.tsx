import { Lozenge } from '@forge/react';
import type { ProposalLine } from '../resolver-types/project-page-types';
import { useSay } from '../shared/reader-context';
import { PROPOSALS } from '../texts/proposals';

const APPEARANCE = {
  open: 'inprogress',
  blocked: 'moved',
  acceptable: 'new',
  accepted: 'success',
  withdrawn: 'default',
} as const;

/** Where a proposal stands. */
export function ProposalLozenge({ state }: Pick<ProposalLine, 'state'>) {
  const say = useSay(PROPOSALS);
  return <Lozenge appearance={APPEARANCE[state]}>{say(`state.${state}`)}</Lozenge>;
}
