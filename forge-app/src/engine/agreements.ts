import type { Agreement, PersonId } from '@async-norms/core';
import type { SitePeople } from '../jira/jira-people';
import { agreementOfProject, type StoredAgreement, storedAgreement } from '../storage/agreement-store';
import { trackerPerson } from '../storage/people';

/** The agreement of a project, for the people it was asked for. */
export interface NormsHere {
  readonly projectId: string;
  readonly agreement: Agreement;
  /** False while the past of the project is being read: then nobody is told anything. */
  readonly isDelivering: boolean;
  readonly retentionDays: number;
  /** Which ways of telling people the site allows. */
  readonly channels: { readonly email: boolean; readonly comments: boolean };
  /** Whether this person, of those asked for, wants digests by e-mail. */
  readonly wantsEmail: (person: PersonId) => boolean;
}

/** The agreements of the site, for one run: what is stored of a project is read once. */
export interface Agreements {
  /** Whether norms are switched on in a project. */
  isOn(projectId: string): Promise<boolean>;
  /**
   * The agreement of a project, with what it has to know of these people; the rota's are known too. `null` where norms are off
   * or nobody agreed to anything: then nothing is owed and nothing is said.
   */
  of(projectId: string, people: readonly PersonId[]): Promise<NormsHere | null>;
}

export function agreementsFrom(people: SitePeople): Agreements {
  const stored = new Map<string, Promise<StoredAgreement>>();
  const storedOf = (projectId: string): Promise<StoredAgreement> => {
    const known = stored.get(projectId) ?? storedAgreement(projectId);
    stored.set(projectId, known);
    return known;
  };
  const tracked = async (ids: readonly PersonId[]) => [...(await people.of(ids)).values()].map(trackerPerson);
  /** The last agreement of each project, with the people it knows: made anew only for somebody new. */
  const made = new Map<string, { readonly ids: ReadonlySet<PersonId>; readonly here: NormsHere | null }>();

  async function madeFor(projectId: string, ids: readonly PersonId[]): Promise<NormsHere | null> {
    const parts = await storedOf(projectId);
    const found = await agreementOfProject(projectId, await tracked(ids), parts);
    if (found.state !== 'on') return null;
    const { rota } = found.playbook.facilitator;
    if (rota.some((person) => !ids.includes(person))) return madeFor(projectId, [...new Set([...ids, ...rota])]);
    const unsubscribed = new Set(found.personal.filter(({ email }) => !email).map(({ accountId }) => accountId));
    return {
      projectId,
      agreement: found.agreement,
      isDelivering: parts.project.reading === null,
      retentionDays: found.playbook.privacy.retentionDays,
      channels: { email: parts.settings.email, comments: parts.settings.comments },
      wantsEmail: (person) => !unsubscribed.has(person),
    };
  }

  return {
    async isOn(projectId) {
      return (await storedOf(projectId)).project.isOn;
    },

    async of(projectId, asked) {
      const known = made.get(projectId);
      if (known !== undefined && asked.every((person) => known.ids.has(person))) return known.here;
      const ids = [...new Set([...(known?.ids ?? []), ...asked])];
      const here = await madeFor(projectId, ids);
      made.set(projectId, { ids: new Set(ids), here });
      return here;
    },
  };
}
