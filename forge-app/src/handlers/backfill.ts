import type { AsyncEvent } from '@forge/events';
import { runBackground } from '../engine/background';
import { engineHere } from '../engine/engine';
import { BackgroundTurn, pushNextTurn } from '../engine/queues';
import { logLine } from '../log';
import { hasEnded, turnEnded } from '../storage/background-turns';
import { afterFailure, failureName } from './retry';
import { hasSeconds } from './time-left';

/** A page, with room for answers of Jira's that come late. */
const SECONDS_A_PAGE = 120;

/** Reads in the background: the past of a project, what was lost, or every clock anew. What is left goes back to the queue. */
export async function backfill(event: AsyncEvent): Promise<unknown> {
  const { chain, turn, job } = BackgroundTurn.parse(event.body);
  const engine = engineHere();
  try {
    if (await hasEnded(chain, turn)) return undefined;
    const rest = await runBackground(job, engine, hasSeconds(SECONDS_A_PAGE));
    if (rest !== null) await pushNextTurn({ chain, turn: turn + 1, job: rest.job }, rest.afterSeconds);
    await turnEnded(chain, turn);
    logLine('background', { kind: job.kind, isDone: rest === null, points: engine.jira.points() });
    return undefined;
  } catch (error) {
    logLine('background failed', { kind: job.kind, error: failureName(error) });
    return afterFailure(error, engine);
  }
}
