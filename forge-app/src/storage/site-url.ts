import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { type JiraApi, jiraPath } from '../jira/jira-api';

const KEY = 'site-url';
const KEPT = { value: 30, unit: 'DAYS' } as const;
const ServerInfo = z.object({ baseUrl: z.url({ protocol: /^https?$/ }) });

/** Address of the site for links in e-mails; `null` where Jira does not say. Kept for a month. */
export async function siteUrl(jira: JiraApi): Promise<string | null> {
  const known = await kvs.get(KEY);
  if (typeof known === 'string') return known;
  const answer = await jira.ask({ method: 'GET', path: jiraPath`/rest/api/3/serverInfo` });
  const info = answer.outcome === 'ok' ? ServerInfo.safeParse(answer.body) : null;
  if (info === null || !info.success) return null;
  const url = info.data.baseUrl.replace(/\/+$/, '');
  await kvs.set(KEY, url, { ttl: KEPT });
  return url;
}
