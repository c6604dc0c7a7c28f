import { Spinner } from '@forge/react';
import type { DecisionDraft } from '../resolver-types/decision-types';
import { useSay } from '../shared/reader-context';
import { useAsked } from '../shared/use-asked';
import { useLater } from '../shared/use-later';
import { SHARED } from '../texts/shared';
import { Complaints } from './complaints';

const A_PAUSE_MS = 600;

/** What the draft does not say yet, read anew whenever one stops typing. That it can't be read now is no trouble. */
export function DraftCheck({
  draft,
  check,
}: {
  readonly draft: DecisionDraft;
  readonly check: 'checkDecision' | 'checkRecord';
}) {
  const say = useSay(SHARED);
  const { asked } = useAsked(check, { draft: useLater(draft, A_PAUSE_MS) });
  if (asked.state === 'asking') return <Spinner size="small" label={say('loading')} />;
  if (asked.state === 'refused') return null;
  return <Complaints {...asked.value} />;
}
