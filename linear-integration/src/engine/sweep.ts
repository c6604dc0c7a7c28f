import { type DeliveryReport, deliverNudgePlan, type NudgePlan, nextDueAt, planNudges } from '@async-norms/core';
import type { LinearParts } from '../linear/linear-parts';
import type { DueIssue, IssueStore } from '../store/issue-store';
import type { Leases } from '../store/leases';
import type { WorkspaceLedger } from '../store/nudge-ledger';
import type { Agreements } from './agreements';
import { type LookedAt, lookAt, peopleOf, type SaidFor, saidFor } from './look-at';

/** What a sweep needs. */
export interface SweepParts {
  readonly issues: IssueStore;
  readonly leases: Leases;
  readonly agreements: Pick<Agreements, 'of'>;
  readonly ledgerOf: (workspaceId: string) => WorkspaceLedger;
  readonly channelOf: LinearParts['channelOf'];
  readonly clock: () => Date;
  /** Told of each plan that had something to say, and what became of it. */
  readonly onDelivered: (workspaceId: string, plan: NudgePlan, report: DeliveryReport) => Promise<void>;
  /** Told of all that was looked at, after what there was to say has been said. */
  readonly onLookedAt: (workspaceId: string, issueIds: readonly string[]) => Promise<void>;
}

/** Issues read at once. */
const PAGE = 500;
/** As long as a sweep of one workspace may take before another process may begin one beside it. */
const LEASE_MS = 5 * 60_000;

/**
 * Looks at every issue of a workspace that is due by now: works out what is owed, plans, delivers, and notes when to look again.
 *
 * All that is due is planned at once, so that a person's digest holds what matters most; of issues with nothing to say only the
 * next look is kept. One process sweeps a workspace at a time. Safe to run again at any time: the plan comes from what is true
 * now, and the ledger knows what was said.
 *
 * @returns how many issues were looked at
 */
export async function sweepWorkspace(workspaceId: string, parts: SweepParts): Promise<number> {
  const now = parts.clock();
  const first = await parts.issues.due(workspaceId, now, PAGE);
  if (first.length === 0) return 0;
  const lease = `sweep:${workspaceId}`;
  if (!(await parts.leases.take(lease, now, LEASE_MS))) return 0;
  try {
    return await sweepDue(workspaceId, first, parts, now);
  } finally {
    await parts.leases.release(lease);
  }
}

async function sweepDue(
  workspaceId: string,
  first: readonly DueIssue[],
  parts: SweepParts,
  now: Date,
): Promise<number> {
  const { issues, agreements, ledgerOf } = parts;
  const agreement = await agreements.of(workspaceId);
  const ledger = ledgerOf(workspaceId);
  const toSay: LookedAt[] = [];
  const seen: string[] = [];
  for (let page = first; page.length > 0; page = await issues.due(workspaceId, now, PAGE, page.at(-1))) {
    seen.push(...page.map(({ issueId }) => issueId));
    if (agreement === null) {
      await issues.setNextDue(
        workspaceId,
        page.map((found) => ({ found, nextDueAt: null })),
      );
    } else {
      const events = await issues.eventsOf(
        workspaceId,
        page.map(({ issueId }) => issueId),
      );
      const said = await saidFor(ledger, page, [], now);
      const looked = page.map((found) => lookAt(found, events.get(found.issueId) ?? [], agreement, said, now));
      const quiet = looked.filter(({ maySay }) => !maySay);
      await issues.setNextDue(
        workspaceId,
        quiet.map(({ found, nextAt }) => ({ found, nextDueAt: nextAt })),
      );
      toSay.push(...looked.filter(({ maySay }) => maySay));
    }
    if (page.length < PAGE) break;
  }
  if (agreement !== null && toSay.length > 0) await say(workspaceId, toSay, { ...parts, agreement, ledger }, now);
  if (agreement !== null) await parts.onLookedAt(workspaceId, seen);
  return seen.length;
}

type SayParts = SweepParts & {
  readonly agreement: NonNullable<Awaited<ReturnType<Agreements['of']>>>;
  readonly ledger: WorkspaceLedger;
};

async function say(workspaceId: string, looked: readonly LookedAt[], parts: SayParts, now: Date): Promise<void> {
  const { issues, agreement, ledger, channelOf, clock, onDelivered } = parts;
  const found = looked.map((one) => one.found);
  const obligations = looked.flatMap((one) => one.obligations);
  const people = peopleOf(obligations, agreement.facilitatorAt(now));
  const plan = planNudges({
    now,
    agreement,
    obligations,
    said: await saidFor(ledger, found, people, now),
    issueIds: found.map(({ issueId }) => issueId),
  });
  const report = await deliverNudgePlan(plan, { channel: channelOf(workspaceId, agreement), ledger, clock, agreement });
  await onDelivered(workspaceId, plan, report);
  const said = await saidFor(ledger, found, people, now);
  const retryAt = retryAtOf(report, now);
  await issues.setNextDue(
    workspaceId,
    looked.map((one) => ({ found: one.found, nextDueAt: nextLookAt(one, said) })),
  );

  /** When its plan can change; sooner where a message is to be tried again. */
  function nextLookAt({ state }: LookedAt, saidNow: SaidFor): Date | null {
    const next = state === null ? null : nextDueAt(state, agreement, saidNow, now);
    if (retryAt === null) return next;
    return next === null || retryAt < next ? retryAt : next;
  }
}

/** How long to leave a message that failed in a way which nobody foresaw. */
const AFTER_FAILURE_SECONDS = 60;

function retryAtOf({ digests, resolutions }: DeliveryReport, now: Date): Date | null {
  const waits = [...digests, ...resolutions].flatMap((delivery) => {
    if (delivery.outcome === 'retry-later') return [delivery.afterSeconds];
    return delivery.outcome === 'failed' ? [AFTER_FAILURE_SECONDS] : [];
  });
  return waits.length === 0 ? null : new Date(now.getTime() + Math.max(1, ...waits) * 1000);
}
