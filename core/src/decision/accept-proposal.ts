import { type ConsentCalendars, type ConsentState, consentState } from './consent';
import type { Proposal, ProposalEvent } from './proposal';

/** What came of accepting a proposal. */
export type Acceptance =
  | { readonly outcome: 'accepted'; readonly proposal: Proposal }
  /** Something happened after the last look: read `happened`, then accept with a newer look. */
  | { readonly outcome: 'look-again'; readonly happened: readonly ProposalEvent[] }
  | { readonly outcome: 'not-yet'; readonly state: Exclude<ConsentState, { state: 'acceptable' }> };

/**
 * Accepts a proposal on behalf of someone who last read it at `lookedAt`.
 *
 * Before anything is accepted, what happened since that look is read again: a change, a concern or a resolution in between
 * means that it is not accepted on this look, even if by now nothing stands in its way. A concern that came and went
 * unseen is exactly what the state alone would not show.
 *
 * @see https://github.com/rust-lang/triagebot, `try_accept_mcp` in `src/handlers/major_change.rs` (read 2026-11-22), which
 *   reads the whole timeline since the second for that reason before it checks the present state.
 */
export function acceptProposal(
  proposal: Proposal,
  people: ConsentCalendars,
  { by, lookedAt, now }: { readonly by: string; readonly lookedAt: Date; readonly now: Date },
): Acceptance {
  const state = consentState(proposal, people, now);
  if (state.state !== 'acceptable') return { outcome: 'not-yet', state };
  const happened = proposal.events.filter(({ kind, at }) => at > lookedAt && at <= now && kind !== 'consented');
  if (happened.length > 0) return { outcome: 'look-again', happened };
  return {
    outcome: 'accepted',
    proposal: { ...proposal, events: [...proposal.events, { kind: 'accepted', by, at: now }] },
  };
}
