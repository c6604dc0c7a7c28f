import { type Agreement, agreementOf, type PlaybookVersion, type RosterEntry } from '@async-norms/core';
import type { AgreementRevisions } from '../store/agreement-revisions';
import type { IssueStore } from '../store/issue-store';
import type { PersonStore } from '../store/person-store';
import { type PlaybookStore, versionsOf } from '../store/playbook-store';

/** What a person set for themselves: their hours, leave, language and card, from an instant on. */
export interface OwnSettings {
  readonly personId: string;
  readonly effectiveAt: Date;
  /** Takes the place of what the playbook's roster says of them, key by key. */
  readonly entry: Partial<RosterEntry>;
}

/** Everything that people of a workspace ever set for themselves, in any order. */
export interface OwnSettingsSource {
  versions(workspaceId: string): Promise<readonly OwnSettings[]>;
}

/** The agreement of each workspace, worked out once and kept until something about it changes. */
export interface Agreements {
  /**
   * Composes the saved playbooks, the people that Linear knows, and what each set for themselves. `null` where no playbook has
   * been saved: then nothing is owed and nothing is said.
   */
  of(workspaceId: string): Promise<Agreement | null>;
  /**
   * The playbook, the people or somebody's settings have changed: every process makes the agreement anew, and every issue of
   * the workspace is looked at again.
   */
  changed(workspaceId: string): Promise<void>;
}

/** Where agreements come from. */
export interface AgreementSources {
  readonly playbooks: Pick<PlaybookStore, 'versions'>;
  readonly people: Pick<PersonStore, 'all'>;
  readonly ownSettings: OwnSettingsSource;
  readonly revisions: AgreementRevisions;
  readonly issues: Pick<IssueStore, 'lookAtAll'>;
  readonly clock: () => Date;
}

/** Agreements from the stores. */
export function agreementsFrom(sources: AgreementSources): Agreements {
  const { playbooks, people, ownSettings, revisions, issues, clock } = sources;
  const kept = new Map<string, { readonly revision: number; readonly agreement: Promise<Agreement | null> }>();

  async function load(workspaceId: string): Promise<Agreement | null> {
    const versions = versionsOf(await playbooks.versions(workspaceId));
    if (versions.length === 0) return null;
    const own = await ownSettings.versions(workspaceId);
    const byId = new Map((await people.all(workspaceId)).map((person) => [person.id, person]));
    return agreementOf(withOwnSettings(versions, own), (id) => byId.get(id) ?? null);
  }

  return {
    async of(workspaceId) {
      const revision = await revisions.of(workspaceId);
      const known = kept.get(workspaceId);
      if (known?.revision === revision) return known.agreement;
      const agreement = load(workspaceId);
      kept.set(workspaceId, { revision, agreement });
      agreement.catch(() => kept.delete(workspaceId));
      return agreement;
    },

    async changed(workspaceId) {
      await revisions.bump(workspaceId);
      await issues.lookAtAll(workspaceId, clock());
    },
  };
}

/**
 * The versions of a playbook with what people set for themselves written into their rosters. Each change of settings begins
 * a version of its own, so that new hours never reach back; what was set before the first playbook begins with it.
 */
export function withOwnSettings(
  versions: readonly PlaybookVersion[],
  settings: readonly OwnSettings[],
): readonly PlaybookVersion[] {
  if (settings.length === 0) return versions;
  const fromMsOf = ({ effectiveAt }: PlaybookVersion) => effectiveAt?.getTime() ?? Number.NEGATIVE_INFINITY;
  const firstMs = Math.min(...versions.map(fromMsOf));
  const steps = [
    ...versions.map((version) => ({ at: fromMsOf(version), version })),
    ...[...settings]
      .sort((a, b) => a.effectiveAt.getTime() - b.effectiveAt.getTime())
      .map((own) => ({ at: Math.max(own.effectiveAt.getTime(), firstMs), own })),
  ].sort((a, b) => a.at - b.at);
  let playbook = versions[0]!.playbook;
  const people = new Map<string, Partial<RosterEntry>>();
  return steps.map((step) => {
    if ('version' in step) playbook = step.version.playbook;
    else people.set(step.own.personId, step.own.entry);
    const { workingTime } = playbook;
    const roster = { ...workingTime.people };
    for (const [personId, entry] of people) roster[personId] = merged(workingTime.people[personId], entry);
    return {
      effectiveAt: Number.isFinite(step.at) ? new Date(step.at) : null,
      playbook: { ...playbook, workingTime: { ...workingTime, people: roster } },
    };
  });
}

/** A week of one's own replaces the roster's week whole, alternating or not; hours to come that the roster knew are then void. */
function merged(entry: RosterEntry | undefined, own: Partial<RosterEntry>): RosterEntry {
  const saysWeek = own.weeklyHours !== undefined || own.alternatingWeeks !== undefined;
  const { weeklyHours, alternatingWeeks, ...rest } = entry ?? { leave: [], changes: [] };
  const week = {
    ...(weeklyHours === undefined ? {} : { weeklyHours }),
    ...(alternatingWeeks === undefined ? {} : { alternatingWeeks }),
  };
  return saysWeek ? { ...rest, changes: [], ...own } : { ...rest, ...week, ...own };
}
