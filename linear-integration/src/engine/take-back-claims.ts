import type { IssueStore } from '../store/issue-store';
import type { TakenBack, WorkspaceLedger } from '../store/nudge-ledger';

/** Longer than any process is at work on one message: what was claimed before that was claimed by one that died. */
const SURELY_DEAD_AFTER_MS = 15 * 60_000;

/**
 * Gives back what a process had claimed and did not live to say, or to write down that it was said, and looks at those issues
 * again. Only for ways of telling that may be asked to say a thing once more and say it once; else the claim has to stay.
 */
export async function takeBackClaims(
  workspaceId: string,
  ledger: Pick<WorkspaceLedger, 'takeBack'>,
  issues: Pick<IssueStore, 'lookAgain' | 'lookAtAll'>,
  now: Date,
): Promise<void> {
  const taken = await ledger.takeBack(new Date(now.getTime() - SURELY_DEAD_AFTER_MS));
  if (taken.some((claim) => isCutShort(claim, taken))) await issues.lookAtAll(workspaceId, now);
  else await issues.lookAgain(workspaceId, [...new Set(taken.flatMap(({ issueId }) => issueId ?? []))], now);
}

/** A digest that died before the first thing in it was claimed: what it was about is not known. */
function isCutShort({ of, person, on }: TakenBack, taken: readonly TakenBack[]): boolean {
  return of === 'digest' && !taken.some((one) => one.of === 'nudge' && one.person === person && one.on === on);
}
