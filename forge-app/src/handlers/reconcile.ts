import { pushBackground } from '../engine/queues';
import { logLine } from '../log';
import { projectsOn } from '../storage/project-settings';

/** Two hours more than a day: schedules are not on the minute. */
const MINUTES = 26 * 60;

/** Once a day: asks Jira what changed in each project, for events that were lost. The queue does it, at the site's pace. */
export async function reconcile(): Promise<void> {
  const projects = await projectsOn();
  await pushBackground(projects.map(({ projectId }) => ({ kind: 'delta', projectId, next: null, minutes: MINUTES })));
  if (projects.length > 0) logLine('reconcile', { projects: projects.length });
}
