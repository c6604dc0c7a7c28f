import { type Agreement, agreementOf } from '@async-norms/core';
import type { PersonStore } from '../store/person-store';
import { type PlaybookStore, versionsOf } from '../store/playbook-store';

/** The agreement of each workspace, worked out once and kept until something about it changes. */
export interface Agreements {
  /** `null` where no playbook has been saved: then nothing is owed and nothing is said. */
  of(workspaceId: string): Promise<Agreement | null>;
  /** The playbook or the people of a workspace have changed. */
  changed(workspaceId: string): void;
}

/** How long another process may work with an agreement that this one has changed. */
const KEPT_MS = 30_000;

/** Agreements from the stores. */
export function agreementsFrom(playbooks: PlaybookStore, people: PersonStore, clock: () => Date): Agreements {
  const kept = new Map<string, { readonly until: number; readonly agreement: Promise<Agreement | null> }>();

  async function load(workspaceId: string): Promise<Agreement | null> {
    const versions = versionsOf(await playbooks.versions(workspaceId));
    if (versions.length === 0) return null;
    const byId = new Map((await people.all(workspaceId)).map((person) => [person.id, person]));
    return agreementOf(versions, (id) => byId.get(id) ?? null);
  }

  return {
    of(workspaceId) {
      const now = clock().getTime();
      const known = kept.get(workspaceId);
      if (known !== undefined && known.until > now) return known.agreement;
      const agreement = load(workspaceId);
      agreement.catch(() => kept.delete(workspaceId));
      kept.set(workspaceId, { until: now + KEPT_MS, agreement });
      return agreement;
    },
    changed: (workspaceId) => void kept.delete(workspaceId),
  };
}
