import { workingDateAt } from '../calendar/working-days';
import type { PersonId } from '../issue/timeline';
import type { Digest, Nudge } from '../nudge/nudge';
import type { NudgePlan } from '../nudge/plan';
import type { Resolution } from '../nudge/resolutions';
import type { Agreement } from '../playbook/agreement';
import type { Claim, LeftOut, NudgeChannel, NudgeLedger, PostOutcome, Settlement } from './ports';

/** What a delivery needs of the outside. */
export interface DeliveryPorts {
  readonly channel: NudgeChannel;
  readonly ledger: NudgeLedger;
  /** The time at each message: a delivery may take longer than somebody's day has left. */
  readonly clock: () => Date;
  readonly agreement: Pick<Agreement, 'hoursOf'>;
}

/** What became of one digest of a plan. */
export type DigestDelivery = {
  readonly key: string;
  readonly person: PersonId;
  readonly nudges: number;
} & DigestOutcome;

type DigestOutcome =
  /** Of what was left out, the `refused` count as such; the `unsaid` were given back, and can be said another day. */
  | ({ readonly outcome: 'posted' | 'unknown' } & LeftOut)
  | { readonly outcome: 'refused' }
  /** Nothing was said, now or ever by this plan: it is over for today, or was said before. */
  | { readonly outcome: 'outside-hours' | 'said-already' }
  | { readonly outcome: 'retry-later'; readonly afterSeconds: number }
  /** The channel or the ledger failed in a way that is not theirs to interpret. What was claimed stays claimed. */
  | { readonly outcome: 'failed'; readonly error: unknown };

/** What became of one resolution of a plan. */
export type ResolutionDelivery = { readonly key: string } & (
  | { readonly outcome: 'resolved' | 'gone' }
  | { readonly outcome: 'retry-later'; readonly afterSeconds: number }
  | { readonly outcome: 'failed'; readonly error: unknown }
);

/** What a delivery did, in the order of the plan. For one log line and for whoever tries again. */
export interface DeliveryReport {
  readonly digests: readonly DigestDelivery[];
  readonly resolutions: readonly ResolutionDelivery[];
}

/**
 * Says what a plan says, one message after another: looks at the clock, claims the keys, posts, writes down what came of it.
 *
 * A key is given back only where surely nothing was said, by the whole message or of one nudge in it. Where nobody can tell,
 * the claim stays: silence is the kinder mistake. So the same plan delivered twice, by one process or by several, speaks once.
 * A failure of one message is reported, and the others go on.
 */
export async function deliverNudgePlan(
  { digests, resolutions }: Pick<NudgePlan, 'digests' | 'resolutions'>,
  ports: DeliveryPorts,
): Promise<DeliveryReport> {
  const report = { digests: [] as DigestDelivery[], resolutions: [] as ResolutionDelivery[] };
  for (const resolution of resolutions) report.resolutions.push(await deliverResolution(resolution, ports));
  for (const digest of digests) {
    const what = { key: digest.key, person: digest.person, nudges: digest.nudges.length };
    try {
      report.digests.push({ ...what, ...(await deliverDigest(digest, ports)) });
    } catch (error) {
      report.digests.push({ ...what, outcome: 'failed', error });
    }
  }
  return report;
}

type Delivered = PostOutcome | { readonly outcome: 'outside-hours' | 'said-already' };

async function deliverDigest(digest: Digest, { channel, ledger, clock, agreement }: DeliveryPorts): Promise<Delivered> {
  const at = clock();
  const hours = agreement.hoursOf(digest.person);
  // Outside hours the working date is null: a digest of this date cannot be said any more, or not yet.
  if (hours === null || workingDateAt(hours, at) !== digest.on) return { outcome: 'outside-hours' };

  if (!(await ledger.claim(claimOf(digest, null, at)))) return { outcome: 'said-already' };
  const claimed: Nudge[] = [];
  for (const nudge of digest.nudges) if (await ledger.claim(claimOf(digest, nudge, at))) claimed.push(nudge);
  if (claimed.length === 0) {
    await ledger.release(digest.key);
    return { outcome: 'said-already' };
  }

  const keys = [digest.key, ...claimed.map(({ key }) => key)];
  const result = await channel.post({ ...digest, nudges: claimed });
  if (result.outcome === 'retry-later') {
    for (const key of keys) await ledger.release(key);
    return result;
  }
  const { refused = [], unsaid = [] } = result.outcome === 'refused' ? {} : result;
  const settlement: Settlement =
    result.outcome === 'posted'
      ? { outcome: 'posted', messageId: result.messageId, at }
      : { outcome: result.outcome, at };
  for (const key of keys) {
    if (unsaid.includes(key)) await ledger.release(key);
    else await ledger.settle(key, refused.includes(key) ? { outcome: 'refused', at } : settlement);
  }
  return result;
}

async function deliverResolution(
  resolution: Resolution,
  { channel, ledger, clock }: DeliveryPorts,
): Promise<ResolutionDelivery> {
  const { key } = resolution;
  try {
    const result = await channel.resolve(resolution);
    if (result.outcome !== 'retry-later') await ledger.settle(key, { outcome: 'resolved', at: clock() });
    return { key, ...result };
  } catch (error) {
    return { key, outcome: 'failed', error };
  }
}

function claimOf({ key, person, on }: Digest, nudge: Nudge | null, at: Date): Claim {
  if (nudge === null) return { key, of: 'digest', person, on, at, nudge: null };
  const { obligationKey, issueId, step } = nudge;
  return { key: nudge.key, of: 'nudge', person, on, at, nudge: { obligationKey, issueId, step } };
}
