import type { AsyncEvent } from '@forge/events';
import { channelFrom } from '../engine/channel';
import { engineHere } from '../engine/engine';
import { LookJob, pushLooks } from '../engine/queues';
import { runLooks } from '../engine/run-looks';
import { logLine } from '../log';
import { afterFailure, again, failureName } from './retry';
import { hasSeconds } from './time-left';

/** What one person's look may take, with room for an answer of Jira's that comes late. */
const SECONDS_A_LOOK = 20;

/** Looks at what is due, one person after another. What there is no time for goes back to the queue. */
export async function nudgeConsumer(event: AsyncEvent): Promise<unknown> {
  const { looks } = LookJob.parse(event.body);
  const engine = engineHere();
  const pausedUntil = await engine.allowance.pausedUntil(engine.now);
  if (pausedUntil !== null) return again((pausedUntil.getTime() - engine.now.getTime()) / 1000);
  try {
    const { rest, ...counts } = await runLooks(looks, engine, channelFrom(engine), hasSeconds(SECONDS_A_LOOK));
    if (rest.length > 0) await pushLooks([{ looks: rest }]);
    logLine('look', { ...counts, left: rest.length, points: engine.jira.points() });
    return undefined;
  } catch (error) {
    logLine('look failed', { error: failureName(error) });
    return afterFailure(error, engine);
  }
}
