import { type Playbook, playbookTemplate } from '@async-norms/core';
import { inWorksCouncilMode } from '../storage/composed-versions';
import type { SavedPlaybooks } from '../storage/playbook-store';
import type { StoredPlaybook } from '../ui/resolver-types/playbook-types';
import { type CheckContext, checkTexts, readTexts } from './playbook-check';

/** The text of a site that has saved none: the smallest step. */
function firstText(timeZone: string): string {
  return playbookTemplate(1, { timeZone });
}

/** The latest text of a scope; empty where there is none. */
export function latestText({ versions }: SavedPlaybooks): string {
  return versions.at(-1)?.written ?? '';
}

/** The playbook that is in force by stored texts; `null` where there is none that can be read. */
export function playbookInForce(
  site: SavedPlaybooks,
  project: SavedPlaybooks | null,
  worksCouncil: boolean,
): Playbook | null {
  if (site.versions.length === 0 && (project === null || project.versions.length === 0)) return null;
  const read = readTexts(latestText(site), project === null ? '' : latestText(project));
  if (read.outcome === 'problems') return null;
  return worksCouncil ? inWorksCouncilMode(read.playbook) : read.playbook;
}

/** The site's playbook as it is stored. */
export async function storedSitePlaybook(
  saved: SavedPlaybooks,
  context: Omit<CheckContext, 'inForce'>,
): Promise<StoredPlaybook> {
  const inForce = playbookInForce(saved, null, context.worksCouncil);
  const written = saved.versions.length === 0 ? firstText(context.reader.timeZone) : latestText(saved);
  return stored(saved, written, await checkTexts({ site: written }, { ...context, inForce }));
}

/** What a project says beyond the site's playbook, and what that means. */
export async function storedProjectPlaybook(
  site: SavedPlaybooks,
  own: SavedPlaybooks,
  context: Omit<CheckContext, 'inForce'>,
): Promise<StoredPlaybook> {
  const inForce = playbookInForce(site, own, context.worksCouncil);
  const written = latestText(own);
  return stored(own, written, await checkTexts({ site: latestText(site), project: written }, { ...context, inForce }));
}

function stored({ rev, versions }: SavedPlaybooks, written: string, check: StoredPlaybook['check']): StoredPlaybook {
  return { written, rev, check, savedAt: versions.at(-1)?.at.toISOString() ?? null };
}
