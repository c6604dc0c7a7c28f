import { pushLongJob } from '../backtest/long-jobs';
import { pushBackground } from '../engine/queues';
import { logLine } from '../log';
import { unfinishedErasures } from '../storage/erasures';
import { projectsOn } from '../storage/project-settings';

/** Two hours more than a day: schedules are not on the minute. */
const MINUTES = 26 * 60;

/**
 * Once a day: asks Jira what changed in each project, for events that were lost, and goes on with the erasing of people that was
 * cut off. The queues do it, at the site's pace.
 */
export async function reconcile(): Promise<void> {
  const projects = await projectsOn();
  await pushBackground(projects.map(({ projectId }) => ({ kind: 'delta', projectId, next: null, minutes: MINUTES })));
  for (const accountId of await unfinishedErasures()) await pushLongJob({ kind: 'erase', accountId });
  if (projects.length > 0) logLine('reconcile', { projects: projects.length });
}
