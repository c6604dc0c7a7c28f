import type { IssueStore } from '../store/issue-store';
import type { WorkspaceLedger } from '../store/nudge-ledger';

/** By then whoever made a claim is dead, and the day of its digest is over: one message a day to a person, crash or not. */
const OVER_AFTER_MS = 24 * 60 * 60_000;

/**
 * Gives back what a process had claimed and did not live to say, or to write down that it was said, and looks at those issues
 * again. Only for ways of telling that may be asked to say a thing once more and say it once; else the claim has to stay.
 */
export async function takeBackClaims(
  workspaceId: string,
  ledger: Pick<WorkspaceLedger, 'takeBack'>,
  issues: Pick<IssueStore, 'lookAgain'>,
  now: Date,
): Promise<void> {
  const issueIds = await ledger.takeBack(new Date(now.getTime() - OVER_AFTER_MS));
  await issues.lookAgain(workspaceId, issueIds, now);
}
