import { lookAtAll, startReading } from '../engine/start-reading';
import { savedPlaybooks, savePlaybook } from '../storage/playbook-store';
import { changeProject, projectSettings, switchProject } from '../storage/project-settings';
import { siteSettings } from '../storage/site-settings';
import type { ProjectSettingsResults, ProjectSettingsView } from '../ui/resolver-types/project-settings-types';
import { jiraProject, lineOfProject } from './jira-projects';
import { namesAskedBy } from './names';
import { checkTexts, readTexts, sentenceViews } from './playbook-check';
import { Refused } from './refused';
import type { Session } from './session';
import { latestText, playbookInForce, storedProjectPlaybook } from './stored-playbooks';
import { type Handlers, surfaceResolver } from './surface-resolver';
import { checkWorkflowsOf } from './workflow-check';

/** The functions of the project settings page: for project admins, and for changes only where the site lets them. */
const SETTINGS: Handlers<keyof ProjectSettingsResults> = {
  getProjectSettings: async (session) => view(session, await administered(session)),

  async checkProjectPlaybook(session, { written }) {
    const projectId = await administered(session);
    const { site, own, settings } = await storedOf(projectId);
    const inForce = playbookInForce(site, own, settings.worksCouncil);
    const { reader, now } = session;
    const { worksCouncil } = settings;
    const context = { reader, now, inForce, worksCouncil, namesFor: namesAskedBy(session) };
    return checkTexts({ site: latestText(site), project: written }, context);
  },

  async saveProjectPlaybook(session, { written, rev }) {
    const projectId = await changeable(session);
    const site = await savedPlaybooks('site');
    const read = readTexts(latestText(site), written);
    // An empty text over a site that says nothing either is no playbook, and no mistake: the project says nothing.
    if (read.outcome === 'problems' && written.trim() !== '') throw new Refused('invalid', read.problems);
    const saved = await savePlaybook({ projectId }, rev, { at: session.now, by: session.accountId, written });
    if (saved === 'changed') throw new Refused('changed');
    if ((await projectSettings(projectId)).isOn) await lookAtAll([projectId]);
    return view(session, projectId);
  },

  async switchThisProject(session, { on }) {
    const projectId = await changeable(session);
    const { key } = await jiraProject(session, projectId);
    await switchProject({ projectId, key }, on, session.now);
    await (on ? startReading(projectId, session.now) : lookAtAll([projectId]));
    return view(session, projectId);
  },

  async setProjectGate(session, { gate }) {
    const projectId = await changeable(session);
    await changeProject(projectId, session.now, (settings) => ({ ...settings, gate }));
    return view(session, projectId);
  },

  async checkProjectWorkflows(session) {
    const projectId = await administered(session);
    const { key } = await jiraProject(session, projectId);
    const settings = await projectSettings(projectId);
    const view = await checkWorkflowsOf(session, [{ ...settings, key }], null);
    const isShown = view.workflows.length > 0 || (await session.holds('site', 'ADMINISTER')).has('ADMINISTER');
    return isShown ? { state: 'shown', ...view } : { state: 'needs-jira-admin', lastFound: settings.gateCoverage };
  },
};

/** The resolver of the project settings page. */
export const projectSettingsResolver = surfaceResolver(SETTINGS);

/** The project of the page, for a caller who administers it. @throws Refused */
async function administered(session: Session): Promise<string> {
  const projectId = session.projectId();
  await session.demand({ projectId }, 'BROWSE_PROJECTS', 'ADMINISTER_PROJECTS');
  return projectId;
}

/** As `administered`, where project admins may change something, or the caller administers the site. @throws Refused */
async function changeable(session: Session): Promise<string> {
  const projectId = await administered(session);
  if (!(await mayChange(session))) throw new Refused('not-allowed');
  return projectId;
}

async function mayChange(session: Session): Promise<boolean> {
  const { projectAdmins } = await siteSettings();
  return projectAdmins || (await session.holds('site', 'ADMINISTER')).has('ADMINISTER');
}

async function storedOf(projectId: string) {
  const [site, own, settings] = await Promise.all([
    savedPlaybooks('site'),
    savedPlaybooks({ projectId }),
    siteSettings(),
  ]);
  return { site, own, settings };
}

async function view(session: Session, projectId: string): Promise<ProjectSettingsView> {
  const { reader, now } = session;
  const [{ site, own, settings }, project, kept, may] = await Promise.all([
    storedOf(projectId),
    lineOfProject(session, projectId),
    projectSettings(projectId),
    mayChange(session),
  ]);
  const { worksCouncil } = settings;
  const inherited = playbookInForce(site, null, worksCouncil);
  return {
    project,
    mayChange: may,
    inherited: inherited === null ? [] : await sentenceViews(inherited, reader, namesAskedBy(session)),
    playbook: await storedProjectPlaybook(site, own, { reader, now, worksCouncil, namesFor: namesAskedBy(session) }),
    gate: kept.gate,
  };
}
