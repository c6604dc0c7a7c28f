import { agreementOf, PRESETS } from '@async-norms/core';
import { activitiesOfKind } from '../storage/activity';
import { savedPlaybooks } from '../storage/playbook-store';
import { projectsOn } from '../storage/project-settings';
import { siteSettings } from '../storage/site-settings';
import type { AdminView } from '../ui/resolver-types/admin-types';
import { activityText } from './activity-text';
import { namesAskedBy } from './names';
import type { Session } from './session';
import { playbookInForce, storedSitePlaybook } from './stored-playbooks';

/** The admin page as its reader sees it. */
export async function adminView(session: Session): Promise<AdminView> {
  const { reader, now } = session;
  const [settings, saved, projects, failures] = await Promise.all([
    siteSettings(),
    savedPlaybooks('site'),
    projectsOn(),
    activitiesOfKind('gate-could-not-look'),
  ]);
  const { gateWhenUnsure, email, comments, projectAdmins, worksCouncil } = settings;
  const inForce = playbookInForce(saved, null, worksCouncil);
  return {
    playbook: await storedSitePlaybook(saved, { reader, now, worksCouncil, namesFor: namesAskedBy(session) }),
    presets: PRESETS.map(({ name, title, level, firstStep, sources }) => ({ name, title, level, firstStep, sources })),
    settings: { gateWhenUnsure, email, comments, projectAdmins },
    settingsRev: settings.rev,
    projectsOn: projects.length,
    worksCouncil,
    facilitator:
      inForce === null ? null : agreementOf([{ effectiveAt: null, playbook: inForce }], () => null).facilitatorAt(now),
    gateFailures: failures.map((one) => ({
      at: one.at.toISOString(),
      issueKey: one.detail.split(' ')[1] ?? '',
      text: activityText(one, reader),
    })),
    steps: [
      { step: 'playbook', isDone: saved.rev > 0 },
      { step: 'backtest', isDone: settings.hasBacktested },
      { step: 'projects', isDone: projects.length > 0 },
      { step: 'gate', isDone: projects.some(({ gateCoverage }) => gateCoverage === 'all') },
      { step: 'panel', isDone: settings.hasPinned },
    ],
  };
}
