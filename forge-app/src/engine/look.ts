import {
  type DeliveryReport,
  type Digest,
  deliverNudgePlan,
  type NudgeChannel,
  type PersonId,
  SaidLog,
} from '@async-norms/core';
import type { Clock } from '../storage/clock';
import type { Engine } from './engine';
import { freshen } from './freshen';
import { type LookRound, lookRound } from './look-round';
import { mergedDigest } from './merge-digests';
import { type Delivered, scheduleNext } from './schedule-next';

/** Makes the channel that tells this person what a round found. */
export type ChannelOf = (round: LookRound) => NudgeChannel;

/** What came of a look, for one log line. */
export interface LookReport {
  readonly issues: number;
  readonly reread: number;
  readonly report: DeliveryReport;
  /** What was planned at last; `null` where nothing was due any more. */
  readonly round: LookRound | null;
  readonly digest: Digest | null;
}

const NOTHING: DeliveryReport = { digests: [], resolutions: [] };

/**
 * Looks at the issues of one person that are due: works out what is owed, tells them, takes back what no longer holds, and notes
 * when to look again. With nobody given, only the latter two.
 *
 * Before anybody is told something, Jira is asked whether the issues in question are as we know them: a lost event must not
 * bother anyone. Safe to run again at any time and beside others: the plan comes from what is true now, and the ledger knows
 * what was said.
 */
export async function look(
  person: PersonId | null,
  issueIds: readonly string[],
  engine: Engine,
  channelOf: ChannelOf,
): Promise<LookReport> {
  let clocks = await dueOf(issueIds, engine);
  if (clocks.length === 0) return { issues: 0, reread: 0, report: NOTHING, round: null, digest: null };
  let round = await lookRound(clocks, person, engine);
  let digest = digestOf(round, person, engine);
  let reread = 0;
  const checked = new Set<string>();
  while (digest !== null) {
    const named = digest.nudges.map(({ issueId }) => issueId).filter((issueId) => !checked.has(issueId));
    if (named.length === 0) break;
    for (const issueId of named) checked.add(issueId);
    const changed = await freshen(
      clocks.filter(({ issueId }) => named.includes(issueId)),
      engine,
    );
    if (changed === 0) break;
    reread += changed;
    clocks = await engine.clocks.findMany(clocks.map(({ issueId }) => issueId));
    round = await lookRound(clocks, person, engine);
    digest = digestOf(round, person, engine);
  }
  const report = await deliver(round, digest, engine, channelOf(round));
  await scheduleNext(round, delivered(digest, report), report, engine);
  return { issues: clocks.length, reread, report, round, digest };
}

/** The clocks that are still due: the index lags, and another run may have been here. */
async function dueOf(issueIds: readonly string[], engine: Engine): Promise<readonly Clock[]> {
  const clocks = await engine.clocks.findMany(issueIds);
  return clocks.filter(({ dueAt }) => dueAt !== null && dueAt <= engine.now);
}

function digestOf(round: LookRound, person: PersonId | null, engine: Engine): Digest | null {
  const planned = round.plans
    .filter(({ here }) => here.isDelivering)
    .flatMap(({ here, plan }) => {
      const { perDigest, perWeek } = here.agreement.playbookAt(engine.now).nudges;
      return plan.digests
        .filter((digest) => digest.person === person)
        .map((digest) => ({ digest, caps: { perDigest, perWeek } }));
    });
  return mergedDigest(planned, new SaidLog(round.said));
}

async function deliver(
  round: LookRound,
  digest: Digest | null,
  { ledger, clock }: Engine,
  channel: NudgeChannel,
): Promise<DeliveryReport> {
  const resolutions = round.plans.flatMap(({ plan }) => plan.resolutions);
  // The hours of a person are the same whichever agreement is asked, and the first that plans for them will do.
  const here = round.plans.find(({ plan }) => plan.digests.some(({ person }) => person === digest?.person))?.here;
  const [any] = round.norms.values();
  const agreement = (here ?? any)?.agreement;
  if (agreement === undefined) return NOTHING;
  const digests = digest === null ? [] : [digest];
  return deliverNudgePlan({ digests, resolutions }, { channel, ledger, clock, agreement });
}

/** What became of each nudge of the digest, if it was said or may have been. */
function delivered(digest: Digest | null, { digests: [delivery] }: DeliveryReport): Delivered {
  if (digest === null || delivery === undefined) return [];
  const { outcome } = delivery;
  if (outcome === 'refused') return digest.nudges.map((nudge) => ({ digest, nudge, outcome }));
  if (outcome !== 'posted' && outcome !== 'unknown') return [];
  const { refused = [], unsaid = [] } = delivery;
  return digest.nudges
    .filter(({ key }) => !unsaid.includes(key))
    .map((nudge) => ({ digest, nudge, outcome: refused.includes(nudge.key) ? 'refused' : outcome }));
}
