import { type Agreement, type DecisionPolicy, decisionStanding, type IssueState, policiesAt } from '@async-norms/core';
import type { TeamSettings } from '../store/team-settings';

/** Who closed an issue, as far as the gate cares. */
export type ClosedBy =
  | { readonly kind: 'person'; readonly id: string }
  /** A merge, a rule, an import, a closing that follows from another one. */
  | { readonly kind: 'automation' };

/** What the gate says of an issue that was closed. */
export type GateVerdict =
  /** Nothing is asked for, or it is there. */
  | { readonly verdict: 'pass'; readonly why: 'off' | 'no-policy' | 'recorded' | 'exempt' }
  /** The label that says that no record is needed; counts where the policy names reasons for none. */
  | { readonly verdict: 'bypass'; readonly code: string }
  | { readonly verdict: 'ask'; readonly missing: readonly DecisionPolicy[] }
  /** Asks, and moves the issue back: once an issue, and only what a person closed by hand. */
  | { readonly verdict: 'revert'; readonly missing: readonly DecisionPolicy[] };

/**
 * What is to be done about an issue that was closed just now.
 *
 * @param wasReverted Whether we moved this issue back before: then never again.
 */
export function gateVerdict(
  state: IssueState,
  agreement: Agreement,
  settings: TeamSettings,
  closedBy: ClosedBy,
  wasReverted: boolean,
  now: Date,
): GateVerdict {
  if (settings.gate === 'off') return { verdict: 'pass', why: 'off' };
  const policies = policiesAt(state, agreement, now);
  if (policies.length === 0) return { verdict: 'pass', why: 'no-policy' };
  const missing = policies.filter((policy) => decisionStanding(state, policy) === 'missing');
  if (missing.length === 0)
    return { verdict: 'pass', why: Object.values(state.records).includes(true) ? 'recorded' : 'exempt' };
  const code = bypassCode(missing);
  const hasBypass = state.labels.some((label) => label.toLowerCase() === settings.bypassLabel.toLowerCase());
  if (hasBypass && code !== null) return { verdict: 'bypass', code };
  // A merge that closes again what we moved back would be a war; so an automation is only ever asked.
  const mayRevert = settings.gate === 'revert-once' && closedBy.kind === 'person' && !wasReverted;
  return { verdict: mayRevert ? 'revert' : 'ask', missing };
}

/** The reason that the bypass label stands for: "nothing was decided here", else the first that every policy names. */
function bypassCode(policies: readonly DecisionPolicy[]): string | null {
  const shared = policies[0]!.exemptions
    .map(({ code }) => code)
    .filter((code) => policies.every(({ exemptions }) => exemptions.some((exemption) => exemption.code === code)));
  return shared.includes('no-decision') ? 'no-decision' : (shared[0] ?? null);
}
