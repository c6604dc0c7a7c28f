import { pushBackground } from '../engine/queues';
import { logLine } from '../log';
import { projectsOn } from '../storage/project-settings';

/** As long as the data of an app that was taken off a site can be brought back. */
const AWAY_MINUTES = 21 * 24 * 60;

/**
 * The app was installed, or has a new version. A site that never had it has no project switched on, and nothing is done; one that
 * had it is read for what happened meanwhile, and after an update every clock is worked out anew.
 *
 * Jira is asked by the queue alone: right after an installation it may refuse the app for some minutes.
 */
export async function onLifecycle(event: { readonly eventType?: string }): Promise<void> {
  const projects = await projectsOn();
  const isUpgrade = event.eventType === 'avi:forge:upgraded:app';
  await pushBackground(
    projects.map(({ projectId }) =>
      isUpgrade
        ? { kind: 'look-again', projectId, person: null, state: 'due', next: null }
        : { kind: 'delta', projectId, next: null, minutes: AWAY_MINUTES },
    ),
  );
  logLine(isUpgrade ? 'upgraded' : 'installed', { projects: projects.length });
}
