import {
  type Agreement,
  addDays,
  type DeliveryReport,
  deliverNudgePlan,
  type IssueState,
  localDateAt,
  type NudgeChannel,
  type NudgePlan,
  nextDueAt,
  obligationsOf,
  planNudges,
  type SaidLog,
  stateOf,
  TimeZone,
} from '@async-norms/core';
import type { IssueStore } from '../store/issue-store';
import type { WorkspaceLedger } from '../store/nudge-ledger';
import type { Agreements } from './agreements';

/** What a sweep needs. */
export interface SweepParts {
  readonly issues: IssueStore;
  readonly agreements: Agreements;
  readonly ledgerOf: (workspaceId: string) => WorkspaceLedger;
  readonly channelOf: (workspaceId: string, agreement: Agreement) => NudgeChannel;
  readonly clock: () => Date;
  /** Told of each plan and what became of it, for the activity log and the metrics. */
  readonly onDelivered: (workspaceId: string, plan: NudgePlan, report: DeliveryReport) => Promise<void>;
}

/** Issues of one round. What is left comes with the next. */
const ROUND = 500;

/**
 * Looks at every issue that is due by now: works out what is owed, plans, delivers, and notes when to look again.
 *
 * Safe to run again at any time and beside others: the plan comes from what is true now, and the ledger knows what was said.
 * @returns how many issues were looked at
 */
export async function sweep(parts: SweepParts): Promise<number> {
  const now = parts.clock();
  const due = await parts.issues.due(now, ROUND);
  for (const workspaceId of new Set(due.map((issue) => issue.workspaceId))) {
    const issueIds = due.filter((issue) => issue.workspaceId === workspaceId).map(({ issueId }) => issueId);
    await sweepWorkspace(parts, workspaceId, issueIds, now);
  }
  return due.length;
}

async function sweepWorkspace(
  parts: SweepParts,
  workspaceId: string,
  issueIds: readonly string[],
  now: Date,
): Promise<void> {
  const { issues, agreements, ledgerOf, channelOf, clock, onDelivered } = parts;
  const agreement = await agreements.of(workspaceId);
  if (agreement === null) {
    for (const issueId of issueIds) await issues.setNextDue(workspaceId, issueId, null);
    return;
  }
  const ledger = ledgerOf(workspaceId);
  const events = await issues.eventsOf(workspaceId, issueIds);
  const states = [...events]
    .map(([issueId, list]) => stateOf({ issueId, events: list }))
    .filter((state) => state !== null);
  const obligations = states.flatMap((state) => obligationsOf(state, agreement, now));
  const people = [
    ...new Set(obligations.flatMap(({ dues }) => dues.flatMap(({ person }) => (person === null ? [] : [person])))),
  ];
  const facilitator = agreement.facilitatorAt(now);
  const weekBefore = addDays(localDateAt(TimeZone.parse('UTC'), now), -8);
  const listening = facilitator === null ? people : [...new Set([...people, facilitator])];

  const plan = planNudges({
    now,
    agreement,
    obligations,
    said: await ledger.said(issueIds, listening, weekBefore),
    issueIds,
  });
  const report = await deliverNudgePlan(plan, { channel: channelOf(workspaceId, agreement), ledger, clock, agreement });
  await onDelivered(workspaceId, plan, report);

  const saidNow = await ledger.said(issueIds, listening, weekBefore);
  const stateById = new Map(states.map((state) => [state.issueId, state]));
  for (const issueId of issueIds)
    await issues.setNextDue(workspaceId, issueId, lookAgainAt(stateById.get(issueId), agreement, saidNow, now, report));
}

/** Where a message is to be tried again, the issue is looked at again then; else when its plan can change. */
function lookAgainAt(
  state: IssueState | undefined,
  agreement: Agreement,
  said: SaidLog,
  now: Date,
  report: DeliveryReport,
): Date | null {
  if (state === undefined) return null;
  const waits = [...report.digests, ...report.resolutions].flatMap((delivery) =>
    delivery.outcome === 'retry-later' ? [delivery.afterSeconds] : delivery.outcome === 'failed' ? [60] : [],
  );
  const retryAt = waits.length === 0 ? null : new Date(now.getTime() + Math.max(...waits) * 1000);
  const next = nextDueAt(state, agreement, said, now);
  if (retryAt === null) return next;
  return next === null || retryAt < next ? retryAt : next;
}
