import { inOrder } from '../../../core/src/issue/event-order';
import { afterEvent, createdState, type IssueState } from '../../../core/src/issue/issue-state';
import type { IssueEvent, Timeline } from '../../../core/src/issue/timeline';
import { obligationsOf } from '../../../core/src/norm/obligations';
import type { Nudge } from '../../../core/src/nudge/nudge';
import { type NudgePlan, planNudges } from '../../../core/src/nudge/plan';
import { SaidLog, type SaidNudge } from '../../../core/src/nudge/said';
import type { Agreement } from '../../../core/src/playbook/agreement';

/** What an office looked at and said over some weeks. */
export interface OfficeWeeks {
  /** Every plan that was made, in order of time. */
  readonly plans: readonly NudgePlan[];
  readonly said: readonly { readonly nudge: Nudge; readonly at: Date; readonly on: string }[];
  readonly states: ReadonlyMap<string, IssueState>;
}

/**
 * Lives through some weeks as an integration does: looks again when something happens and when a plan says so, and says at once
 * what the plan says. No other instant is looked at.
 */
export function livedThrough(
  timelines: readonly Timeline[],
  { agreement, from, to }: { readonly agreement: Agreement; readonly from: Date; readonly to: Date },
): OfficeWeeks {
  const coming = timelines
    .flatMap(({ issueId, events }) => inOrder(events).map((event) => ({ issueId, event })))
    .sort((a, b) => a.event.at.getTime() - b.event.at.getTime());
  const states = new Map<string, IssueState>();
  const log = new SaidLog();
  const plans: NudgePlan[] = [];
  const said: { nudge: Nudge; at: Date; on: string }[] = [];
  let now = from;
  let position = 0;
  while (now <= to) {
    for (; position < coming.length && coming[position]!.event.at <= now; position++) {
      const { issueId, event } = coming[position]!;
      const state = after(states.get(issueId), issueId, event);
      if (state !== null) states.set(issueId, state);
    }
    const look = () =>
      planNudges({
        now,
        agreement,
        obligations: [...states.values()].flatMap((state) => obligationsOf(state, agreement, now)),
        said: log,
        issueIds: [...states.keys()],
      });
    const plan = look();
    plans.push(plan);
    for (const { key, issueId } of plan.resolutions) log.resolve(key, issueId);
    for (const { nudges, on } of plan.digests) {
      for (const nudge of nudges) {
        said.push({ nudge, at: now, on });
        log.add(saidNow(nudge, on, now));
      }
    }
    const { nextAt } = plan.digests.length === 0 ? plan : look();
    const nextEventAt = coming[position]?.event.at ?? null;
    const next = [nextAt, nextEventAt].filter((at) => at !== null).sort((a, b) => a.getTime() - b.getTime())[0];
    if (next === undefined) break;
    if (next <= now) throw new Error(`livedThrough: the next look is not after ${now.toISOString()}`);
    now = next;
  }
  return { plans, said, states };
}

/** A nudge as a ledger remembers it once it was posted. */
export function saidNow(nudge: Nudge, on: SaidNudge['on'], at: Date): SaidNudge {
  const { key, obligationKey, issueId, person, step } = nudge;
  return { key, obligationKey, issueId, person, step, on, at, outcome: 'posted', messageId: key, resolvedAt: null };
}

function after(state: IssueState | undefined, issueId: string, event: IssueEvent): IssueState | null {
  if (state !== undefined) return afterEvent(state, event);
  return event.kind === 'created' ? createdState(issueId, event) : null;
}
