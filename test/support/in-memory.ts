import type { Claim, NudgeChannel, NudgeLedger, PostOutcome, Settlement } from '../../core/src/delivery/ports';
import type { Digest } from '../../core/src/nudge/nudge';
import type { Resolution } from '../../core/src/nudge/resolutions';
import type { SaidNudge } from '../../core/src/nudge/said';

/** A ledger in memory, and what it knows. */
export interface MemoryLedger extends NudgeLedger {
  readonly claims: ReadonlyMap<string, { readonly claim: Claim; readonly settlement: Settlement | null }>;
  /** What was said, as a plan asks for it: a claim without a settlement is of unknown outcome. */
  said(): readonly SaidNudge[];
}

/** Keeps claims in a map. Each call takes a turn of the event loop, so that calls at once do interleave. */
export function memoryLedger(): MemoryLedger {
  const claims = new Map<string, { readonly claim: Claim; readonly settlement: Settlement | null }>();
  const messages = new Map<string, string | null>();
  return {
    claims,
    async claim(claim) {
      await Promise.resolve();
      if (claims.has(claim.key)) return false;
      claims.set(claim.key, { claim, settlement: null });
      return true;
    },
    async release(key) {
      await Promise.resolve();
      claims.delete(key);
    },
    async settle(key, settlement) {
      await Promise.resolve();
      const known = claims.get(key);
      if (known === undefined) return;
      if (settlement.outcome === 'posted') messages.set(key, settlement.messageId);
      claims.set(key, { ...known, settlement });
    },
    said: () =>
      [...claims.values()].flatMap(({ claim: { key, person, on, at, nudge }, settlement }): SaidNudge[] => {
        if (nudge === null) return [];
        const isResolved = settlement?.outcome === 'resolved';
        return [
          {
            key,
            person,
            on,
            at,
            ...nudge,
            outcome: isResolved ? 'posted' : (settlement?.outcome ?? 'unknown'),
            messageId: messages.get(key) ?? null,
            resolvedAt: isResolved ? settlement.at : null,
          },
        ];
      }),
  };
}

/** A channel in memory: what was posted and resolved, in order. */
export interface MemoryChannel extends NudgeChannel {
  readonly posts: readonly { readonly digest: Digest; readonly at: Date }[];
  readonly resolved: readonly Resolution[];
}

/** Posts into a list, and answers what `answer` says: posted, unless said otherwise. */
export function memoryChannel(
  clock: () => Date,
  answer: (digest: Digest, call: number) => PostOutcome | Error = ({ key }) => ({ outcome: 'posted', messageId: key }),
): MemoryChannel {
  const posts: { readonly digest: Digest; readonly at: Date }[] = [];
  const resolved: Resolution[] = [];
  let calls = 0;
  return {
    posts,
    resolved,
    async post(digest) {
      await Promise.resolve();
      const outcome = answer(digest, calls++);
      if (outcome instanceof Error) throw outcome;
      if (outcome.outcome === 'posted' || outcome.outcome === 'unknown') posts.push({ digest, at: clock() });
      return outcome;
    },
    async resolve(resolution) {
      await Promise.resolve();
      resolved.push(resolution);
      return { outcome: 'resolved' };
    },
  };
}
