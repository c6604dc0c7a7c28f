import { JiraBusy } from '../jira/jira-issues';
import type { Engine } from './engine';
import { type ChannelOf, look } from './look';
import { noteLook } from './note-look';
import type { LookJob } from './queues';

/** What came of a job, for its log line. */
export interface LooksReport {
  readonly issues: number;
  readonly reread: number;
  readonly posted: number;
  readonly notNow: number;
  readonly resolved: number;
  readonly failed: number;
  /** What there was no time for. */
  readonly rest: LookJob['looks'];
}

/**
 * Looks at what is due to one person after another, for as long as there is time; at the first always. Where one look fails, the
 * others go on: its issues stay due, and the next sweep hands them over again.
 *
 * @throws JiraBusy where Jira asks us to wait
 */
export async function runLooks(
  looks: LookJob['looks'],
  engine: Engine,
  channelOf: ChannelOf,
  hasTime: () => boolean,
): Promise<LooksReport> {
  const counts = { issues: 0, reread: 0, posted: 0, notNow: 0, resolved: 0, failed: 0 };
  for (const [i, { person, issueIds }] of looks.entries()) {
    if (i > 0 && !hasTime()) return { ...counts, rest: looks.slice(i) };
    try {
      const done = await look(person, issueIds, engine, channelOf);
      await noteLook(done, engine);
      counts.issues += done.issues;
      counts.reread += done.reread;
      for (const { outcome } of done.report.digests) counts[outcome === 'posted' ? 'posted' : 'notNow'] += 1;
      counts.resolved += done.report.resolutions.length;
    } catch (error) {
      if (error instanceof JiraBusy) throw error;
      counts.failed += 1;
    }
  }
  return { ...counts, rest: [] };
}
