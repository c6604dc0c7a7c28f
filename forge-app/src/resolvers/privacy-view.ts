import { Playbook, playbookHash } from '@async-norms/core';
import { savedPlaybooks } from '../storage/playbook-store';
import { siteSettings } from '../storage/site-settings';
import type { PrivacyView } from '../ui/resolver-types/admin-types';
import type { Session } from './session';
import { playbookInForce } from './stored-playbooks';
import { sayResolver } from './texts/say-resolver';

/** What is kept, for how long, and who sees it. The same list is in docs/privacy-jira.md. */
const KEPT = [
  ['clocks', 'issue', 'issue'],
  ['said', 'year', 'nobody'],
  ['activity', 'days', 'issue'],
  ['decisions', 'project', 'project'],
  ['proposals', 'project', 'project'],
  ['standings', 'issue', 'issue'],
  ['playbooks', 'project', 'project'],
  ['personal', 'person', 'person'],
  ['people', 'person', 'nobody'],
] as const;

/** What a works council or a privacy officer wants to read. */
export async function privacyView({ reader }: Session): Promise<PrivacyView> {
  const [settings, saved] = await Promise.all([siteSettings(), savedPlaybooks('site')]);
  const inForce = playbookInForce(saved, null, settings.worksCouncil);
  const { retentionDays } = (inForce ?? Playbook.parse({ playbook: 1, team: 'none' })).privacy;
  return {
    worksCouncil: settings.worksCouncil || inForce?.privacy.worksCouncil === true,
    hash: inForce === null ? '' : playbookHash(inForce),
    retentionDays,
    kept: KEPT.map(([what, long, sees]) => ({
      what: sayResolver(reader, `kept.${what}`),
      why: sayResolver(reader, `why.${what}`),
      howLong:
        long === 'days'
          ? sayResolver(reader, 'long.days', { days: retentionDays })
          : sayResolver(reader, `long.${long}`),
      whoSees: sayResolver(reader, `sees.${sees}`),
      count: null,
    })),
    lastReportAt: settings.lastPrivacyReportAt?.toISOString() ?? null,
    erased: settings.erased,
  };
}
