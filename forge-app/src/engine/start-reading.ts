import type { PersonId } from '@async-norms/core';
import { changeProject } from '../storage/project-settings';
import { pushBackground } from './queues';

/** Begins to read the open issues of a project that was switched on. Nobody is told anything until all are read. */
export async function startReading(projectId: string, now: Date): Promise<void> {
  await changeProject(projectId, now, (settings) => ({ ...settings, reading: 0 }));
  await pushBackground([{ kind: 'past', projectId, next: null, read: 0, total: null }]);
}

/**
 * Works out anew when to look at the issues of these projects: their agreement changed, or somebody's hours.
 *
 * @param person Only what this person has a part in.
 */
export async function lookAtAll(projectIds: readonly string[], person: PersonId | null = null): Promise<void> {
  await pushBackground(
    projectIds.map((projectId) => ({ kind: 'look-again', projectId, person, state: 'due', next: null })),
  );
}
