import { z } from 'zod';
import { jiraPath } from '../jira/jira-api';
import { okBody } from '../jira/jira-issues';
import { sitePeople } from '../jira/jira-people';
import { forgePeople } from '../storage/people';
import type { Session } from './session';

const Grants = z.object({
  projectPermissions: z.array(
    z.object({
      permission: z.string(),
      issues: z.array(z.coerce.string()).catch([]),
      projects: z.array(z.coerce.string()).catch([]),
    }),
  ),
});

/**
 * Who of these may be asked something on an issue or in a project: people with an active account who may see it. An account id
 * that a page sends is believed of nobody.
 *
 * @see the Jira Cloud v3 OpenAPI document of December 2025: `POST /rest/api/3/permissions/check`
 */
export async function peopleWhoSee(
  place: { readonly issueId: string } | { readonly projectId: string },
  accountIds: readonly string[],
  { app, now }: Session,
): Promise<ReadonlySet<string>> {
  const seeing = new Set<string>();
  const id = 'issueId' in place ? place.issueId : place.projectId;
  const asked = 'issueId' in place ? { issues: [Number(id)] } : { projects: [Number(id)] };
  const known = await sitePeople(forgePeople(), app, now).of(accountIds);
  for (const accountId of accountIds) {
    const person = known.get(accountId);
    if (person === undefined || !person.isActive || person.isBot) continue;
    const projectPermissions = [{ permissions: ['BROWSE_PROJECTS'], ...asked }];
    const body = { accountId, projectPermissions };
    const answer = await app.ask({ method: 'POST', path: jiraPath`/rest/api/3/permissions/check`, body });
    if (answer.outcome === 'refused') continue; // Jira knows no such account
    const grants = Grants.parse(okBody(answer)).projectPermissions;
    if (grants.some(({ issues, projects }) => [...issues, ...projects].includes(id))) seeing.add(accountId);
  }
  return seeing;
}
