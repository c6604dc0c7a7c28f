import { inheritPlaybook, type Playbook, type PlaybookVersion, RosterEntry } from '@async-norms/core';
import type { PersonalSettings } from './personal-settings';
import type { SavedPlaybook, SavedPlaybooks } from './playbook-store';

/** The texts that make a project's agreement, and what holds over them. */
export interface AgreementParts {
  readonly site: SavedPlaybooks;
  readonly own: SavedPlaybooks;
  readonly worksCouncil: boolean;
}

/** All that versions are composed of. */
export interface VersionParts extends AgreementParts {
  readonly personal: readonly PersonalSettings[];
  /** From when on anything holds. */
  readonly since: Date;
}

/**
 * The versions of a project's agreement over time: the site's playbook, what the project says beyond it, and what people set
 * for themselves. Everything that was saved begins a version of its own, so that no change reaches back; what was saved before
 * `since` begins with it.
 *
 * A text that no longer fits the other layer leaves the version before it in force; `broken` only where none ever fitted.
 */
export function composedVersions(parts: VersionParts): readonly PlaybookVersion[] | 'no-playbook' | 'broken' {
  const { site, own, personal, since, worksCouncil } = parts;
  if (site.versions.length === 0 && own.versions.length === 0) return 'no-playbook';
  const saved = [...site.versions, ...own.versions, ...personal.flatMap(({ versions }) => versions)];
  const begins = [since, ...saved.map(({ at }) => at)].map((at) => Math.max(at.getTime(), since.getTime()));
  const versions: PlaybookVersion[] = [];
  let known: readonly (SavedPlaybook | null)[] = [];
  let playbook: Playbook | null = null;
  for (const ms of [...new Set(begins)].sort((a, b) => a - b)) {
    const layers = [latestAt(site.versions, ms), latestAt(own.versions, ms)];
    if (layers.some((layer, i) => layer !== known[i])) {
      known = layers;
      playbook = inheritedOf(layers, worksCouncil) ?? playbook;
    }
    if (playbook === null) continue;
    versions.push({ effectiveAt: new Date(ms), playbook: withOwnSettings(playbook, personal, ms) });
  }
  return versions.length > 0 ? versions : 'broken';
}

/** A playbook of a site's text and a project's; `null` where they don't fit together. */
function inheritedOf(layers: readonly (SavedPlaybook | null)[], worksCouncil: boolean): Playbook | null {
  const named = layersOf(...layers.map((layer) => layer?.written ?? ''));
  if (named.length === 0) return null;
  const read = inheritPlaybook(named);
  if (read.outcome === 'problems') return null;
  return worksCouncil ? inWorksCouncilMode(read.playbook) : read.playbook;
}

/** The texts that say something, the most general first, each by the name that problems call it. */
export function layersOf(
  ...written: readonly string[]
): readonly { readonly name: string; readonly written: string }[] {
  return written.flatMap((text, i) =>
    text.trim() === '' ? [] : [{ name: i === 0 ? 'site' : 'project', written: text }],
  );
}

/** A playbook with team insight off; its hash says so. */
export function inWorksCouncilMode(playbook: Playbook): Playbook {
  return { ...playbook, privacy: { ...playbook.privacy, worksCouncil: true } };
}

/** A playbook with what people set for themselves up to an instant written into its roster. */
function withOwnSettings(playbook: Playbook, personal: readonly PersonalSettings[], ms: number): Playbook {
  const roster = { ...playbook.workingTime.people };
  let isChanged = false;
  for (const { accountId, versions } of personal) {
    const entry = latestAt(versions, ms)?.entry ?? null;
    if (entry === null) continue;
    roster[accountId] = merged(roster[accountId], entry);
    isChanged = true;
  }
  return isChanged ? { ...playbook, workingTime: { ...playbook.workingTime, people: roster } } : playbook;
}

/** A week of one's own replaces the roster's week whole, alternating or not; hours to come that the roster knew are then void. */
function merged(entry: RosterEntry | undefined, own: Readonly<Record<string, unknown>>): RosterEntry {
  const read = RosterEntry.parse(own);
  const said = Object.fromEntries(Object.entries(read).filter(([key]) => Object.hasOwn(own, key)));
  const { weeklyHours, alternatingWeeks, ...rest } = entry ?? { leave: [], changes: [] };
  if (read.weeklyHours !== undefined) return { ...rest, changes: [], ...said };
  return {
    ...rest,
    ...(weeklyHours === undefined ? {} : { weeklyHours }),
    ...(alternatingWeeks === undefined ? {} : { alternatingWeeks }),
    ...said,
  };
}

function latestAt<Version extends { readonly at: Date }>(versions: readonly Version[], ms: number): Version | null {
  return versions.findLast(({ at }) => at.getTime() <= ms) ?? null;
}
