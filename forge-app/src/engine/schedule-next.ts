import { type DeliveryReport, type Digest, type Nudge, SaidLog, type SaidNudge } from '@async-norms/core';
import { addMinutes } from 'date-fns/addMinutes';
import { addSeconds } from 'date-fns/addSeconds';
import { type Clock, stateNow } from '../storage/clock';
import { aFewAtOnce } from './a-few-at-once';
import type { NormsHere } from './agreements';
import type { Engine } from './engine';
import type { LookRound } from './look-round';
import { forgetAt, nextLook } from './next-look';
import { forgetIssue, published, withoutNorms } from './settle';

/** What a look has said, or may have, nudge by nudge. */
export type Delivered = readonly {
  readonly digest: Digest;
  readonly nudge: Nudge;
  readonly outcome: 'posted' | 'refused' | 'unknown';
}[];

const WHILE_READING_MINUTES = 30;
const AFTER_FAILURE_SECONDS = 900;

/**
 * Notes for each issue of a round when to look again. What others are still to be told keeps it due: their own look comes. A
 * clock that somebody changed meanwhile stays as they left it.
 */
export async function scheduleNext(
  round: LookRound,
  delivered: Delivered,
  report: DeliveryReport,
  engine: Engine,
): Promise<void> {
  const said = [...round.said, ...saidBy(delivered, engine.now)];
  const log = new SaidLog(said);
  for (const { key, outcome } of report.resolutions) {
    const known = outcome === 'resolved' || outcome === 'gone' ? said.find((nudge) => nudge.key === key) : undefined;
    if (known !== undefined) log.resolve(key, known.issueId);
  }
  const retryAt = retryOf(report, engine.now);
  await aFewAtOnce(round.clocks, async (clock) => {
    const here = round.norms.get(clock.projectId);
    if (here === undefined) await engine.clocks.save(await withoutNorms(clock, engine));
    else await scheduleOne(clock, here, said, log, retryAt, engine);
  });
}

async function scheduleOne(
  clock: Clock,
  here: NormsHere,
  said: readonly SaidNudge[],
  log: SaidLog,
  retryAt: Date | null,
  engine: Engine,
): Promise<void> {
  const { now } = engine;
  const state = stateNow(clock);
  const next = nextLook(state, here, log, now);
  const forget = forgetAt(state, here);
  if (forget !== null && forget <= now && next.obligations.length === 0) {
    await forgetIssue(clock.issueId, engine);
    return;
  }
  const isHeld = retryAt !== null && (next.dueAt === null || next.dueAt <= now || retryAt < next.dueAt);
  const planned = isHeld ? retryAt : next.dueAt;
  const dueAt = here.isDelivering ? planned : addMinutes(now, WHILE_READING_MINUTES);
  const count = said.filter(({ issueId }) => issueId === clock.issueId).length;
  const scheduled = { ...clock, dueAt, people: next.people, said: count };
  await engine.clocks.save(await published(scheduled, here, next.obligations, engine));
}

/** When what could not be said now is tried again; `null` where all went through. */
function retryOf({ digests, resolutions }: DeliveryReport, now: Date): Date | null {
  const waits = [...digests, ...resolutions].flatMap((delivery) =>
    delivery.outcome === 'retry-later'
      ? [delivery.afterSeconds]
      : delivery.outcome === 'failed'
        ? [AFTER_FAILURE_SECONDS]
        : [],
  );
  return waits.length === 0 ? null : addSeconds(now, Math.max(...waits));
}

function saidBy(delivered: Delivered, at: Date): readonly SaidNudge[] {
  return delivered.map(({ digest, nudge, outcome }) => {
    const { key, obligationKey, issueId, person, step } = nudge;
    const about = { key, obligationKey, issueId, person, step };
    return { ...about, on: digest.on, at, outcome, messageId: null, resolvedAt: null };
  });
}
