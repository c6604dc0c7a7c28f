import type { DeliveryReport, NudgePlan } from '@async-norms/core';
import { type SweepParts, sweepWorkspace } from './engine/sweep';
import { takeBackClaims } from './engine/take-back-claims';
import type { Metrics } from './http/metrics';
import type { Connections } from './linear/installations';
import type { Logs } from './log';
import type { OutsideWorld } from './outside';
import type { ActivityEntry, ActivityLog } from './store/activity-log';
import type { ClaimedEvent } from './store/inbox';
import type { Stores } from './stores';
import { recordNews } from './webhook/record-news';
import { workOnEvent } from './webhook/work-event';
import { workInbox } from './webhook/work-inbox';

/** One round of each kind of work, at the instant of the clock. Safe to call at any time, beside the loops too. */
export interface Work {
  /** Learns whose workspace our credentials open, and gives it the playbook to start with. */
  connect(): Promise<void>;
  /** Works on accepted events until none is free; how many it worked on. */
  inbox(): Promise<number>;
  /** Looks at every issue that is due, of every workspace; how many it looked at. */
  sweep(): Promise<number>;
  /** Fetches what webhooks missed, of every workspace. */
  reconcile(): Promise<void>;
  /** Says what waited for an hour that suits everyone, and whatever else has its hour. */
  tend(): Promise<void>;
  /** Deletes what has been kept for long enough. */
  retain(): Promise<void>;
}

/** What the work is made from. */
export interface WorkParts {
  readonly stores: Stores;
  readonly world: Pick<OutsideWorld, 'connections' | 'linear' | 'connect'>;
  /** The playbook to start a workspace with. */
  readonly playbook: string | null;
  /** Since when that has held; `null`: from when it is saved, so that nothing from before is judged by it. */
  readonly agreedAt: Date | null;
  readonly metrics: Metrics;
  readonly clock: () => Date;
  readonly logs: Logs;
}

/** Everything that the loops do, each callable by itself. */
export function workOf(parts: WorkParts): Work {
  const { stores, metrics, clock, logs } = parts;
  const { connections, linear } = parts.world;

  const record: Parameters<typeof workOnEvent>[1]['record'] = (workspaceId, news) =>
    recordNews(workspaceId, news, { issues: stores.issues, ...linear, clock });

  const sweepParts: SweepParts = {
    issues: stores.issues,
    leases: stores.leases,
    agreements: stores.agreements,
    ledgerOf: stores.ledgerOf,
    channelOf: linear.channelOf,
    clock,
    onDelivered: (workspaceId, plan, report) => noteDelivered(stores.activity, metrics, workspaceId, plan, report),
    onLookedAt: linear.refreshCards,
  };

  /** Each active workspace by itself: what fails in one is no matter to the others. */
  async function inEach(what: string, run: (workspaceId: string) => Promise<void>): Promise<void> {
    for (const { workspaceId, state } of await connections.all()) {
      if (state !== 'active') continue;
      try {
        await run(workspaceId);
      } catch (error) {
        metrics.loopFailed(what);
        logs.failed(`${what} failed`, error, { workspaceId });
      }
    }
  }

  async function startWithPlaybook(workspaceId: string): Promise<void> {
    if (parts.playbook === null || (await stores.playbooks.versions(workspaceId)).length > 0) return;
    await stores.playbooks.save(workspaceId, {
      effectiveAt: parts.agreedAt ?? clock(),
      text: parts.playbook,
      savedBy: null,
    });
    await stores.agreements.changed(workspaceId);
  }

  return {
    async connect() {
      await parts.world.connect();
      await inEach('connect', startWithPlaybook);
    },

    inbox: () =>
      workInbox({
        inbox: stores.inbox,
        async workOn(event) {
          await mustBeConnected(connections, event);
          await workOnEvent(event, { people: stores.people, linear, record });
        },
        onGivenUp: (event, reason) =>
          stores.activity.record(event.workspaceId, {
            at: clock(),
            kind: 'webhook',
            issueId: event.lane.startsWith('issue:') ? event.lane.slice('issue:'.length) : null,
            what: 'given-up',
            why: reason,
          }),
        onWorked: metrics.event,
        clock,
        log: logs.info,
      }),

    async sweep() {
      let count = 0;
      await inEach('sweep', async (workspaceId) => {
        const startedAt = performance.now();
        if (linear.maySayAgain) await takeBackClaims(workspaceId, stores.ledgerOf(workspaceId), stores.issues, clock());
        const looked = await sweepWorkspace(workspaceId, sweepParts);
        if (looked > 0) metrics.sweep((performance.now() - startedAt) / 1000, looked);
        count += looked;
      });
      return count;
    },

    reconcile: () =>
      inEach('reconcile', async (workspaceId) => {
        await startWithPlaybook(workspaceId);
        const found = await linear.reconcile(workspaceId);
        if (found.missed > 0) logs.info('caught up', { workspaceId, ...found });
      }),

    tend: () => inEach('tend', (workspaceId) => linear.tend(workspaceId)),

    async retain() {
      for (const { workspaceId } of await connections.all()) await stores.retain(workspaceId, clock());
      await stores.retainShared(clock());
      for (const workspaceId of await connections.eraseForgotten(clock()))
        logs.info('workspace erased', { workspaceId });
    },
  };
}

/** An event of a workspace that is paused, or not known yet, waits. */
async function mustBeConnected(connections: Pick<Connections, 'find'>, { workspaceId }: ClaimedEvent): Promise<void> {
  const installation = await connections.find(workspaceId);
  if (installation?.state !== 'active') throw new WorkspaceNotConnected(workspaceId);
}

/** See `NotConnected`, which it is named after: the event will do once the workspace is back. */
class WorkspaceNotConnected extends Error {
  override readonly name = 'NotConnected';
}

async function noteDelivered(
  activity: ActivityLog,
  metrics: Metrics,
  workspaceId: string,
  plan: NudgePlan,
  report: DeliveryReport,
): Promise<void> {
  const entries: ActivityEntry[] = [];
  for (const { key, outcome } of report.digests) {
    metrics.message(outcome, 1);
    const digest = plan.digests.find((one) => one.key === key);
    for (const { issueId, person, normId, step } of digest?.nudges ?? [])
      entries.push({ at: plan.now, kind: 'nudge', issueId, personId: person, what: outcome, why: `${normId}/${step}` });
  }
  for (const { key, outcome } of report.resolutions) {
    metrics.message(outcome, 1);
    const resolution = plan.resolutions.find((one) => one.key === key);
    if (resolution === undefined) continue;
    const { issueId, person, why } = resolution;
    entries.push({ at: plan.now, kind: 'resolution', issueId, personId: person, what: outcome, why });
  }
  if (entries.length > 0) await activity.record(workspaceId, entries);
}
