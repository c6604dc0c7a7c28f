import { createHash } from 'node:crypto';
import type { PersonId, RosterEntry } from '@async-norms/core';
import type { ProjectNorms, SiteNorms } from '../engine/site';
import { type StoredAgreement, storedAgreement } from './agreement-store';
import { composedVersions } from './composed-versions';
import { ownEntryOf } from './own-entry';
import { type PersonalSettings, personalSettingsOfAll } from './personal-settings';
import { projectsOn } from './project-settings';
import { siteSettings } from './site-settings';

/** How norms stand on the site, as stored. Each question asks storage once, so make a new one for each run. */
export function siteNorms(): SiteNorms {
  const projects = new Map<string, Promise<ProjectNorms | null>>();
  const personal = new Map<PersonId, PersonalSettings>();

  async function settingsOf(people: readonly PersonId[]): Promise<readonly PersonalSettings[]> {
    const unknown = people.filter((person) => !personal.has(person));
    for (const person of unknown) personal.set(person, { accountId: person, versions: [], email: true });
    for (const found of await personalSettingsOfAll(unknown)) personal.set(found.accountId, found);
    return people.map((person) => personal.get(person)!);
  }

  return {
    project(projectId) {
      const known = projects.get(projectId);
      if (known !== undefined) return known;
      const norms = storedAgreement(projectId).then(projectNormsOf);
      projects.set(projectId, norms);
      return norms;
    },
    async projectsOn() {
      return (await projectsOn()).map(({ projectId, key }) => ({ projectId, projectKey: key }));
    },
    async ownEntries(people) {
      const entries = new Map<PersonId, RosterEntry>();
      for (const own of await settingsOf(people)) {
        const entry = ownEntryOf(own);
        if (entry !== null) entries.set(own.accountId, entry);
      }
      return entries;
    },
    async wantsEmail(person) {
      return (await settingsOf([person]))[0]!.email;
    },
    async channels() {
      const { email, comments } = await siteSettings();
      return { email, comments };
    },
  };
}

/** How norms stand in a project as stored; `null` where they are off, or nobody agreed to anything that can be read. */
export function projectNormsOf(stored: StoredAgreement): ProjectNorms | null {
  const { project, settings, site, own } = stored;
  if (!project.isOn || project.since === null) return null;
  const versions = composedVersions({ ...stored, personal: [], since: project.since });
  if (versions === 'no-playbook' || versions === 'broken') return null;
  const parts = [site.rev, own.rev, own.rev === 0 ? '' : project.projectId, settings.worksCouncil, project.since];
  return {
    projectId: project.projectId,
    projectKey: project.key,
    versions,
    agreementKey: createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16),
    isDelivering: project.reading === null,
  };
}
