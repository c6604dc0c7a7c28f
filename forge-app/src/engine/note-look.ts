import { noteActivity } from '../storage/activity';
import type { Engine } from './engine';
import type { LookReport } from './look';

/** Notes for people to read back what a look said or took back, and what it could not deliver. */
export async function noteLook({ report, round, digest }: LookReport, { now }: Engine): Promise<void> {
  if (round === null) return;
  const kept = (issueId: string) => {
    const projectId = round.clocks.find((clock) => clock.issueId === issueId)?.projectId ?? '';
    return { projectId, days: round.norms.get(projectId)?.retentionDays ?? 90 };
  };
  const [delivery] = report.digests;
  const isSaid = delivery?.outcome === 'posted';
  if (digest !== null && (isSaid || delivery?.outcome === 'refused' || delivery?.outcome === 'unknown')) {
    for (const { issueId, person, step, normId } of digest.nudges) {
      const { projectId, days } = kept(issueId);
      const kind = isSaid ? 'told' : 'not-delivered';
      await noteActivity({ issueId, projectId, at: now, person, kind, detail: `${step} ${normId}` }, days);
    }
  }
  for (const { plan } of round.plans) {
    for (const { issueId, person, why, key } of plan.resolutions) {
      const done = report.resolutions.find((resolution) => resolution.key === key);
      if (done?.outcome !== 'resolved' && done?.outcome !== 'gone') continue;
      const { projectId, days } = kept(issueId);
      await noteActivity({ issueId, projectId, at: now, person, kind: 'resolved', detail: why }, days);
    }
  }
}
