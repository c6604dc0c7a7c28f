import type { Session } from './session';

/** The project of the page, for a caller who may browse it. @throws Refused */
export async function browsed(session: Session): Promise<string> {
  const projectId = session.projectId();
  await session.demand({ projectId }, 'BROWSE_PROJECTS');
  return projectId;
}

/** The project of the page, for a caller who may edit issues there. @throws Refused */
export async function edited(session: Session): Promise<string> {
  const projectId = session.projectId();
  await session.demand({ projectId }, 'BROWSE_PROJECTS', 'EDIT_ISSUES');
  return projectId;
}
