import { playbookTemplate, presetOf } from '@async-norms/core';
import { pushLongJob } from '../backtest/long-jobs';
import { lookAtAll, startReading } from '../engine/start-reading';
import { sitePeople } from '../jira/jira-people';
import { eraseOwnData } from '../privacy/erase-person';
import { beginErasure } from '../storage/erasures';
import { forgePeople } from '../storage/people';
import { personalSettings } from '../storage/personal-settings';
import { savedPlaybooks, savePlaybook } from '../storage/playbook-store';
import { projectsOn, switchProject } from '../storage/project-settings';
import { changeSiteSettings, saveSiteSettings, siteSettings } from '../storage/site-settings';
import type { AdminResults } from '../ui/resolver-types/admin-types';
import type { PlaybookCheck } from '../ui/resolver-types/playbook-types';
import { adminView } from './admin-view';
import { backtestView, beginBacktest, endBacktest } from './backtest-view';
import { jiraProject, lineOfProject, projectLines } from './jira-projects';
import { namesAskedBy } from './names';
import { pinningOf, pinPanelTo } from './pinning';
import { checkTexts, readTexts } from './playbook-check';
import { withForm } from './playbook-form';
import { privacyView } from './privacy-view';
import { Refused } from './refused';
import type { Session } from './session';
import { playbookInForce } from './stored-playbooks';
import { type Handler, type Handlers, surfaceResolver } from './surface-resolver';
import { checkWorkflowsOf } from './workflow-check';

type AdminName = keyof AdminResults;

const ADMIN: Handlers<AdminName> = {
  getAdmin: (session) => adminView(session),

  checkPlaybook: (session, { written }) => checked(session, written),

  async writeForm(session, { written, form }) {
    const read = readTexts(written);
    if (read.outcome === 'problems') throw new Refused('invalid', read.problems);
    const text = withForm(written, read.playbook, form);
    return { written: text, check: await checked(session, text) };
  },

  async templateOf(session, { preset, team }) {
    const known = presetOf(preset);
    if (known === null) throw new Refused('not-found');
    const { timeZone } = session.reader;
    const written =
      known.level === null
        ? `playbook: 1\nteam: ${JSON.stringify(team)}\nextends: ${known.name}\nworkingTime:\n  default: { timeZone: ${timeZone} }\n`
        : playbookTemplate(known.level, { team, timeZone });
    return { written, check: await checked(session, written) };
  },

  async savePlaybook(session, { written, rev }) {
    const read = readTexts(written);
    if (read.outcome === 'problems') throw new Refused('invalid', read.problems);
    const saved = await savePlaybook('site', rev, { at: session.now, by: session.accountId, written });
    if (saved === 'changed') throw new Refused('changed');
    await lookAtAll((await projectsOn()).map(({ projectId }) => projectId));
    return adminView(session);
  },

  async saveSettings(session, { settings, rev }) {
    const kept = await siteSettings();
    if (kept.rev !== rev) throw new Refused('changed');
    if ((await saveSiteSettings({ ...kept, ...settings })) === 'changed') throw new Refused('changed');
    return adminView(session);
  },

  listProjects: (session, input) => projectLines(session, input),

  async switchProject(session, { projectId, on }) {
    const { key } = await jiraProject(session, projectId);
    await switchProject({ projectId, key }, on, session.now);
    await (on ? startReading(projectId, session.now) : lookAtAll([projectId]));
    return lineOfProject(session, projectId);
  },

  startBacktest: (session, input) => beginBacktest(session, input),
  getBacktest: () => backtestView(),
  stopBacktest: () => endBacktest(),

  async pinPanel(session, { projectIds }) {
    const pinning = await pinPanelTo(session, projectIds);
    await changeSiteSettings(() => ({ hasPinned: true }));
    return pinning;
  },
  getPinning: (session, { taskId }) => pinningOf(session, taskId),

  checkWorkflows: async (session, { cursor }) => checkWorkflowsOf(session, await projectsOn(), cursor),

  getPrivacy: (session) => privacyView(session),

  async setWorksCouncil(session, { on }) {
    await changeSiteSettings(() => ({ worksCouncil: on }));
    return privacyView(session);
  },

  async erasePerson(session, { accountId }) {
    await demandKnown(session, accountId);
    await beginErasure(accountId);
    const erased = await eraseOwnData(accountId);
    await pushLongJob({ kind: 'erase', accountId });
    return { erased };
  },
};

/** The resolver of the admin page. Each of its functions asks Jira first whether the caller administers the site. */
export const adminResolver = surfaceResolver(forSiteAdmins(ADMIN));

/** The same functions, each for site admins alone: none can be added that forgets to ask. */
function forSiteAdmins(handlers: Handlers<AdminName>): Handlers<AdminName> {
  const guarded = Object.entries(handlers).map(([name, handler]) => [
    name,
    async (session: Session, input: never) => {
      await session.demand('site', 'ADMINISTER');
      return (handler as Handler<AdminName>)(session, input);
    },
  ]);
  return Object.fromEntries(guarded) as unknown as Handlers<AdminName>;
}

/** What is erased never comes back: a slip of the pen names nobody. @throws Refused for whom neither we nor Jira know */
async function demandKnown({ app, now }: Session, accountId: string): Promise<void> {
  const people = forgePeople();
  if ((await people.findMany([accountId])).has(accountId)) return;
  if ((await personalSettings(accountId)).versions.length > 0) return;
  const users = await sitePeople(people, app, now).namesOf([accountId]);
  if (users === null) throw new Refused('busy', [], 60);
  if (!users.has(accountId)) throw new Refused('not-found');
}

async function checked(session: Session, written: string): Promise<PlaybookCheck> {
  const { reader, now } = session;
  const [saved, { worksCouncil }] = await Promise.all([savedPlaybooks('site'), siteSettings()]);
  const inForce = playbookInForce(saved, null, worksCouncil);
  return checkTexts({ site: written }, { reader, now, inForce, worksCouncil, namesFor: namesAskedBy(session) });
}
