import {
  type Agreement,
  agreementOf,
  type Playbook,
  type PlaybookVersion,
  type TrackerPerson,
} from '@async-norms/core';
import { kvs } from '@forge/kvs';
import { type AgreementParts, composedVersions } from './composed-versions';
import { type PersonalSettings, personalSettingsOfAll } from './personal-settings';
import { playbookKey, readPlaybooks } from './playbook-store';
import { type ProjectSettings, projectSettingsOf } from './project-settings';
import { type KeptSiteSettings, SITE_SETTINGS_KEY, siteSettingsOf } from './site-settings';

/** Everything stored that an agreement of a project is made of, people aside. */
export interface StoredAgreement extends AgreementParts {
  readonly settings: KeptSiteSettings;
  readonly project: ProjectSettings;
}

/**
 * What is stored for a project: four documents in one request.
 *
 * @throws Error where one of them could not be read: a wrong agreement is worse than none.
 */
export async function storedAgreement(projectId: string): Promise<StoredAgreement> {
  const keys = ['site', SITE_SETTINGS_KEY, playbookKey({ projectId })];
  const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>([
    ...keys.map((key) => ({ entityName: 'playbook', key })),
    { entityName: 'project', key: projectId },
  ]);
  const failed = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
  if (failed !== undefined) throw new Error(`storedAgreement: ${failed.key} could not be read (${failed.error.code})`);
  const value = (entity: string, key: string) =>
    successfulKeys.find((item) => item.key === key && item.entityName === entity)?.value;
  const settings = siteSettingsOf(value('playbook', SITE_SETTINGS_KEY));
  return {
    settings,
    project: projectSettingsOf(projectId, value('project', projectId)),
    site: readPlaybooks(value('playbook', 'site')),
    own: readPlaybooks(value('playbook', playbookKey({ projectId }))),
    worksCouncil: settings.worksCouncil,
  };
}

/** The agreement of a project, with what it was made of. */
export interface ProjectAgreement {
  readonly agreement: Agreement;
  readonly stored: StoredAgreement;
  readonly personal: readonly PersonalSettings[];
  /** The latest version, people's own settings in it. */
  readonly playbook: Playbook;
}

/**
 * The agreement of a project for the people given: the site's playbook, what the project says beyond it, and what these people
 * set for themselves, each from its own instant on. Nothing holds before the project was switched on.
 *
 * Storage is read twice at most, whatever the number of versions.
 *
 * @param people As Jira knows them; the rota's and stand-ins too, where who they are matters.
 * @returns `off` where norms are switched off here, `no-playbook` where nobody agreed to anything yet, `broken` where the
 *   stored texts make no playbook together (the project's layer speaks of a norm that the site dropped).
 */
export async function agreementOfProject(
  projectId: string,
  people: readonly TrackerPerson[],
  known?: StoredAgreement,
): Promise<({ readonly state: 'on' } & ProjectAgreement) | { readonly state: 'off' | 'no-playbook' | 'broken' }> {
  const stored = known ?? (await storedAgreement(projectId));
  const since = stored.project.since;
  if (!stored.project.isOn || since === null) return { state: 'off' };
  const personal = await personalSettingsOfAll(people.map(({ id }) => id));
  const versions = composedVersions({ ...stored, personal, since });
  if (versions === 'no-playbook' || versions === 'broken') return { state: versions };
  return { state: 'on', ...compiled(versions, people), stored, personal };
}

/** An agreement of versions that are at hand. */
export function compiled(
  versions: readonly PlaybookVersion[],
  people: readonly TrackerPerson[],
): Pick<ProjectAgreement, 'agreement' | 'playbook'> {
  const byId = new Map(people.map((person) => [person.id, person]));
  const agreement = agreementOf(versions, (id) => byId.get(id) ?? null);
  return { agreement, playbook: versions.at(-1)!.playbook };
}
