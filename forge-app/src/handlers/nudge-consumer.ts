import type { AsyncEvent } from '@forge/events';
import { channelFrom } from '../engine/channel';
import { engineHere } from '../engine/engine';
import { look } from '../engine/look';
import { noteLook } from '../engine/note-look';
import { LookJob, pushLooks } from '../engine/queues';
import { JiraBusy } from '../jira/jira-issues';
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
  const hasTime = hasSeconds(SECONDS_A_LOOK);
  const channelOf = channelFrom(engine);
  const counts = { issues: 0, reread: 0, posted: 0, resolved: 0, notNow: 0, failed: 0 };
  for (const [i, { person, issueIds }] of looks.entries()) {
    if (i > 0 && !hasTime()) {
      await pushLooks([{ looks: looks.slice(i) }]);
      break;
    }
    try {
      const done = await look(person, issueIds, engine, channelOf);
      await noteLook(done, engine);
      counts.issues += done.issues;
      counts.reread += done.reread;
      for (const { outcome } of done.report.digests) counts[outcome === 'posted' ? 'posted' : 'notNow'] += 1;
      counts.resolved += done.report.resolutions.length;
    } catch (error) {
      logLine('look failed', { error: failureName(error), left: looks.length - i });
      if (error instanceof JiraBusy) return afterFailure(error, engine);
      counts.failed += 1; // its issues stay due, and the next sweep hands them over again
    }
  }
  logLine('look', { ...counts, points: engine.jira.points() });
  return undefined;
}
