import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { changeRevision, type Revised, saveRevision } from './revisions';

/** Lies in the entity of playbooks, as it is as small and as often read. */
const ENTITY = 'playbook';
export const SITE_SETTINGS_KEY = 'site-settings';

const Body = z.object({
  edition: z.literal(1),
  gateWhenUnsure: z.enum(['let-through', 'hold']).default('let-through'),
  email: z.boolean().default(true),
  comments: z.boolean().default(false),
  projectAdmins: z.boolean().default(true),
  /** Switches team insight off on the whole site, whatever a playbook says. */
  worksCouncil: z.boolean().default(false),
  hasBacktested: z.boolean().default(false),
  hasPinned: z.boolean().default(false),
  lastPrivacyReportAt: z.coerce.date().nullable().default(null),
  /** How many people's data was erased so far: a count, and of whom is not kept. */
  erased: z.int().default(0),
});
const Document = z.object({ rev: z.int(), body: Body });

/** What holds for the whole site, beside the playbook. */
export interface KeptSiteSettings extends Readonly<Omit<z.infer<typeof Body>, 'edition'>> {
  readonly rev: number;
}

export function siteSettingsOf(value: unknown): KeptSiteSettings {
  const { rev, body } = Document.parse(value ?? { rev: 0, body: { edition: 1 } });
  const { edition: _, ...settings } = body;
  return { rev, ...settings };
}

export async function siteSettings(): Promise<KeptSiteSettings> {
  return siteSettingsOf(await kvs.entity(ENTITY).get(SITE_SETTINGS_KEY));
}

/** Saves settings that were changed on the revision they carry. */
export async function saveSiteSettings(settings: KeptSiteSettings): Promise<'saved' | 'changed'> {
  return saveRevision(ENTITY, SITE_SETTINGS_KEY, settings.rev, stored(settings));
}

/** Changes single settings, whoever else does so at the same time. */
export async function changeSiteSettings(
  change: (settings: KeptSiteSettings) => Partial<KeptSiteSettings>,
): Promise<KeptSiteSettings> {
  const changed = await changeRevision<Revised>(ENTITY, SITE_SETTINGS_KEY, (current) => {
    const settings = siteSettingsOf(current);
    return stored({ ...settings, ...change(settings), rev: settings.rev });
  });
  return siteSettingsOf(changed);
}

function stored({ rev, lastPrivacyReportAt, ...settings }: KeptSiteSettings): Revised & { readonly body: unknown } {
  const lastReport = lastPrivacyReportAt?.toISOString() ?? null;
  return { rev: rev + 1, body: { ...settings, edition: 1, lastPrivacyReportAt: lastReport } };
}
