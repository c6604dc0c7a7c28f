import { localDateAt, TimeZone } from '@async-norms/core';
import { keptDecisions } from '../storage/decision-store';
import { projectSettings, projectsOn } from '../storage/project-settings';
import { keptProposals } from '../storage/proposal-store';
import { siteSettings } from '../storage/site-settings';
import { debtsOf } from '../storage/standing-store';
import type { WidgetResults } from '../ui/resolver-types/widget-types';
import { jiraProject, projectsSeen } from './jira-projects';
import { type Handlers, surfaceResolver } from './surface-resolver';

/** What a team has in writing, for a dashboard. Nothing of it is about one person. */
const WIDGET: Handlers<keyof WidgetResults> = {
  async getWidget(session, { projectId }) {
    if (projectId === null) return { state: 'choose-a-project' };
    await session.demand({ projectId }, 'BROWSE_PROJECTS');
    const [{ key }, settings] = await Promise.all([jiraProject(session, projectId), projectSettings(projectId)]);
    if (!settings.isOn) return { state: 'off', projectKey: key };
    const [decisions, proposals, debts, { worksCouncil }] = await Promise.all([
      keptDecisions(projectId),
      keptProposals(projectId, 'open'),
      debtsOf(projectId),
      siteSettings(),
    ]);
    const zone = TimeZone.safeParse(session.reader.timeZone).data ?? TimeZone.parse('UTC');
    const today = localDateAt(zone, session.now);
    const due = decisions.filter(
      ({ record }) => record.status === 'accepted' && record.reviewBy !== null && record.reviewBy <= today,
    );
    return {
      state: 'on',
      projectKey: key,
      inForce: decisions.filter(({ record }) => record.status === 'accepted').length,
      openProposals: proposals.length,
      reviewsDue: due.length,
      debt: debts.length,
      worksCouncil,
    };
  },

  async listWidgetProjects(session) {
    const on = await projectsOn();
    const projects = await projectsSeen(
      session,
      on.map(({ projectId }) => projectId),
    );
    return { projects: projects.map(({ id, key, name }) => ({ id, key, name })) };
  },
};

/** The resolver of the dashboard widget, and of its setting. */
export const widgetResolver = surfaceResolver(WIDGET);
